using Evaluation.Assess.Progress;
using Evaluation.Model;

namespace Evaluation.Assess.Annual;

/// <summary>Every indicator that has a target or speaks for a task, on the as-of day.</summary>
internal static class IndicatorAssessments
{
    public static IReadOnlyList<IndicatorAssessment> Of(AnnualInputs inputs)
    {
        var observations = inputs.Observations.ToLookup(o => o.Indicator, StringComparer.Ordinal);
        var targets = inputs.Targets.ToLookup(t => t.Indicator, StringComparer.Ordinal);
        var speaking = inputs.TaskIndicators.Select(t => t.Indicator).ToHashSet(StringComparer.Ordinal);
        return [.. inputs.Indicators
            .Where(i => targets.Contains(i.Code) || speaking.Contains(i.Code))
            .Select(i => Assess(i, targets[i.Code], observations[i.Code], inputs))];
    }

    private static IndicatorAssessment Assess(
        Indicator indicator, IEnumerable<Target> targets, IEnumerable<Observation> observations, AnnualInputs inputs)
    {
        var main = inputs.Scheme.MainTargetDocument.Value;
        var target = TargetChoice.Of(targets, main, inputs.Plan.Year);
        var series = AnnualSeries.Of(indicator, observations, inputs.Plan.Year);
        var latest = series.Count > 0 ? series[^1] : null;
        var road = RoadOf(indicator.Direction, target, latest);
        var time = TimeOf(target, latest);
        var pace = Pace.Of(road, time);
        var (growth, status) = GrowthOf(indicator.Direction, target, latest);
        var (verdict, reason) = Verdicts.Of(indicator.Direction, target, latest, pace, inputs.AsOf, inputs.Scheme.Pace);
        return new(
            indicator,
            target,
            series,
            latest,
            AttainmentOf(indicator.Direction, target, latest),
            road,
            time,
            pace,
            target is not null && latest is not null && Level.IsMet(indicator.Direction, target.TargetValue, latest.Value),
            target is not null && Trends.MetThenFell(indicator.Direction, target, series),
            growth,
            status,
            Trends.Of(indicator.Direction, series),
            verdict,
            reason,
            target is not null && target.Document == main);
    }

    private static Score AttainmentOf(Direction direction, Target? target, Observation? latest) => (target, latest) switch
    {
        (_, null) => Score.Unscored(UnscoredReason.NoData),
        (null, _) => Score.Unscored(UnscoredReason.NoTarget),
        _ => Attainment.Of(direction, target.TargetValue, latest.Value),
    };

    /// <summary>A value from before the baseline has not set out on the road.</summary>
    private static Score RoadOf(Direction direction, Target? target, Observation? latest) => (target, latest) switch
    {
        (_, null) => Score.Unscored(UnscoredReason.NoData),
        (null, _) => Score.Unscored(UnscoredReason.NoTarget),
        ({ BaselineValue: null } or { BaselinePeriod: null }, _) => Score.Unscored(UnscoredReason.NoBaseline),
        _ when latest.Period.Year < target.BaselinePeriod.Value.Year => Score.Unscored(UnscoredReason.NoTimeElapsed),
        _ => Road.Of(direction, target.BaselineValue.Value, target.TargetValue, latest.Value),
    };

    private static Score TimeOf(Target? target, Observation? latest) => (target, latest) switch
    {
        (_, null) => Score.Unscored(UnscoredReason.NoData),
        (null, _) => Score.Unscored(UnscoredReason.NoTarget),
        ({ BaselinePeriod: null }, _) => Score.Unscored(UnscoredReason.NoBaseline),
        _ => Elapsed.Of(target.BaselinePeriod.Value.Year, target.TargetPeriod.Year, latest.Period.Year),
    };

    private static (Score Growth, OpenSdgStatus Status) GrowthOf(Direction direction, Target? target, Observation? latest)
    {
        if (latest is null)
            return (Score.Unscored(UnscoredReason.NoData), OpenSdgStatus.NotAvailable);
        if (target is null)
            return (Score.Unscored(UnscoredReason.NoTarget), OpenSdgStatus.NotAvailable);
        var result = OpenSdg.Assess(new(
            (double?)target.BaselineValue,
            target.BaselinePeriod?.Year,
            (double)latest.Value,
            latest.Period.Year,
            direction,
            Limit: null,
            (double)target.TargetValue,
            target.TargetPeriod.Year));
        return (result.ProgressValue is { } ratio ? Ratio.FromDouble(ratio) : Score.Unscored(result.Reason ?? UnscoredReason.NotComputable), result.Status);
    }
}
