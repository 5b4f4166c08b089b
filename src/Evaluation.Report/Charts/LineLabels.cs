namespace Evaluation.Report.Charts;

/// <summary>On which side of a line its last value is printed.</summary>
internal static class LineLabels
{
    /// <summary>Above, unless another line runs higher there. A line that goes on from this one's end is not in the way.</summary>
    public static bool IsAbove(ChartData data, int series)
    {
        if (data.LastOf(series) is not { } last)
            return true;
        var own = data.Values[series][last]!.Value;
        return Enumerable.Range(0, data.Values.Count)
            .All(other => other == series || data.IsBand(other) || data.Values[other][last] is not { } there || there < own || (there == own && (other > series || data.LastOf(other) != last)));
    }
}
