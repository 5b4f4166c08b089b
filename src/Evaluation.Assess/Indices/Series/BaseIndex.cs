namespace Evaluation.Assess.Indices.Series;

/// <summary>An index over years, base = 100, with what each indicator adds to each change.</summary>
/// <param name="Tree">Of the indicators that could be used.</param>
/// <param name="Filled">Per indicator of the tree: its values year by year, imputed ones marked.</param>
/// <param name="Levels">Per node of the tree: 100 in the first year; indicators too.</param>
/// <param name="Increments">Per node: [indicator, year]: points of that node's change on the year before that come from the indicator;
/// the first year is 0. For every node and year they add up exactly to the change of the level.</param>
public sealed record BaseIndex(
    IndexTree Tree,
    IReadOnlyList<int> Years,
    IReadOnlyList<IReadOnlyList<YearValue>> Filled,
    IReadOnlyList<IReadOnlyList<decimal>> Levels,
    IReadOnlyList<decimal[,]> Increments)
{
    /// <summary>Points that an indicator adds to the root's change on the year before.</summary>
    /// <exception cref="ArgumentException">The indicator or year is not part of the index.</exception>
    public decimal Contribution(string indicator, int year)
    {
        var (place, at) = (Tree.Codes.ToList().IndexOf(indicator), Years.ToList().IndexOf(year));
        if (place < 0 || place >= Tree.IndicatorCount || at < 0)
            throw new ArgumentException($"{indicator} in {year} is not part of the index.", nameof(indicator));
        return Increments[Tree.Root][place, at];
    }
}
