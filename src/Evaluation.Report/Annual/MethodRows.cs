using Evaluation.Model.Schemes;
using Evaluation.Report.Documents;

namespace Evaluation.Report.Annual;

/// <summary>方法: every rule of the scheme with its value and citation.</summary>
public static class MethodRows
{
    /// <param name="more">Rules of the product that no scheme holds.</param>
    public static ReportTable Table(AnnualScheme scheme, params IEnumerable<(string Group, string Name, Cell Value, string Source)> more) =>
        MethodTable.Of([.. Credits(scheme.Credit), .. Tasks(scheme.Task), .. Groups(scheme), .. Agencies(scheme.Agency), .. Indicators(scheme), .. Supervision(scheme.Supervision), .. more]);

    private static IEnumerable<(string Group, string Name, Cell Value, string Source)> Credits(CreditRules rules)
    {
        yield return Row("举措得分", "完成（或常态化推进），有佐证", rules.Completed);
        yield return Row("举措得分", "完成（或常态化推进），无佐证", rules.CompletedWithoutEvidence);
        yield return Row("举措得分", "推进中：完成百分比×系数", rules.InProgressFactor);
        yield return Row("举措得分", "推进中未填百分比时按（%）", rules.InProgressPercent);
        yield return Row("举措得分", "未启动", rules.NotStarted);
        yield return Row("举措得分", "应报未报", rules.NotReported);
        yield return ("举措得分", "佐证须经审核方可计分", Cell.Of(Words.Of(rules.EvidenceNeedsReview.Value)), rules.EvidenceNeedsReview.Source);
    }

    private static IEnumerable<(string Group, string Name, Cell Value, string Source)> Tasks(TaskRules rules)
    {
        yield return Row("任务得分", "落实分权重（有成效指标时）", rules.DeliveryWeight);
        yield return Row("任务得分", "成效分权重", rules.OutcomeWeight);
        yield return ("任务得分", "成效分取值", Cell.Of(Words.Of(rules.OutcomeBy.Value)), rules.OutcomeBy.Source);
        yield return ("任务得分", "产出指标计分", Cell.Of(Words.Of(rules.ScoreOutputs.Value)), rules.ScoreOutputs.Source);
        yield return ("任务得分", "任务权重", Cell.Of(Weights(rules.Weights.Value)), rules.Weights.Source);
        yield return Row("任务得分", "年度结束后报送期限（日）", rules.ReportingDueDays.Value, rules.ReportingDueDays.Source);
    }

    private static IEnumerable<(string Group, string Name, Cell Value, string Source)> Groups(AnnualScheme scheme)
    {
        yield return Row("章节与总体", "排名所需数据覆盖率（%）", scheme.Group.MinCoveragePercent);
        foreach (var band in scheme.Bands.Value)
            yield return ("章节与总体", $"等次“{band.Name}”起点（分）", Cell.Of(band.From), scheme.Bands.Source);
        yield return Row("章节与总体", "得分保留小数位", scheme.Decimals.Value, scheme.Decimals.Source);
    }

    private static IEnumerable<(string Group, string Name, Cell Value, string Source)> Agencies(AgencyRules rules)
    {
        yield return Row("部门得分", "牵头任务权重", rules.LeadWeight);
        yield return Row("部门得分", "参与任务权重", rules.ParticipantWeight);
        yield return Row("部门得分", "报送质量权重", rules.DisciplineWeight);
        yield return Row("部门得分", "参加排名的最少任务数", rules.MinTasks.Value, rules.MinTasks.Source);
        yield return Row("部门得分", "合格线（分）", rules.PassFrom);
        yield return Row("部门得分", "优秀比例（%）", rules.ExcellentPercent);
        foreach (var deduction in rules.Deductions.Value)
            yield return ("部门得分", $"扣分：{Words.Of(deduction.Cause)}（每项，最多{Sentence.Plain(deduction.Cap)}分）", Cell.Of(deduction.Points), rules.Deductions.Source);
        if (rules.Deductions.Value.Count == 0)
            yield return ("部门得分", "扣分", Cell.Of("不设"), rules.Deductions.Source);
    }

    private static IEnumerable<(string Group, string Name, Cell Value, string Source)> Indicators(AnnualScheme scheme)
    {
        yield return ("指标", "主要指标所据文件", Cell.Of(scheme.MainTargetDocument.Value), scheme.MainTargetDocument.Source);
        yield return ("指标", "目标实现程度", Cell.Of("现值÷目标值×100%；越低越好的取倒数"), "单列无意义，与目标进度并列");
        yield return ("指标", "目标进度", Cell.Of("（现值－基期值）÷（目标值－基期值）"), "增量口径");
        yield return ("指标", "时序进度", Cell.Of("（数据年－基期年）÷（目标年－基期年）"), "以数据所属年份计，不以发布日计");
        yield return ("指标", "进度比", Cell.Of("目标进度÷时序进度"), "大于1为快于时序");
        yield return Row("指标", "快于预期：进度比高于", scheme.Pace.AheadAbove);
        yield return Row("指标", "符合预期：进度比不低于", scheme.Pace.OnTrackFrom);
        yield return ("指标", "国际可比状态", Cell.Of("年均增速÷所需年均增速：≥0.95显著，≥0.60中等，≥0有限，<0倒退"), "Open SDG 进展测算方法；加拿大统计局");
    }

    private static IEnumerable<(string Group, string Name, Cell Value, string Source)> Supervision(SupervisionRules rules)
    {
        yield return Row("督查", "黄色：逾期天数不少于", rules.YellowFromDays.Value, rules.YellowFromDays.Source);
        yield return Row("督查", "红色：逾期天数不少于", rules.RedFromDays.Value, rules.RedFromDays.Source);
        yield return Row("督查", "指标期末后多少天无新值为未更新", rules.StaleAfterDays.Value, rules.StaleAfterDays.Source);
    }

    private static (string Group, string Name, Cell Value, string Source) Row(string group, string name, Rule<decimal> rule) =>
        Row(group, name, rule.Value, rule.Source);

    private static (string Group, string Name, Cell Value, string Source) Row(string group, string name, decimal value, string source) =>
        (group, name, Cell.Of(value), source);

    private static string Weights(IReadOnlyDictionary<int, decimal> weights) =>
        weights.Count == 0
            ? "各任务相等"
            : string.Join("，", weights.OrderBy(w => w.Key).Select(w => $"第{w.Key}项{Sentence.Plain(w.Value)}")) + "，其余为1";
}
