using Evaluation.Assess.Annual;
using Evaluation.Model;
using Evaluation.Model.Schemes;

namespace Evaluation.Assess.Explaining;

/// <summary>An indicator's verdict from level and pace, down to its released values and its target.</summary>
internal static class IndicatorExplanations
{
    public static Explanation Of(IndicatorAssessment indicator, AnnualScheme scheme) => Nodes.Words(
        NameOf(indicator.Indicator),
        indicator.MetThenFell ? "已达到目标后回落" : "",
        [
            Nodes.Words("指标", $"{indicator.Indicator.Agency}提供，单位{indicator.Indicator.Unit}") with { Choices = [indicator.Indicator.Direction] },
            .. Target(indicator),
            .. Level(indicator),
            Attainment(indicator),
            Pace(indicator, scheme.Pace),
            Growth(indicator),
            Nodes.Words("走势", "") with { Choices = [indicator.Trend] },
            Series(indicator),
        ]) with
    {
        Choices = indicator.VerdictReason is { } reason ? [indicator.Verdict, reason] : [indicator.Verdict],
    };

    /// <summary>Value over target, or target over value where lower is better.</summary>
    public static Explanation Attainment(IndicatorAssessment indicator) => Nodes.Derived(
        "目标实现程度",
        indicator.Attainment,
        FigureKind.Percent,
        Combination.PercentQuotient,
        indicator.Attainment.IsScored && indicator is { Target: { } target, Latest: { } latest }
            ? InOrder(Nodes.Part("最新值", latest.Value), Nodes.Part("目标值", target.TargetValue), indicator.Indicator.Direction)
            : []);

    public static Explanation Road(IndicatorAssessment indicator) => Nodes.Derived(
        "目标进度",
        indicator.Road,
        FigureKind.Share,
        Combination.ShareOfWay,
        indicator.Road.IsScored && indicator is { Target: { BaselineValue: { } baseline } target, Latest: { } latest }
            ? [Nodes.Part("最新值", latest.Value), Nodes.Part("基期值", baseline), Nodes.Part("目标值", target.TargetValue)]
            : []);

    /// <summary>The rows the figures stand on: the target and the latest value.</summary>
    public static IEnumerable<Explanation> Rows(IndicatorAssessment indicator) => Target(indicator).Concat(Latest(indicator));

    public static string NameOf(Indicator indicator) => $"{indicator.Name}（{indicator.Code}）";

    /// <summary>The level test, which comes before pace; none where nothing can be compared.</summary>
    private static IEnumerable<Explanation> Level(IndicatorAssessment indicator)
    {
        if (indicator is { Target: not null, Latest: not null, Indicator.Direction: not Direction.None })
            yield return Nodes.Words("水平", indicator.IsMet ? "最新值已达到目标值" : "最新值未达到目标值");
    }

    private static Explanation Time(IndicatorAssessment indicator) => Nodes.Derived(
        "时序进度",
        indicator.Time,
        FigureKind.Share,
        Combination.ShareOfWay,
        indicator.Time.IsScored && indicator is { Target: { BaselinePeriod: { } baseline } target, Latest: { } latest }
            ? [Nodes.Part("数据年份", latest.Period.Year), Nodes.Part("基期年份", baseline.Year), Nodes.Part("目标年份", target.TargetPeriod.Year)]
            : []);

    private static Explanation Pace(IndicatorAssessment indicator, PaceRules rules) => Nodes.Derived(
        "进度比",
        indicator.Pace,
        FigureKind.Ratio,
        Combination.Quotient,
        [
            Road(indicator) with { Weight = 1 },
            Time(indicator) with { Weight = 1 },
            Nodes.OfRule("快于预期的下限（不含）", "pace.aheadAbove", rules.AheadAbove),
            Nodes.OfRule("符合预期的下限（含）", "pace.onTrackFrom", rules.OnTrackFrom),
        ]);

    private static Explanation Growth(IndicatorAssessment indicator) =>
        new("国际可比状态", indicator.Growth, FigureKind.Ratio, Combination.Given, [])
        {
            Choices = [indicator.OpenSdg],
            Text = "实际年均增速与达到目标所需年均增速之比，Open SDG方法",
        };

    private static IEnumerable<Explanation> Target(IndicatorAssessment indicator)
    {
        if (indicator.Target is { } target)
            yield return Nodes.OfTarget(target, indicator.Indicator.Unit);
    }

    private static IEnumerable<Explanation> Latest(IndicatorAssessment indicator)
    {
        if (indicator.Latest is { } latest)
            yield return Nodes.OfObservation($"最新值（{latest.Period}）", latest);
    }

    /// <summary>Every value of the evaluation by period, the latest marked.</summary>
    private static Explanation Series(IndicatorAssessment indicator) => Nodes.Words(
        "历年数据",
        $"{indicator.Series.Count}个时期",
        [.. indicator.Series.Select(o => Nodes.OfObservation(o == indicator.Latest ? $"{o.Period}（最新值）" : o.Period.ToString(), o))]);

    private static IReadOnlyList<Explanation> InOrder(Explanation value, Explanation target, Direction direction) =>
        direction == Direction.Lower ? [target, value] : [value, target];
}
