using Evaluation.Assess.Annual;
using Evaluation.Model;
using Evaluation.Model.Schemes;

namespace Evaluation.Assess.Explaining;

/// <summary>An indicator's verdict from level and pace, down to its released values and its target.</summary>
internal static class IndicatorExplanations
{
    public static Explanation Of(IndicatorAssessment indicator, AnnualScheme scheme)
    {
        var reason = indicator.VerdictReason is { } why ? $"（{ExplanationWords.Of(why)}）" : "";
        var fell = indicator.MetThenFell ? "，达到后回落" : "";
        var name = $"{indicator.Indicator.Name}（{indicator.Indicator.Code}，{indicator.Indicator.Unit}）";
        return Nodes.Words(
            name,
            $"{ExplanationWords.Of(indicator.Verdict)}{reason}{fell}",
            [
                Attainment(indicator),
                Pace(indicator, scheme.Pace),
                Growth(indicator),
                .. Rows(indicator),
                Nodes.Words("历年数据", "", [.. indicator.Series.Select(o => Nodes.OfObservation(o.Period.ToString(), o))]),
            ]);
    }

    /// <summary>Value over target, or target over value where lower is better.</summary>
    public static Explanation Attainment(IndicatorAssessment indicator) => Nodes.Derived(
        "目标实现程度（%）",
        indicator.Attainment,
        Combination.PercentQuotient,
        indicator.Attainment.IsScored && indicator is { Target: { } target, Latest: { } latest }
            ? InOrder(Nodes.Part("最新值", latest.Value), Nodes.Part("目标值", target.TargetValue), indicator.Indicator.Direction)
            : []);

    public static Explanation Road(IndicatorAssessment indicator) => Nodes.Derived(
        "已走路程",
        indicator.Road,
        Combination.ShareOfWay,
        indicator.Road.IsScored && indicator is { Target: { BaselineValue: { } baseline } target, Latest: { } latest }
            ? [Nodes.Part("最新值", latest.Value), Nodes.Part("基期值", baseline), Nodes.Part("目标值", target.TargetValue)]
            : []);

    /// <summary>The rows the figures stand on: the target and the latest value.</summary>
    public static IEnumerable<Explanation> Rows(IndicatorAssessment indicator)
    {
        if (indicator.Target is { } target)
            yield return OfTarget(target);
        if (indicator.Latest is { } latest)
            yield return Nodes.OfObservation($"最新值（{latest.Period}）", latest);
    }

    private static Explanation Time(IndicatorAssessment indicator) => Nodes.Derived(
        "已过时间",
        indicator.Time,
        Combination.ShareOfWay,
        indicator.Time.IsScored && indicator is { Target: { BaselinePeriod: { } baseline } target, Latest: { } latest }
            ? [Nodes.Part("数据年份", latest.Period.Year), Nodes.Part("基期年份", baseline.Year), Nodes.Part("目标年份", target.TargetPeriod.Year)]
            : []);

    private static Explanation Pace(IndicatorAssessment indicator, PaceRules rules) => Nodes.Derived(
        "进度比（路程÷时间）",
        indicator.Pace,
        Combination.Quotient,
        [
            Road(indicator) with { Weight = 1 },
            Time(indicator) with { Weight = 1 },
            Nodes.OfRule("快于预期：高于", "pace.aheadAbove", rules.AheadAbove),
            Nodes.OfRule("符合预期：不低于", "pace.onTrackFrom", rules.OnTrackFrom),
        ]);

    private static Explanation Growth(IndicatorAssessment indicator)
    {
        var words = ExplanationWords.Of(indicator.OpenSdg);
        var text = indicator.Growth.IsScored ? words : $"{words}（{ExplanationWords.Of(indicator.Growth)}）";
        return new("年均增速与所需增速之比（Open SDG）", indicator.Growth, text, Combination.Given, []);
    }

    private static Explanation OfTarget(Target target)
    {
        var baseline = target is { BaselinePeriod: { } period, BaselineValue: { } value }
            ? $"基期{period}为{Nodes.Number(value)}"
            : "无基期值";
        var year = target.TargetPeriod.ToString();
        var from = target.InForceFrom is { } day ? $"，{Nodes.Day(day)}起" : "";
        return new(
            $"目标值（{year}）",
            Score.Of(target.TargetValue),
            $"{target.Nature}，{baseline}，文件：{target.Document}{from}{(target.Note.Length > 0 ? $"（{target.Note}）" : "")}",
            Combination.Given,
            [],
            Target: target);
    }

    private static IReadOnlyList<Explanation> InOrder(Explanation value, Explanation target, Direction direction) =>
        direction == Direction.Lower ? [target, value] : [value, target];
}
