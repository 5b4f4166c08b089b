using Evaluation.Model;

namespace Evaluation.Assess.Bulletin;

/// <summary>What came in from the areas for one indicator and period.</summary>
/// <param name="Known">Areas that have a figure as of the day.</param>
/// <param name="Missing">Areas that have a figure of the indicator for another period, and none for this.</param>
/// <param name="Changes">By area.</param>
public sealed record RegionalChange(
    Indicator Indicator,
    Period Period,
    int Known,
    IReadOnlyList<Area> Missing,
    IReadOnlyList<FigureChange> Changes)
{
    /// <summary>Revisions listed by name; the rest stand in the data.</summary>
    public const int Listed = 5;

    public int Count(FigureChangeKind kind) => Changes.Count(c => c.Kind == kind);

    /// <summary>The largest revisions, by relative change; those without one first, for they are the odd ones.</summary>
    public IEnumerable<FigureChange> LargestRevisions =>
        Changes.Where(c => c.Kind == FigureChangeKind.Revised)
            .OrderByDescending(c => c.RelativePercent.TryGet(out var percent) ? Math.Abs(percent) : decimal.MaxValue)
            .Take(Listed);
}
