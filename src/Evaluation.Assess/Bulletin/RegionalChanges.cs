using Evaluation.Model;

namespace Evaluation.Assess.Bulletin;

/// <summary>Sums regional releases up by indicator and period.</summary>
internal static class RegionalChanges
{
    /// <param name="changes">Of areas below the nation, in the order of the indicators.</param>
    /// <param name="vintages">All regional ones released by the day.</param>
    public static IReadOnlyList<RegionalChange> Of(IReadOnlyList<FigureChange> changes, IReadOnlyList<Observation> vintages, IReadOnlyList<Area> areas)
    {
        var covered = vintages.ToLookup(o => o.Indicator, o => o.Area, StringComparer.Ordinal);
        var known = vintages.ToLookup(o => (o.Indicator, o.Period), o => o.Area);
        return [.. changes
            .GroupBy(c => c.Indicator)
            .SelectMany(i => i
                .GroupBy(c => c.Released.Period)
                .OrderBy(p => p.Key)
                .Select(p => Of(i.Key, p.Key, [.. p], covered[i.Key.Code], known[(i.Key.Code, p.Key)], areas)))];
    }

    private static RegionalChange Of(
        Indicator indicator, Period period, List<FigureChange> changes, IEnumerable<string> covered, IEnumerable<string> known, IReadOnlyList<Area> areas)
    {
        var has = known.ToHashSet(StringComparer.Ordinal);
        var missing = covered.ToHashSet(StringComparer.Ordinal);
        missing.ExceptWith(has);
        return new(indicator, period, has.Count, [.. areas.Where(a => missing.Contains(a.Code))], changes);
    }
}
