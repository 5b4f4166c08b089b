using Evaluation.Assess.MidTerm;
using Evaluation.Assess.Progress;
using Evaluation.Report.Annual;
using Evaluation.Report.Documents;
using Evaluation.Report.Statements;

namespace Evaluation.Report.MidTerm;

/// <summary>结论: what the mid-term evaluation found, in sentences that carry what they claim of the data and are checked against it before they are printed.</summary>
public static class MidTermFindings
{
    public static ReportTable Table(MidTermAssessment assessment) => FindingTable.Of(Of(assessment));

    public static IEnumerable<Finding> Of(MidTermAssessment assessment) => CheckedFindings.Of(Statements(assessment));

    /// <summary>The findings before the check.</summary>
    public static IEnumerable<Statement> Statements(MidTermAssessment assessment) =>
    [
        new("评价范围", [Scope(assessment)]),
        new("总体评价", [Verdicts(assessment)]),
        new("与官方结论对照", [Official(assessment)]),
        new("主要变化", Sentences(assessment.Indicators.Select(IndicatorText.Change).OfType<Phrase>(), "没有可与基期比较的数值。")),
        new("趋势预测", Sentences(assessment.Indicators.Where(i => i.Projection.Refusal is null).Select(Projection), "各指标数据点均不足，不作预测。")),
        new("年度计划任务", Sentences(assessment.Groups.Where(g => g.IsWhole).Select(g => Tasks(g, assessment.Scheme.Decimals.Value)), "没有可汇总的年度计划。")),
        new("风险", [Grouped(assessment.Risks.GroupBy(r => MidTermWords.Of(r.Kind), r => r.Indicator), "没有列为风险的指标。")]),
        new("目标调整建议", [Grouped(assessment.Adjustments.GroupBy(r => MidTermWords.Of(r.Kind), r => r.Indicator), "没有建议调整的目标。")]),
        new("缺口", [Gaps(assessment)]),
    ];

    private static Phrase Scope(MidTermAssessment a) => Phrase.Of(
        $"评价对象为{a.Scheme.MainTargetDocument.Value}的{Said.Count(a.Indicators.Count, "项")}主要指标，评价到{Said.Year(a.Year)}，数据截至{Said.Day(a.AsOf)}；有数值的{Said.Count(a.Indicators.Count(i => i.Latest is not null), "项")}，数值为{Said.Year(a.Year)}的{Said.Count(a.Indicators.Count(i => i.Latest?.Period.Year == a.Year), "项")}。");

    private static Phrase Verdicts(MidTermAssessment a)
    {
        if (a.Indicators.Count == 0)
            return Phrase.Words("没有可评价的主要指标。");
        var groups = Enum.GetValues<Verdict>()
            .Select(v => (Verdict: v, Items: a.Indicators.Where(i => i.Verdict == v).ToList()))
            .Where(g => g.Items.Count > 0)
            .Select(g => Phrase.Of($"{Words.Of(g.Verdict)}{Said.Count(g.Items.Count, "项")}（{Names(g.Items)}）"));
        return Phrase.Of($"{Said.Count(a.Indicators.Count, "项")}主要指标中，{Phrase.Join("，", groups)}。");
    }

    private static Phrase Official(MidTermAssessment a)
    {
        var compared = a.Indicators.Where(i => i.Official.Verdict is not null).ToList();
        if (compared.Count == 0)
            return Phrase.Of($"截至{Said.Day(a.AsOf)}没有可对照的官方结论。");
        var differing = compared.Where(i => i.Official.Agreement == Agreement.Differs).ToList();
        var counts = Phrase.Of($"可对照的官方结论{Said.Count(compared.Count, "项")}，一致{Said.Count(compared.Count - differing.Count, "项")}");
        return differing.Count == 0
            ? counts + Phrase.Words("。")
            : Phrase.Of($"{counts}，不一致{Said.Count(differing.Count, "项")}：{string.Join("；", differing.Select(i => $"{i.Indicator.Name}，本评估{Words.Of(i.Verdict)}，官方{Words.Of(i.Official.Verdict!.Value)}"))}。理由见“对照”表。");
    }

    private static Phrase Projection(MidTermIndicator indicator)
    {
        var (year, places) = (IndicatorText.AtTarget(indicator)!, IndicatorText.Places(indicator));
        return Phrase.Of(
            $"{indicator.Indicator.Name}{Said.Year(year.Year)}预计{Said.Value(year.Value, places, indicator.Indicator.Unit)}（80%区间{Said.Value(year.Lower80, places)}至{Said.Value(year.Upper80, places)}），达到目标的概率{IndicatorText.SaidProbability(indicator.Projection.Probability)}。");
    }

    private static Phrase Tasks(PlanYearGroup group, int places) => Phrase.Of(
        $"{Said.Year(group.Year)}计划{Said.Count(group.Group.Tasks.Count, "项")}任务，综合得分{Said.Value(group.Group.Score, places, "分")}，数据覆盖率{Said.Value(group.Group.CoveragePercent, 1, "%")}。");

    private static Phrase Grouped(IEnumerable<IGrouping<string, MidTermIndicator>> groups, string whenEmpty)
    {
        var counted = groups.Select(g => Phrase.Of($"{g.Key}{Said.Count(g.Count(), "项")}（{Names(g)}）")).ToList();
        return counted.Count == 0 ? Phrase.Words(whenEmpty) : Phrase.Join("；", counted) + Phrase.Words("。");
    }

    private static Phrase Gaps(MidTermAssessment a) =>
        a.Gaps.Count == 0
            ? Phrase.Words("本报告数据齐全，没有缺口。")
            : Phrase.Of($"本报告缺：{Phrase.Join("，", a.Gaps.GroupBy(g => g.Kind).Select(g => Phrase.Words(MidTermWords.Of(g.Key)) + Said.Count(g.Count(), "项")))}。明细见下表。");

    private static string Names(IEnumerable<MidTermIndicator> indicators) => string.Join("、", indicators.Select(i => i.Indicator.Name));

    private static List<Phrase> Sentences(IEnumerable<Phrase> sentences, string whenEmpty)
    {
        List<Phrase> all = [.. sentences];
        return all.Count == 0 ? [Phrase.Words(whenEmpty)] : all;
    }
}
