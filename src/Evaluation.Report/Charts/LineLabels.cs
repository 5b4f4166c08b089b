namespace Evaluation.Report.Charts;

/// <summary>On which side of a line its last value is printed.</summary>
internal static class LineLabels
{
    /// <summary>Above, unless another line ends higher.</summary>
    public static bool IsAbove(ChartData data, int series)
    {
        var own = End(series);
        return Enumerable.Range(0, data.Values.Count).All(other => other == series || End(other) < own || (End(other) == own && other > series));

        decimal End(int i) => data.LastOf(i) is { } last ? data.Values[i][last]!.Value : decimal.MinValue;
    }
}
