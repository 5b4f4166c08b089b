using Evaluation.Model;

namespace Evaluation.Assess.Progress;

/// <summary>Division that can't fail: a zero denominator or a quotient past the range of decimal is a reason, not an exception.</summary>
internal static class Ratio
{
    private const double Largest = 1e27;

    /// <returns><paramref name="numerator"/> over <paramref name="denominator"/>, unrounded; <c>Unscored(NotComputable)</c> where there is none.</returns>
    public static Score Of(decimal numerator, decimal denominator) =>
        denominator == 0 || Math.Abs((double)numerator / (double)denominator) > Largest
            ? Score.Unscored(UnscoredReason.NotComputable)
            : Score.Of(numerator / denominator);

    /// <returns>The number as decimal; <c>Unscored(NotComputable)</c> where it is not finite or past the range.</returns>
    public static Score FromDouble(double value) =>
        double.IsFinite(value) && Math.Abs(value) <= Largest
            ? Score.Of((decimal)value)
            : Score.Unscored(UnscoredReason.NotComputable);
}
