using System.Globalization;
using Evaluation.Assess.Annual;
using Evaluation.Assess.MidTerm;
using Evaluation.Report.Annual;
using Evaluation.Report.Documents;

namespace Evaluation.Report.MidTerm;

/// <summary>任务: the yearly plans by chapter, year under year.</summary>
public static class PlanYearRows
{
    public static ReportTable Table(MidTermAssessment assessment)
    {
        var places = assessment.Scheme.Decimals.Value;
        return new TableOf<PlanYearGroup>(
            "chapters",
            g => string.Create(CultureInfo.InvariantCulture, $"{g.Year}/{(g.IsWhole ? "" : g.Group.Name)}"),
            ("year", g => Cell.Of(g.Year)),
            ("name", g => Cell.Of(g.IsWhole ? "全部" : g.Group.Name)),
            ("tasks", g => Cell.Of(g.Group.Tasks.Count)),
            ("measures", g => Cell.Of(g.Group.MeasureStatuses.Total)),
            ("completed", g => Count(g, WorkStatus.Completed)),
            ("ongoing", g => Count(g, WorkStatus.Ongoing)),
            ("inprogress", g => Count(g, WorkStatus.InProgress)),
            ("late", g => Count(g, WorkStatus.Overdue, WorkStatus.NotStarted)),
            ("missing", g => Count(g, WorkStatus.NotReported, WorkStatus.NotDue, WorkStatus.NotApplicable)),
            ("ending", g => Cells.Of(g.Group.CompletionOfEnding, places)),
            ("score", g => Cells.Of(g.Group.Score, places)),
            ("coverage", g => Cells.Rounded(g.Group.CoveragePercent, places)))
        .From(assessment.Groups, "没有年度计划");
    }

    /// <summary>The chapters of the last plan year; none where a plan has no chapters.</summary>
    public static IEnumerable<ReportChart> Charts(MidTermAssessment assessment)
    {
        var groups = assessment.Groups;
        if (groups.Count == 0 || groups[^1].IsWhole)
            yield break;
        var year = groups[^1].Year;
        var first = groups.Index().First(g => g.Item.Year == year && !g.Item.IsWhole).Index;
        yield return new(
            "chapterstatus",
            "中期各章任务状态",
            ChartKind.StackedBar,
            $"{year}年计划各章任务状态（项）",
            "chapters",
            first,
            groups.Count - first,
            "name",
            [
                new("已完成", "completed", SeriesStyle.Completed),
                new("常态化推进", "ongoing", SeriesStyle.Ongoing),
                new("推进中", "inprogress", SeriesStyle.InProgress),
                new("逾期或未启动", "late", SeriesStyle.Late),
                new("未报送、未到期或不适用", "missing", SeriesStyle.Missing),
            ],
            "任务数（项）",
            0,
            null,
            $"来源：本评估，截至{Sentence.Day(assessment.AsOf)}");
    }

    private static Cell Count(PlanYearGroup group, params WorkStatus[] statuses) => Cell.Of(statuses.Sum(s => group.Group.TaskStatuses[s]));
}
