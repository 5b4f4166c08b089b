using Evaluation.Assess.MidTerm;
using Evaluation.Assess.Projections;

namespace Evaluation.Report.MidTerm;

/// <summary>One year of a main indicator: what was published, the road to the target, and what is expected.</summary>
/// <param name="Value">As of the day; the document's baseline where its year has no value; <c>null</c> where there is neither.</param>
/// <param name="Path">The straight road from baseline to target; the target itself in every year where there is no baseline.</param>
/// <param name="Expected">From the latest year on. In the latest year itself the published value, with no width: the lines and bands start there.</param>
public sealed record ProjectionPoint(MidTermIndicator Indicator, int Year, decimal? Value, bool IsBaseline, decimal? Path, ProjectedYear? Expected)
{
    /// <summary>To the target's year, from the first baseline or value of the ten years before it, or five years before it where there is none so early.</summary>
    public static IEnumerable<ProjectionPoint> Of(MidTermIndicator indicator)
    {
        var end = Math.Max(indicator.Target.TargetPeriod.Year, indicator.Latest?.Period.Year ?? 0);
        var known = indicator.Series.Select(o => o.Period.Year).Append(indicator.Target.BaselinePeriod?.Year ?? end);
        var first = known.Where(y => y >= end - 10).Append(end - 5).Min();
        for (var year = first; year <= end; year++)
            yield return At(indicator, year);
    }

    private static ProjectionPoint At(MidTermIndicator indicator, int year)
    {
        var published = indicator.Series.FirstOrDefault(o => o.Period.Year == year)?.Value;
        var baseline = indicator.Target.BaselinePeriod?.Year == year ? indicator.Target.BaselineValue : null;
        return new(indicator, year, published ?? baseline, published is null && baseline is not null, PathOf(indicator, year), ExpectedIn(indicator, year));
    }

    private static ProjectedYear? ExpectedIn(MidTermIndicator indicator, int year)
    {
        if (indicator.Projection.Refusal is null && indicator.Latest is { } latest && latest.Period.Year == year)
            return new(year, latest.Value, latest.Value, latest.Value, latest.Value, latest.Value);
        return indicator.Projection.Years.FirstOrDefault(y => y.Year == year);
    }

    private static decimal? PathOf(MidTermIndicator indicator, int year)
    {
        var target = indicator.Target;
        if (target is not { BaselinePeriod: { } start, BaselineValue: { } from })
            return target.TargetValue;
        var years = target.TargetPeriod.Year - start.Year;
        if (year == target.TargetPeriod.Year)
            return target.TargetValue;
        return years <= 0 || year < start.Year || year > target.TargetPeriod.Year
            ? null
            : from + ((target.TargetValue - from) * (year - start.Year) / years);
    }
}
