using Evaluation.Assess.MidTerm;
using Evaluation.Assess.Progress;
using Evaluation.Report.Annual;
using Evaluation.Report.Documents;
using static Evaluation.Report.Annual.Sentence;

namespace Evaluation.Report.MidTerm;

/// <summary>结论: what the mid-term evaluation found, in sentences whose every figure comes from it.</summary>
public static class MidTermFindings
{
    public static ReportTable Table(MidTermAssessment assessment) => FindingTable.Of(Of(assessment));

    public static IEnumerable<Finding> Of(MidTermAssessment assessment)
    {
        yield return new("评价范围", Scope(assessment));
        yield return new("总体评价", Verdicts(assessment));
        yield return new("与官方结论对照", Official(assessment));
        yield return new("主要变化", Changes(assessment));
        yield return new("趋势预测", Projections(assessment));
        yield return new("年度计划任务", Tasks(assessment));
        yield return new("风险", Risks(assessment));
        yield return new("目标调整建议", Adjustments(assessment));
        yield return new("缺口", Gaps(assessment));
    }

    private static string Scope(MidTermAssessment a) =>
        $"评价对象为{a.Scheme.MainTargetDocument.Value}的{a.Indicators.Count}项主要指标，评价到{a.Year}年，数据截至{Day(a.AsOf)}；有数值的{a.Indicators.Count(i => i.Latest is not null)}项，数值为{a.Year}年的{a.Indicators.Count(i => i.Latest?.Period.Year == a.Year)}项。";

    private static string Verdicts(MidTermAssessment a) =>
        a.Indicators.Count == 0
            ? "没有可评价的主要指标。"
            : $"{a.Indicators.Count}项主要指标中，"
                + string.Join("，", Enum.GetValues<Verdict>()
                    .Select(v => (Verdict: v, Items: a.Indicators.Where(i => i.Verdict == v).ToList()))
                    .Where(g => g.Items.Count > 0)
                    .Select(g => $"{Words.Of(g.Verdict)}{g.Items.Count}项（{Names(g.Items)}）"))
                + "。";

    private static string Official(MidTermAssessment a)
    {
        var compared = a.Indicators.Where(i => i.Official.Verdict is not null).ToList();
        if (compared.Count == 0)
            return $"截至{Day(a.AsOf)}没有可对照的官方结论。";
        var differing = compared.Where(i => i.Official.Agreement == Agreement.Differs).ToList();
        return $"可对照的官方结论{compared.Count}项，一致{compared.Count - differing.Count}项"
            + (differing.Count == 0
                ? "。"
                : $"，不一致{differing.Count}项："
                    + string.Join("；", differing.Select(i => $"{i.Indicator.Name}，本评估{Words.Of(i.Verdict)}，官方{Words.Of(i.Official.Verdict!.Value)}"))
                    + "。理由见“对照”表。");
    }

    private static string Changes(MidTermAssessment a) =>
        List(a.Indicators.Select(IndicatorText.Change).Where(text => text.Length > 0), "没有可与基期比较的数值");

    private static string Projections(MidTermAssessment a) =>
        List(
            a.Indicators
                .Where(i => i.Projection.Refusal is null)
                .Select(i => (Indicator: i, Year: IndicatorText.AtTarget(i)!, Places: IndicatorText.Places(i)))
                .Select(p => $"{p.Indicator.Indicator.Name}{p.Year.Year}年预计{Number(p.Year.Value, p.Places)}{p.Indicator.Indicator.Unit}（80%区间{Number(p.Year.Lower80, p.Places)}至{Number(p.Year.Upper80, p.Places)}），达到目标的概率{IndicatorText.Probability(p.Indicator.Projection.Probability)}"),
            "各指标数据点均不足，不作预测");

    private static string Tasks(MidTermAssessment a) =>
        List(
            a.Groups.Where(g => g.IsWhole).Select(g =>
                $"{g.Year}年计划{g.Group.Tasks.Count}项任务，综合得分{Figure(g.Group.Score, a.Scheme.Decimals.Value, "分")}，数据覆盖率{Number(g.Group.CoveragePercent, 1)}%"),
            "没有可汇总的年度计划");

    private static string Risks(MidTermAssessment a) =>
        List(
            a.Risks.GroupBy(r => r.Kind).Select(g => $"{MidTermWords.Of(g.Key)}{g.Count()}项（{Names(g.Select(r => r.Indicator))}）"),
            "没有列为风险的指标");

    private static string Adjustments(MidTermAssessment a) =>
        List(
            a.Adjustments.GroupBy(r => r.Kind).Select(g => $"{MidTermWords.Of(g.Key)}{g.Count()}项（{Names(g.Select(r => r.Indicator))}）"),
            "没有建议调整的目标");

    private static string Gaps(MidTermAssessment a) =>
        a.Gaps.Count == 0
            ? "本报告数据齐全，没有缺口。"
            : "本报告缺：" + string.Join("，", a.Gaps.GroupBy(g => g.Kind).Select(g => $"{MidTermWords.Of(g.Key)}{g.Count()}项")) + "。明细见下表。";

    private static string Names(IEnumerable<MidTermIndicator> indicators) => string.Join("、", indicators.Select(i => i.Indicator.Name));

    private static string List(IEnumerable<string> items, string whenEmpty)
    {
        var text = string.Join("；", items);
        return (text.Length == 0 ? whenEmpty : text) + "。";
    }
}
