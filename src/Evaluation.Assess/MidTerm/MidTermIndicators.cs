using Evaluation.Assess.Progress;
using Evaluation.Assess.Projections;
using Evaluation.Model;

namespace Evaluation.Assess.MidTerm;

/// <summary>Assesses every indicator with a target in the main document.</summary>
internal sealed class MidTermIndicators
{
    private readonly MidTermInputs inputs;
    private readonly ProjectionOptions options;
    private readonly IReadOnlyDictionary<string, Target> targets;
    private readonly ILookup<string, Observation> values;
    private readonly IReadOnlyDictionary<string, OfficialFinding> findings;

    public MidTermIndicators(MidTermInputs inputs)
    {
        this.inputs = inputs;
        var rules = inputs.Scheme.Projection;
        options = new(rules.Method.Value, rules.Draws.Value, rules.Seed.Value, rules.WindowYears.Value);
        targets = Vintages.AsOf(inputs.Targets, inputs.Scheme.MainTargetDocument.Value, inputs.AsOf);
        values = Vintages.AsOf(inputs.Observations, inputs.AsOf).ToLookup(o => o.Indicator, StringComparer.Ordinal);
        findings = Vintages.AsOf(inputs.OfficialFindings, inputs.AsOf);
    }

    public IReadOnlyList<MidTermIndicator> Assess() =>
        [.. inputs.Indicators.Where(i => targets.ContainsKey(i.Code)).Select(i => Assess(i, targets[i.Code]))];

    private MidTermIndicator Assess(Indicator indicator, Target target)
    {
        var series = AnnualSeries.Of(indicator, values[indicator.Code], inputs.Year);
        var latest = series.Count > 0 ? series[^1] : null;
        var road = RoadOf(indicator.Direction, target, latest);
        var time = TimeOf(target, latest);
        var pace = Pace.Of(road, time);
        var (verdict, reason) = Verdicts.Of(indicator.Direction, target, latest, pace, inputs.AsOf, inputs.Scheme.Pace);
        return new(
            indicator,
            target,
            series,
            latest,
            latest is null ? Score.Unscored(UnscoredReason.NoData) : Attainment.Of(indicator.Direction, target.TargetValue, latest.Value),
            road,
            time,
            pace,
            latest is not null && Level.IsMet(indicator.Direction, target.TargetValue, latest.Value),
            Trends.MetThenFell(indicator.Direction, target, series),
            Trends.Of(indicator.Direction, series),
            Projector.Project(Points(series, target), target.TargetPeriod.Year, indicator.Direction, target.TargetValue, options),
            verdict,
            reason,
            OfficialVerdicts.Compare(findings.GetValueOrDefault(indicator.Code), verdict, reason, pace, inputs.Scheme.Pace));
    }

    /// <summary>The target's document published the baseline: it stands in for a year that has no value of its own.</summary>
    private static IEnumerable<SeriesPoint> Points(IReadOnlyList<Observation> series, Target target)
    {
        var points = series.Select(o => new SeriesPoint(o.Period.Year, o.Value));
        return target is { BaselinePeriod: { } period, BaselineValue: { } value } && series.All(o => o.Period.Year != period.Year)
            ? points.Append(new(period.Year, value))
            : points;
    }

    private static Score RoadOf(Direction direction, Target target, Observation? latest)
    {
        if (latest is null)
            return Score.Unscored(UnscoredReason.NoData);
        if (target is not { BaselinePeriod: { } start, BaselineValue: { } baseline })
            return Score.Unscored(UnscoredReason.NoBaseline);
        return latest.Period.Year < start.Year
            ? Score.Unscored(UnscoredReason.NoTimeElapsed)
            : Road.Of(direction, baseline, target.TargetValue, latest.Value);
    }

    private static Score TimeOf(Target target, Observation? latest)
    {
        if (latest is null)
            return Score.Unscored(UnscoredReason.NoData);
        return target.BaselinePeriod is { } start
            ? Elapsed.Of(start.Year, target.TargetPeriod.Year, latest.Period.Year)
            : Score.Unscored(UnscoredReason.NoBaseline);
    }
}
