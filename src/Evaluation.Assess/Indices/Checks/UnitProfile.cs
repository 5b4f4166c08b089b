namespace Evaluation.Assess.Indices.Checks;

/// <summary>Where one unit is strong and where it is weak.</summary>
/// <param name="Strengths">Its best indicators by rank, best first.</param>
/// <param name="Weaknesses">Its worst by rank, worst first; none that is a strength.</param>
/// <remarks>OECD/JRC Handbook 2008, step 8.</remarks>
public sealed record UnitProfile(string Unit, IReadOnlyList<IndicatorRank> Strengths, IReadOnlyList<IndicatorRank> Weaknesses)
{
    /// <param name="count">Most strengths and most weaknesses to give.</param>
    /// <exception cref="ArgumentException">The unit is not part of the index.</exception>
    public static UnitProfile Of(IndexResult index, string unit, int count)
    {
        var place = index.Scores.Units.ToList().IndexOf(unit);
        if (place < 0)
            throw new ArgumentException($"'{unit}' is not part of the index.", nameof(unit));
        var ranks = Enumerable.Range(0, index.Tree.IndicatorCount)
            .Where(i => index.Scores[place, i] is not null)
            .Select(i => RankOf(index, place, i))
            .OrderBy(r => r.Rank).ThenBy(r => r.Indicator, StringComparer.Ordinal)
            .ToList();
        var strengths = ranks.Take(count).ToList();
        return new UnitProfile(unit, strengths, [.. ranks.Skip(strengths.Count).Reverse().Take(count)]);
    }

    private static IndicatorRank RankOf(IndexResult index, int unit, int indicator)
    {
        var own = index.Scores[unit, indicator]!.Value;
        var scores = Enumerable.Range(0, index.Scores.Units.Count).Select(u => index.Scores[u, indicator]).OfType<double>().ToList();
        return new IndicatorRank(index.Tree.Codes[indicator], own, 1 + scores.Count(s => s > own), scores.Count, index.IsImputed(unit, indicator));
    }
}
