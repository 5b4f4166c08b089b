namespace Evaluation.Assess.Indices.Uncertainty;

/// <summary>Quantiles with straight lines between the points (Hyndman and Fan's type 7, the default of R and Excel's PERCENTILE).</summary>
internal static class Quantiles
{
    /// <param name="sorted">Ascending, at least one.</param>
    /// <param name="share">0–1.</param>
    public static double Of(ReadOnlySpan<double> sorted, double share)
    {
        var place = share * (sorted.Length - 1);
        var below = (int)place;
        return below + 1 < sorted.Length ? sorted[below] + ((place - below) * (sorted[below + 1] - sorted[below])) : sorted[^1];
    }

    /// <param name="counts">How often each rank came up; the first entry is rank 1.</param>
    /// <returns><c>null</c> where none came up.</returns>
    public static double? OfRanks(ReadOnlySpan<int> counts, double share)
    {
        long total = 0;
        foreach (var count in counts)
            total += count;
        if (total == 0)
            return null;
        var place = share * (total - 1);
        var below = (long)place;
        var lower = RankAt(counts, below);
        return below + 1 < total ? lower + ((place - below) * (RankAt(counts, below + 1) - lower)) : lower;
    }

    /// <param name="place">0-based place among all ranks that came up, in ascending order.</param>
    private static int RankAt(ReadOnlySpan<int> counts, long place)
    {
        long passed = 0;
        for (var rank = 0; rank < counts.Length; rank++)
        {
            passed += counts[rank];
            if (place < passed)
                return rank + 1;
        }

        return counts.Length;
    }
}
