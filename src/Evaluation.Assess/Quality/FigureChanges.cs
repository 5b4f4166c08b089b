using Evaluation.Model;

namespace Evaluation.Assess.Quality;

/// <summary>Pairs every figure of a year with the one it is held against.</summary>
public static class FigureChanges
{
    /// <param name="observations">Any vintages, areas and periods.</param>
    /// <returns>
    /// One per indicator, area and period of the year, each as of the day: held against the same period of the year before
    /// (a half-year's figure has its season), where there is none against the latest earlier period of the same length.
    /// By indicator, area and period.
    /// </returns>
    public static IReadOnlyList<FigureChange> Of(IEnumerable<Observation> observations, int year, DateOnly asOf) =>
        [.. observations
            .Where(o => o.ReleasedOn <= asOf)
            .GroupBy(o => (o.Indicator, o.Area, o.Period))
            .Select(vintages => vintages.MaxBy(o => o.ReleasedOn)!)
            .GroupBy(o => (o.Indicator, o.Area, o.Period.Kind))
            .SelectMany(series => series.Where(o => o.Period.Year == year).Select(o => new FigureChange(o, Last(series, o.Period))))
            .OrderBy(c => c.Current.Indicator, StringComparer.Ordinal)
            .ThenBy(c => c.Current.Area, StringComparer.Ordinal)
            .ThenBy(c => c.Current.Period)];

    private static Observation? Last(IEnumerable<Observation> series, Period period)
    {
        var yearBefore = Period.Of(period.Year - 1, period.Kind, period.Number);
        return series.FirstOrDefault(o => o.Period == yearBefore)
            ?? series.Where(o => o.Period < period).MaxBy(o => o.Period);
    }
}
