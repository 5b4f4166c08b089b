using Evaluation.Assess.Supervision;
using Evaluation.Model.Schemes;
using Evaluation.Report.Annual;
using Evaluation.Report.Documents;

namespace Evaluation.Report.Supervision;

/// <summary>方法: every rule of the scheme with its value and citation.</summary>
public static class LedgerMethodRows
{
    public static ReportTable Table(SupervisionInputs inputs) =>
        MethodTable.Of([.. Due(inputs), .. Lights(inputs.Scheme.Light), .. Closing(), .. Evidence(inputs.Scheme.Evidence), .. Quality(inputs.Scheme.Quality), .. Indicators(inputs.Scheme.Indicator)]);

    private static IEnumerable<(string Group, string Name, Cell Value, string Source)> Due(SupervisionInputs inputs)
    {
        var due = inputs.Scheme.Due;
        yield return Row("期限", "报告期结束后报送期限（工作日）", due.ReportWorkingDays);
        yield return Row("期限", "到期前提醒（工作日）", due.ReminderWorkingDays);
        yield return Row("期限", "退回后重报期限（工作日）", due.ResubmitWorkingDays);
        yield return ("期限", "没有年末报送表的，年度结束后报送期限（日）", Cell.Of(inputs.Yearly.ReportingDueDays.Value), inputs.Yearly.ReportingDueDays.Source);
        yield return ("期限", "工作日", Cell.Of("周一至周五，按放假调休安排增减"), "国务院办公厅关于各年部分节假日安排的通知；未知的年份见缺口表");
    }

    private static IEnumerable<(string Group, string Name, Cell Value, string Source)> Lights(LightRules rules)
    {
        yield return ("颜色", "蓝色", Cell.Of("自提醒日起，至转为黄色"), "本方案约定：退回、空报的，自退回日、收表日起即为蓝色");
        yield return Row("颜色", "黄色：逾期不少于（工作日）", rules.YellowFromWorkingDays);
        yield return Row("颜色", "红色：逾期不少于（工作日）", rules.RedFromWorkingDays);
        yield return ("颜色", "逾期天数", Cell.Of("期限次日起，至报送之日或截至日"), "本方案约定：已报送待审核的，不再增加天数，颜色不再升级");
        yield return ("颜色", "参与部门", Cell.Of("只列示，不亮灯"), "计划的责任分工：列第一位的部门为牵头部门，其他为参与部门");
    }

    private static IEnumerable<(string Group, string Name, Cell Value, string Source)> Closing()
    {
        yield return ("销号", "报送事项", Cell.Of("审核通过或审核调整之日"), "本方案约定：迟报、补报不自行销号，经审核方可销号；再次报送的重新待审核");
        yield return ("销号", "指标事项", Cell.Of("数值发布之日"), "本方案约定：指标数值以发布为准");
    }

    private static IEnumerable<(string Group, string Name, Cell Value, string Source)> Evidence(EvidenceRules rules)
    {
        yield return ("佐证", "须有佐证的举措", Cell.Of(string.Join("、", rules.Kinds.Value.Select(Words.Of))), rules.Kinds.Source);
        yield return ("佐证", "须有佐证的状态", Cell.Of(string.Join("、", rules.Statuses.Value.Select(Words.Of))), rules.Statuses.Source);
    }

    private static IEnumerable<(string Group, string Name, Cell Value, string Source)> Quality(QualityRules rules)
    {
        yield return Row("数据质量", "文本片段长度（字）", rules.ShingleLength);
        yield return Row("数据质量", "文本雷同：相似度不低于", rules.TextLikenessFrom);
        yield return Row("数据质量", "短文本：少于（字）逐字比较", rules.ShortTextLength);
        yield return ("数据质量", "文本比较前的处理", Cell.Of("全角转半角，不计大小写、空格和标点，保留数字"), "本方案约定：换了数字即是新的内容");
        yield return Row("数据质量", "进度下降超过（百分点）", rules.PercentFallPoints);
        yield return Row("数据质量", "牵头与参与进度相差超过（百分点）", rules.PercentGapPoints);
        yield return Row("数据质量", "指标数值变动超过（%）", rules.FigureChangePercent);
        yield return ("数据质量", "按职责分工的任务", Cell.Of("不比较牵头与参与"), "计划原文“按职责分工负责”：各自负责的部分可有先后");
    }

    private static IEnumerable<(string Group, string Name, Cell Value, string Source)> Indicators(IndicatorGraceRules rules)
    {
        yield return Row("指标", "年度数据：期末后（日）", rules.YearGraceDays);
        yield return Row("指标", "半年数据：期末后（日）", rules.SemesterGraceDays);
        yield return Row("指标", "季度数据：期末后（日）", rules.QuarterGraceDays);
        yield return Row("指标", "月度数据：期末后（日）", rules.MonthGraceDays);
    }

    private static (string Group, string Name, Cell Value, string Source) Row(string group, string name, Rule<int> rule) => (group, name, Cell.Of(rule.Value), rule.Source);

    private static (string Group, string Name, Cell Value, string Source) Row(string group, string name, Rule<decimal> rule) => (group, name, Cell.Of(rule.Value), rule.Source);
}
