using Evaluation.Assess.MidTerm;
using Evaluation.Model.Schemes;

namespace Evaluation.Report.MidTerm;

/// <summary>The official Chinese words for the choices of the mid-term evaluation.</summary>
public static class MidTermWords
{
    public static string Of(Agreement agreement) => agreement switch
    {
        Agreement.Agrees => "一致",
        Agreement.Differs => "不一致",
        Agreement.NoFinding => "无官方结论",
        Agreement.UnknownWord => "官方用语无法对应",
    };

    public static string Of(MidTermRiskKind kind) => kind switch
    {
        MidTermRiskKind.Behind => "进度滞后",
        MidTermRiskKind.LowProbability => "达标概率低",
        MidTermRiskKind.MetThenFell => "达标后回落",
        MidTermRiskKind.NoData => "没有公开数值",
    };

    public static string Of(AdjustmentKind kind) => kind switch
    {
        AdjustmentKind.Raise => "研究上调",
        AdjustmentKind.Unreachable => "研究原因，必要时调整",
    };

    public static string Of(MidTermGapKind kind) => kind switch
    {
        MidTermGapKind.NoMainTarget => "没有主要指标",
        MidTermGapKind.WithoutData => "指标无数据",
        MidTermGapKind.NotCurrent => "指标数据不是评价年",
        MidTermGapKind.WithoutBaseline => "目标无基期值",
        MidTermGapKind.NotProjected => "不能预测",
        MidTermGapKind.WithoutFinding => "无官方结论",
        MidTermGapKind.NoPlanYear => "没有年度计划",
        MidTermGapKind.PlanYearNotReported => "年度计划无报送",
    };

    public static string Of(TrendMethod method) => method switch
    {
        TrendMethod.TheilSen => "Theil–Sen斜率中位数",
        TrendMethod.Ols => "最小二乘",
        TrendMethod.Cagr => "首末年复合增速",
    };
}
