namespace Evaluation.Report.Charts;

/// <summary>On which side of a line its last value is printed.</summary>
internal static class LineLabels
{
    // Shares of the plot's height: a line of 9 pt on a plot about 4 cm high.
    private const decimal OffLine = 0.05m;
    private const decimal LeastDistance = 0.08m;

    /// <summary>Above, unless another line runs higher there. A line that goes on from this one's end is not in the way.</summary>
    public static bool IsAbove(ChartData data, int series)
    {
        if (data.LastOf(series) is not { } last)
            return true;
        var own = data.Values[series][last]!.Value;
        return Enumerable.Range(0, data.Values.Count)
            .All(other => other == series || data.IsBand(other) || data.Values[other][last] is not { } there || there < own || (there == own && (other > series || data.LastOf(other) != last)));
    }

    /// <summary>Where more than two lines end together at the edge, a label stands beside its end: above or below it would stand on another line.</summary>
    public static bool IsBeside(ChartData data)
    {
        var ends = Enumerable.Range(0, data.Values.Count).Where(i => !data.IsBand(i)).Select(data.LastOf).OfType<int>().ToList();
        return ends.Count > 2 && ends.TrueForAll(end => end == data.Categories.Count - 1);
    }

    /// <summary>Whether a native label has room: a series later in the order gives way where two ends are too near. The legend and the table still have its value.</summary>
    public static bool HasRoom(ChartData data, ValueScale scale, int series)
    {
        var shown = new List<(int At, decimal Height)>();
        var offLine = IsBeside(data) ? 0 : OffLine;
        for (var i = 0; i <= series; i++)
        {
            if (data.IsBand(i) || data.LastOf(i) is not { } last)
                continue;
            var height = scale.Share(data.Values[i][last]!.Value) + (IsAbove(data, i) ? offLine : -offLine);
            if (!shown.Exists(s => s.At == last && Math.Abs(s.Height - height) < LeastDistance))
                shown.Add((last, height));
            else if (i == series)
                return false;
        }
        return true;
    }
}
