using Evaluation.Model;
using Evaluation.Model.Releases;

namespace Evaluation.Assess.Bulletin;

/// <summary>Every indicator's own release calendar.</summary>
public static class ReleaseSchedules
{
    /// <summary>How far a bulletin looks ahead.</summary>
    public const int DaysAhead = 90;

    /// <summary>A lag is learnt from no fewer releases.</summary>
    public const int MinReleases = 2;

    /// <param name="vintages">All released by the as-of day.</param>
    /// <param name="area">Code of the area whose releases count where there are any; otherwise all areas' do.</param>
    public static IReadOnlyList<ReleaseSchedule> Of(
        IReadOnlyList<Indicator> indicators, IReadOnlyList<Observation> vintages, IReadOnlyList<StatedLag> stated, DateOnly asOf, string area)
    {
        var byIndicator = vintages.ToLookup(o => o.Indicator, StringComparer.Ordinal);
        var lags = stated.ToDictionary(l => l.Indicator, StringComparer.Ordinal);
        return [.. indicators.Select(i => Of(i, byIndicator[i.Code], lags.GetValueOrDefault(i.Code), asOf, area))];
    }

    private static ReleaseSchedule Of(Indicator indicator, IEnumerable<Observation> vintages, StatedLag? stated, DateOnly asOf, string area)
    {
        var own = vintages.Where(o => o.Area == area).ToList();
        var history = ReleaseHistory.Of(indicator, own.Count > 0 ? own : vintages);
        var lags = history.Lags();
        var rule = Rule(stated, lags);
        if (history.Releases is not [.., var latest])
            return new(indicator, null, null, lags.Count, rule, [], []);
        var expected = rule is null ? [] : Expected(latest.Period, rule.LagDays, asOf);
        return new(
            indicator, latest.Period, latest.First.ReleasedOn, lags.Count, rule,
            [.. expected.Where(e => e.Expected < asOf)], [.. expected.Where(e => e.Expected >= asOf)]);
    }

    private static ReleaseRule? Rule(StatedLag? stated, IReadOnlyList<int> lags)
    {
        if (stated is not null)
            return new(stated.Days, stated.Days, stated.Source);
        if (lags.Count < MinReleases)
            return null;
        var sorted = lags.Order().ToList();
        return new(sorted[sorted.Count / 2], sorted[^1], null);
    }

    private static List<ExpectedRelease> Expected(Period latest, int lagDays, DateOnly asOf)
    {
        List<ExpectedRelease> expected = [];
        for (var next = Periods.Next(latest); next is { } period; next = Periods.Next(period))
        {
            var day = period.LastDay.DayNumber + lagDays;
            if (day > asOf.DayNumber + DaysAhead)
                break;
            expected.Add(new(period, DateOnly.FromDayNumber(day)));
        }

        return expected;
    }
}
