using Evaluation.Model;

namespace Evaluation.Assess.Bulletin;

/// <summary>Finds what every release of a time changed.</summary>
internal static class FigureChanges
{
    /// <param name="vintages">All released by the as-of day.</param>
    /// <returns>Each release after <paramref name="since"/> once.</returns>
    public static IReadOnlyList<FigureChange> Of(
        IReadOnlyList<Observation> vintages, IReadOnlyList<Indicator> indicators, IReadOnlyList<Area> areas, DateOnly since)
    {
        var figures = vintages.GroupBy(o => (o.Indicator, o.Area, o.Period)).ToDictionary(g => g.Key, g => g.OrderBy(o => o.ReleasedOn).ToList());
        var indicatorOrder = indicators.Index().ToDictionary(i => i.Item.Code, StringComparer.Ordinal);
        var areaOrder = areas.Index().ToDictionary(a => a.Item.Code, StringComparer.Ordinal);
        return [.. figures
            .OrderBy(f => indicatorOrder[f.Key.Indicator].Index)
            .ThenBy(f => areaOrder[f.Key.Area].Index)
            .ThenBy(f => f.Key.Period)
            .SelectMany(f => f.Value.Index()
                .Where(v => v.Item.ReleasedOn > since)
                .Select(v => Of(
                    indicatorOrder[f.Key.Indicator].Item,
                    areaOrder[f.Key.Area].Item,
                    v.Item,
                    v.Index == 0 ? null : f.Value[v.Index - 1],
                    figures.GetValueOrDefault((f.Key.Indicator, f.Key.Area, Periods.YearBefore(f.Key.Period)))?[^1])))];
    }

    private static FigureChange Of(Indicator indicator, Area area, Observation released, Observation? earlier, Observation? yearBefore)
    {
        var difference = Difference(released, earlier);
        return new(
            indicator, area, Kind(released, earlier), released, earlier, difference, Relative(difference, earlier), yearBefore, DefinitionBreaks.IsMarked(released));
    }

    private static FigureChangeKind Kind(Observation released, Observation? earlier)
    {
        if (earlier is null)
            return FigureChangeKind.New;
        return released.Value == earlier.Value && released.Unit == earlier.Unit ? FigureChangeKind.Confirmed : FigureChangeKind.Revised;
    }

    private static Score Difference(Observation released, Observation? earlier)
    {
        if (earlier is null)
            return Score.Unscored(UnscoredReason.NoData);
        return released.Unit == earlier.Unit ? Score.Of(released.Value - earlier.Value) : Score.Unscored(UnscoredReason.NotComputable);
    }

    private static Score Relative(Score difference, Observation? earlier) =>
        earlier is null || !difference.TryGet(out var change)
            ? difference
            : earlier.Value == 0 ? Score.Unscored(UnscoredReason.NotComputable) : Score.Of(change / Math.Abs(earlier.Value) * 100);
}
