using Evaluation.Model.Schemes;
using Evaluation.Report.Annual;
using Evaluation.Report.Documents;

namespace Evaluation.Report.MidTerm;

/// <summary>方法: every rule of the scheme with its value and citation, and the formulas.</summary>
public static class MidTermMethodRows
{
    public static ReportTable Table(MidTermScheme scheme) =>
        MethodTable.Of([.. Pace(scheme), .. Projection(scheme.Projection), .. Follow(scheme)]);

    private static IEnumerable<(string Group, string Name, Cell Value, string Source)> Pace(MidTermScheme scheme)
    {
        yield return ("判断", "主要指标", Cell.Of(scheme.MainTargetDocument.Value), scheme.MainTargetDocument.Source);
        yield return ("判断", "目标实现程度", Cell.Of("最新值÷目标值；越低越好的为目标值÷最新值"), "单看此项意义不大，须与目标进度并看");
        yield return ("判断", "目标进度", Cell.Of("（最新值－基期值）÷（目标值－基期值）"), "走完的路程占全程的比例");
        yield return ("判断", "时序进度", Cell.Of("（数据年－基期年）÷（目标年－基期年）"), "以数据所属年份计，不以发布日计");
        yield return ("判断", "进度比", Cell.Of("目标进度÷时序进度"), "大于1为快于时序");
        yield return ("判断", "提前实现", Cell.Of("目标年之前水平已达到目标；其后回落的注明"), "先看水平，后看进度；无基期值的只看水平");
        yield return ("判断", "快于预期：进度比高于", Cell.Of(scheme.Pace.AheadAbove.Value), scheme.Pace.AheadAbove.Source);
        yield return ("判断", "符合预期：进度比不低于", Cell.Of(scheme.Pace.OnTrackFrom.Value), scheme.Pace.OnTrackFrom.Source);
        yield return ("判断", "百分数保留小数位", Cell.Of(scheme.Decimals.Value), scheme.Decimals.Source);
    }

    private static IEnumerable<(string Group, string Name, Cell Value, string Source)> Projection(MidTermProjectionRules rules)
    {
        yield return ("预测", "趋势", Cell.Of(MidTermWords.Of(rules.Method.Value)), rules.Method.Source);
        yield return ("预测", "趋势所据年数（含最新数据年）", Cell.Of(rules.WindowYears.Value), rules.WindowYears.Source);
        yield return ("预测", "最少数据点", Cell.Of(Assess.Projections.Projector.MinPoints), "少于4个数据点看不出趋势，不作预测；基期年没有发布值的，用规划所载基期值");
        yield return ("预测", "起算", Cell.Of("趋势线的预测值"), "趋势线穿过各年数值的中部，不从最新值起算；最新值偏离趋势时，次年预测与之可有落差");
        yield return ("预测", "区间：抽取次数", Cell.Of(rules.Draws.Value), rules.Draws.Source);
        yield return ("预测", "随机种子", Cell.Of(rules.Seed.Value), rules.Seed.Source);
        yield return ("预测", "达标概率", Cell.Of("达到目标值的抽取次数÷总抽取次数"), "假定今后的趋势和波动与数据所示相同；不含政策变化");
    }

    private static IEnumerable<(string Group, string Name, Cell Value, string Source)> Follow(MidTermScheme scheme)
    {
        yield return ("风险", "达标概率低于", Cell.Of(scheme.Risk.ProbabilityBelow.Value), scheme.Risk.ProbabilityBelow.Source);
        yield return ("目标调整", "上调：目标进度（倍）不低于", Cell.Of(scheme.Adjustment.RoadFrom.Value), scheme.Adjustment.RoadFrom.Source);
        yield return ("目标调整", "上调：无基期值的，目标实现程度（%）不低于", Cell.Of(scheme.Adjustment.AttainmentFromPercent.Value), scheme.Adjustment.AttainmentFromPercent.Source);
        yield return ("目标调整", "难以达到：达标概率低于", Cell.Of(scheme.Adjustment.ProbabilityBelow.Value), scheme.Adjustment.ProbabilityBelow.Source);
    }
}
