using System.Globalization;
using Evaluation.Assess.Annual;
using Evaluation.Model;
using Evaluation.Report.Documents;

namespace Evaluation.Report.Annual;

/// <summary>任务: every task of the plan, one row.</summary>
public static class TaskRows
{
    public static string Key(int number) => number.ToString(CultureInfo.InvariantCulture);

    public static ReportTable Table(AnnualAssessment assessment)
    {
        var places = assessment.Scheme.Decimals.Value;
        return new TableOf<TaskAssessment>(
            "tasks",
            t => Key(t.Task.Number),
            ("number", t => Cell.Of(t.Task.Number).LinkedTo("measures", MeasureRows.Key(t.Task.Number, 1))),
            ("chapter", t => Cell.Of(t.Task.Chapter)),
            ("section", t => Cell.Of(t.Task.Section)),
            ("text", t => Cell.Of(t.Task.Text)),
            ("mode", t => Cell.Of(Words.Of(t.Task.Mode))),
            ("lead", t => Cell.Of(t.Task.Lead?.Agency ?? "未载明")),
            ("participants", t => Cell.Of(Participants(t.Task))),
            ("measures", t => Cell.Of(t.Measures.Count).LinkedTo("measures", MeasureRows.Key(t.Task.Number, 1))),
            ("done", t => Cell.Of(t.Done)),
            ("delivery", t => Cells.Of(t.Delivery, places)),
            ("outcome", t => Outcome(t, places)),
            ("total", t => Cells.Of(t.Total, places)),
            ("counted", t => Cells.Of(t.Counted, places)),
            ("band", t => Cell.Of(t.Band)),
            ("status", t => Cell.Of(Words.Of(t.Status))),
            ("reason", t => Cell.Of(Reason(t))),
            ("evidence", t => Cell.Of(Evidence(t))))
        .From(assessment.Tasks);
    }

    public static string Participants(PlanTask task) =>
        string.Join("、", task.Assignments.Where(a => a.Role != AssignmentRole.Lead).Select(a => a.Agency));

    private static Cell Outcome(TaskAssessment task, int places)
    {
        var cell = Cells.Of(task.Outcome, places);
        return task.Outcomes is [var first, ..] ? cell.LinkedTo("outcomes", OutcomeRows.Key(task, first)) : cell;
    }

    private static string Reason(TaskAssessment task)
    {
        List<string> reasons = [];
        if (task.Unreported > 0)
            reasons.Add($"{task.Measures.Count}项举措中{task.Unreported}项未报送");
        AddCount(reasons, task, WorkStatus.Overdue, "逾期");
        AddCount(reasons, task, WorkStatus.NotStarted, "未启动");
        AddCount(reasons, task, WorkStatus.InProgress, "推进中");
        var bare = task.Measures.Count(m => m is { Status: WorkStatus.Completed, EvidenceCounts: false });
        if (bare > 0)
            reasons.Add($"{bare}项完成无佐证");
        foreach (var outcome in task.Outcomes.Where(o => o.Counts && !o.Score.IsScored))
            reasons.Add($"{outcome.Indicator.Indicator.Name}{Words.Of(outcome.Score.Reason)}");
        return string.Join("；", reasons);
    }

    private static void AddCount(List<string> reasons, TaskAssessment task, WorkStatus status, string word)
    {
        var count = task.Measures.Count(m => m.Status == status);
        if (count > 0)
            reasons.Add($"{count}项{word}");
    }

    private static string Evidence(TaskAssessment task) =>
        string.Join("；", task.Measures
            .Where(m => m.EvidenceCounts && m.Standing is not null)
            .Select(m => m.Standing!.Delivery.Evidence)
            .Distinct(StringComparer.Ordinal));
}
