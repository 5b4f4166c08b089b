using Evaluation.Assess.Annual;
using Evaluation.Model;

namespace Evaluation.Report.Annual;

/// <summary>One year of an indicator with a target.</summary>
/// <param name="Value">As of the day; <c>null</c> where there is none.</param>
/// <param name="Path">The straight road from baseline to target; the target itself in every year where there is no baseline.</param>
public sealed record PathPoint(IndicatorAssessment Indicator, int Year, decimal? Value, decimal? Path)
{
    /// <summary>From the baseline's year (five years before the target without one) to the target's, widened to hold the latest value.</summary>
    public static IEnumerable<PathPoint> Of(IndicatorAssessment indicator)
    {
        var target = indicator.Target!;
        var end = target.TargetPeriod.Year;
        var latest = indicator.Latest?.Period.Year ?? end;
        var start = target.BaselinePeriod?.Year ?? Math.Min(latest, end - 5);
        for (var year = Math.Min(start, latest); year <= Math.Max(end, latest); year++)
        {
            var value = indicator.Series.FirstOrDefault(o => o.Period.Year == year)?.Value;
            yield return new PathPoint(indicator, year, value, PathValue(target, year));
        }
    }

    private static decimal? PathValue(Target target, int year)
    {
        if (target is not { BaselinePeriod: { } start, BaselineValue: { } from })
            return target.TargetValue;
        var years = target.TargetPeriod.Year - start.Year;
        if (years <= 0 || year < start.Year || year > target.TargetPeriod.Year)
            return year == target.TargetPeriod.Year ? target.TargetValue : null;
        return from + ((target.TargetValue - from) * (year - start.Year) / years);
    }
}
