using Evaluation.Assess.Annual;
using Evaluation.Report.Documents;

namespace Evaluation.Report.Annual;

/// <summary>缺口: everything that is missing, with whose it is.</summary>
public static class GapRows
{
    public static ReportTable Table(AnnualAssessment assessment) =>
        new TableOf<(Gap Gap, int Number)>(
            "gaps",
            g => g.Number.ToString(System.Globalization.CultureInfo.InvariantCulture),
            ("number", g => Cell.Of(g.Number)),
            ("kind", g => Cell.Of(Words.Of(g.Gap.Kind))),
            ("subject", g => Subject(g.Gap)),
            ("owner", g => Cell.Of(Owner(g.Gap, assessment))),
            ("text", g => Cell.Of(Text(g.Gap, assessment))))
        .From(assessment.Gaps.Select((gap, index) => (gap, index + 1)), "没有缺口");

    private static Cell Subject(Gap gap)
    {
        if (gap.Indicator is { } indicator)
            return Cell.Of(gap.Task is { } spokenFor ? $"{indicator.Name}（第{spokenFor.Number}项）" : indicator.Name).LinkedTo("indicators", indicator.Code);
        return gap.Task is { } task
            ? Cell.Of($"第{task.Number}项").LinkedTo("tasks", TaskRows.Key(task.Number))
            : Cell.Of(gap.Name ?? "全部");
    }

    private static string Owner(Gap gap, AnnualAssessment a) =>
        gap.Indicator?.Agency
        ?? gap.Task?.Lead?.Agency
        ?? a.Agencies.FirstOrDefault(agency => agency.Agency.Name == gap.Name)?.Agency.Name
        ?? a.Inputs.Agencies.OfficeName;

    private static string Text(Gap gap, AnnualAssessment a) => gap.Kind switch
    {
        GapKind.TaskNotReported => $"{gap.Count}项举措全部未报送，按{Sentence.Number(a.Scheme.Credit.NotReported.Value * 100, 0)}分计入综合得分。",
        GapKind.MeasuresNotReported => $"{gap.Task!.Measures.Count}项举措中{gap.Count}项未报送。",
        GapKind.IndicatorWithoutData => $"截至{Sentence.Day(a.AsOf)}没有已发布的数值。",
        GapKind.IndicatorNotCurrent => $"最新数据为{Latest(gap, a)}年，不是{a.Plan.Year}年。",
        GapKind.IndicatorWithoutTarget => "没有目标值，不能计算成效得分。",
        GapKind.IndicatorWithoutBaseline => "目标没有基期值，只能检验是否达到水平，不能计算进度。",
        GapKind.NoPreviousYear => "库中没有上年计划，不作年度比较。",
        GapKind.NoTypicalCases => gap.Count == 0 ? "截至该日没有征集到典型案例。" : $"征集到{gap.Count}件典型案例，尚无入选。",
        GapKind.RankRefused => $"数据覆盖率低于{Sentence.Plain(a.Scheme.Group.MinCoveragePercent.Value)}%或任务数不足，列出得分，不排名次。",
    };

    private static string Latest(Gap gap, AnnualAssessment a) =>
        a.Indicators.FirstOrDefault(i => i.Indicator == gap.Indicator)?.Latest?.Period.ToString() ?? "";
}
