using Evaluation.Assess.Annual;
using Evaluation.Assess.YearOnYear;
using Evaluation.Report.Documents;

namespace Evaluation.Report.Annual;

/// <summary>任务对照: which tasks go on, came and went, with status and score of both years.</summary>
internal static class TaskCourseRows
{
    public static ReportTable Table(AnnualAssessment assessment)
    {
        var places = assessment.Scheme.Decimals.Value;
        return new TableOf<TaskComparison>(
            "yeartasks",
            t => $"{t.Now?.Task.Number}←{t.Then?.Task.Number}",
            ("course", t => Cell.Of(Words.Of(t.Course))),
            ("number", t => t.Now is { } now ? Cell.Of(now.Task.Number).LinkedTo("tasks", TaskRows.Key(now.Task.Number)) : Cell.Of("无")),
            ("previousnumber", t => t.Then is { } then ? Cell.Of(then.Task.Number) : Cell.Of("无")),
            ("text", t => Cell.Of(t.Now?.Task.Text ?? t.Then?.Task.Text ?? "")),
            ("lead", t => Cell.Of((t.Now ?? t.Then)?.Task.Lead?.Agency ?? "未载明")),
            ("statusthen", t => Status(t.Then)),
            ("statusnow", t => Status(t.Now)),
            ("scorethen", t => Cells.Of(t.Score.Then, places)),
            ("scorenow", t => Cells.Of(t.Score.Now, places)),
            ("change", t => Cells.Of(t.Score.Change, places)))
        .From(Rows(assessment), assessment.YearOnYear is null ? "无" : Words.Of(TaskCourse.NotConfirmed));
    }

    /// <summary>A list in which every row says 未确认 would say no more than the sentence above it.</summary>
    private static IEnumerable<TaskComparison> Rows(AnnualAssessment assessment) =>
        assessment.YearOnYear?.Tasks.Where(t => t.Course != TaskCourse.NotConfirmed) ?? [];

    private static Cell Status(TaskAssessment? task) => Cell.Of(task is null ? "无" : Words.Of(task.Status));
}
