using Evaluation.Model;

namespace Evaluation.Assess.Progress;

/// <summary>One value a year from what was released.</summary>
public static class AnnualSeries
{
    /// <param name="observations">One per period, of this indicator and one area, any order.</param>
    /// <param name="lastYear">Later years are left out.</param>
    /// <returns>
    /// By period, oldest first. Where a stock has no value for the whole year, its value of the year's last half, quarter or month
    /// (the longest there is) stands for it, with its own period; nothing else converts.
    /// </returns>
    public static IReadOnlyList<Observation> Of(Indicator indicator, IEnumerable<Observation> observations, int lastYear) =>
        [.. observations
            .Where(o => o.Period.Year <= lastYear && StandsForYear(indicator.Semantics, o.Period))
            .GroupBy(o => o.Period.Year)
            .OrderBy(year => year.Key)
            .Select(year => year.MaxBy(o => o.Period)!)];

    private static bool StandsForYear(Semantics semantics, Period period) =>
        period.Kind == PeriodKind.Year
        || (semantics == Semantics.Stock && period.LastDay == Period.OfYear(period.Year).LastDay);
}
