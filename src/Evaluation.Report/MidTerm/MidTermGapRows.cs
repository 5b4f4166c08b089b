using System.Globalization;
using Evaluation.Assess.MidTerm;
using Evaluation.Report.Annual;
using Evaluation.Report.Documents;

namespace Evaluation.Report.MidTerm;

/// <summary>缺口: everything that is missing, with whose it is.</summary>
public static class MidTermGapRows
{
    public static ReportTable Table(MidTermAssessment assessment) =>
        new TableOf<(MidTermGap Gap, int Number)>(
            "gaps",
            g => g.Number.ToString(CultureInfo.InvariantCulture),
            ("number", g => Cell.Of(g.Number)),
            ("kind", g => Cell.Of(MidTermWords.Of(g.Gap.Kind))),
            ("subject", g => Subject(g.Gap)),
            ("owner", g => Cell.Of(g.Gap.Indicator?.Agency ?? assessment.Inputs.Office)),
            ("text", g => Cell.Of(Text(g.Gap, assessment))))
        .From(assessment.Gaps.Select((gap, index) => (gap, index + 1)), "没有缺口");

    private static Cell Subject(MidTermGap gap) => gap.Indicator is { } indicator
        ? Cell.Of(indicator.Name).LinkedTo("indicators", indicator.Code)
        : Cell.Of(gap.Year is { } year ? $"{year}年计划" : "全部");

    private static string Text(MidTermGap gap, MidTermAssessment a) => gap.Kind switch
    {
        MidTermGapKind.NoMainTarget => $"{a.Scheme.MainTargetDocument.Value}没有在{Sentence.Day(a.AsOf)}有效的目标。",
        MidTermGapKind.WithoutData => $"截至{Sentence.Day(a.AsOf)}没有已发布的数值。",
        MidTermGapKind.NotCurrent => $"最新数据为{gap.Year}年，按{gap.Year}年计算时序进度。",
        MidTermGapKind.WithoutBaseline => "只能比较水平，不能计算目标进度和进度比。",
        MidTermGapKind.NotProjected => $"{Refusal(gap, a)}，不作预测，没有达标概率。",
        MidTermGapKind.WithoutFinding => $"截至{Sentence.Day(a.AsOf)}没有公布官方结论。",
        MidTermGapKind.NoPlanYear => "没有年度计划，不能按章汇总任务。",
        MidTermGapKind.PlanYearNotReported => "该年计划没有任何报送，任务只按指标计。",
    };

    private static string Refusal(MidTermGap gap, MidTermAssessment a)
    {
        var projection = a.Indicators.Single(i => i.Indicator.Code == gap.Indicator!.Code).Projection;
        return $"{projection.Points}个数据点，{Words.Of(projection.Refusal!.Value)}";
    }
}
