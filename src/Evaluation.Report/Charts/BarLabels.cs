namespace Evaluation.Report.Charts;

/// <summary>Which parts of a stacked bar are wide enough for their numbers.</summary>
internal static class BarLabels
{
    // Two digits of 9 pt on a chart about 12 cm wide.
    private const decimal LeastShare = 0.035m;

    public static bool FitsInside(decimal value, ValueScale scale) =>
        Math.Abs(value) / (scale.Maximum - scale.Minimum) >= LeastShare * Math.Max(1, ChartWords.Label(value).Length / 2m);
}
