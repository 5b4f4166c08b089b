using Evaluation.Assess.Annual;
using Evaluation.Assess.Progress;
using Evaluation.Model;

namespace Evaluation.Assess.YearOnYear;

/// <summary>Indicators beside themselves.</summary>
internal static class IndicatorComparisons
{
    public static IReadOnlyList<IndicatorComparison> Of(IReadOnlyList<IndicatorAssessment> now, IReadOnlyList<IndicatorAssessment> then)
    {
        var before = then.ToDictionary(i => i.Indicator.Code, StringComparer.Ordinal);
        var codes = now.Select(i => i.Indicator.Code).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. now.Select(i => Of(i.Indicator, i, before.GetValueOrDefault(i.Indicator.Code))),
            .. then.Where(i => !codes.Contains(i.Indicator.Code)).Select(i => Of(i.Indicator, null, i)),
        ];
    }

    private static IndicatorComparison Of(Indicator indicator, IndicatorAssessment? now, IndicatorAssessment? then)
    {
        var value = YearPair.Of(Latest(now), Latest(then));
        var attainment = YearPair.Of(now?.Attainment ?? NoData, then?.Attainment ?? NoData);
        if (now?.Latest?.Period == then?.Latest?.Period)
        {
            value = value.Without(UnscoredReason.NoTimeElapsed);
            attainment = attainment.Without(UnscoredReason.NoTimeElapsed);
        }

        if ((now?.Target?.TargetValue, now?.Target?.TargetPeriod) != (then?.Target?.TargetValue, then?.Target?.TargetPeriod))
            attainment = attainment.Without(UnscoredReason.NotComputable);
        return new(indicator, now, then, value, attainment, TrendOf(indicator.Direction, value.Change));
    }

    private static Score NoData => Score.Unscored(UnscoredReason.NoData);

    private static Score Latest(IndicatorAssessment? indicator) => indicator?.Latest is { } latest ? Score.Of(latest.Value) : NoData;

    private static Trend TrendOf(Direction direction, Score change)
    {
        if (!change.TryGet(out var points))
            return Trend.Unknown;
        return direction switch
        {
            Direction.None => Trend.Unknown,
            Direction.Higher => TrendOf(points),
            Direction.Lower => TrendOf(-points),
        };
    }

    private static Trend TrendOf(decimal gain) => gain switch
    {
        > 0 => Trend.Better,
        0 => Trend.Same,
        < 0 => Trend.Worse,
    };
}
