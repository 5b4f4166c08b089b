using Evaluation.Model;

namespace Evaluation.Assess.Bulletin;

/// <summary>First releases of an indicator's periods.</summary>
/// <param name="Releases">By period; of several areas the first to have it.</param>
internal sealed record ReleaseHistory(IReadOnlyList<(Period Period, Observation First)> Releases)
{
    /// <summary>Notes of release days that were set by convention, because only the year is known or nothing.</summary>
    private static readonly string[] unknownDay = ["发布日期未知", "发布日期精确到年"];

    /// <param name="vintages">Of this indicator: the nation's, or the areas' where the nation has none.</param>
    /// <remarks>
    /// Only periods of the indicator's own frequency count; a stock's last half, quarter or month stands for its year.
    /// </remarks>
    public static ReleaseHistory Of(Indicator indicator, IEnumerable<Observation> vintages) => new(
        [.. vintages
            .Select(o => (Period: InFrequency(indicator, o.Period), Observation: o))
            .Where(o => o.Period is not null)
            .GroupBy(o => o.Period!.Value, o => o.Observation)
            .OrderBy(g => g.Key)
            .Select(g => (g.Key, g.MinBy(o => o.ReleasedOn)!))]);

    /// <summary>
    /// Days from a period's end to its first release, where the day is known and the release carried the series forward:
    /// years that were published afterwards, together with a later one or behind it, tell nothing about the calendar.
    /// </summary>
    public IReadOnlyList<int> Lags() =>
        [.. Releases
            .Where(r => IsDayKnown(r.First) && Releases.All(o => o.Period <= r.Period || o.First.ReleasedOn > r.First.ReleasedOn))
            .Select(r => r.First.ReleasedOn.DayNumber - r.Period.LastDay.DayNumber)];

    private static bool IsDayKnown(Observation release) =>
        !Array.Exists(unknownDay, words => release.Note.Contains(words, StringComparison.Ordinal));

    private static Period? InFrequency(Indicator indicator, Period period)
    {
        var kind = Periods.KindOf(indicator.Frequency);
        if (period.Kind == kind)
            return period;
        return kind == PeriodKind.Year && indicator.Semantics == Semantics.Stock && period.LastDay == Period.OfYear(period.Year).LastDay
            ? Period.OfYear(period.Year)
            : null;
    }
}
