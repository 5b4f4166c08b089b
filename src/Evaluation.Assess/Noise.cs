namespace Evaluation.Assess;

/// <summary>Keeps the last digits of divisions out of comparisons.</summary>
internal static class Noise
{
    /// <summary>Far finer than any figure is printed, far coarser than what decimal division leaves behind.</summary>
    private const int Places = 15;

    /// <summary>
    /// The value to compare with thresholds and other values: 2/3 · 90 and 60 are one figure, though the first comes out as
    /// 59.999…9. Scores themselves stay as computed.
    /// </summary>
    public static decimal Removed(decimal value) => Math.Round(value, Places);
}
