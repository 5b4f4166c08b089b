using Evaluation.Model;

namespace Evaluation.Assess.Bulletin;

/// <summary>Brings releases together by figure.</summary>
internal static class FigureHistories
{
    /// <param name="vintages">All released by the as-of day.</param>
    /// <returns>In the order of the indicators, then areas, then by period.</returns>
    public static IReadOnlyList<FigureHistory> Of(
        IReadOnlyList<Observation> vintages, IReadOnlyList<Indicator> indicators, IReadOnlyList<Area> areas, DateOnly since)
    {
        var figures = vintages.GroupBy(o => (o.Indicator, o.Area, o.Period)).ToDictionary(g => g.Key, g => g.OrderBy(o => o.ReleasedOn).ToList());
        var indicatorOrder = indicators.Index().ToDictionary(i => i.Item.Code, StringComparer.Ordinal);
        var areaOrder = areas.Index().ToDictionary(a => a.Item.Code, StringComparer.Ordinal);
        return [.. figures
            .OrderBy(f => indicatorOrder[f.Key.Indicator].Index)
            .ThenBy(f => areaOrder[f.Key.Area].Index)
            .ThenBy(f => f.Key.Period)
            .Select(f => new FigureHistory(
                indicatorOrder[f.Key.Indicator].Item,
                areaOrder[f.Key.Area].Item,
                f.Value,
                figures.GetValueOrDefault((f.Key.Indicator, f.Key.Area, Periods.YearBefore(f.Key.Period)))?[^1],
                since))];
    }
}
