namespace Evaluation.Report.Charts;

/// <summary>What tells an area from another one of the same grey.</summary>
internal enum FillPattern
{
    Solid,

    /// <summary>Wide diagonal stripes of white.</summary>
    Stripes,

    /// <summary>A thin grid on white.</summary>
    Grid,
}
