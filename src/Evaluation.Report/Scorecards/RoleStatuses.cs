using Evaluation.Assess.Annual;
using Evaluation.Report.Annual;
using Evaluation.Report.Documents;

namespace Evaluation.Report.Scorecards;

/// <summary>How the tasks the agency leads and takes part in stand, as a table and a chart over it.</summary>
internal static class RoleStatuses
{
    private const string Name = "roles";

    public static ReportTable Table(AgencyAssessment agency) =>
        new TableOf<(string Role, IReadOnlyList<AgencyTask> Tasks)>(
            Name,
            r => r.Role,
            ("role", r => Cell.Of(r.Role)),
            ("tasks", r => Cell.Of(r.Tasks.Count)),
            ("completed", r => Count(r.Tasks, WorkStatus.Completed)),
            ("ongoing", r => Count(r.Tasks, WorkStatus.Ongoing)),
            ("inprogress", r => Count(r.Tasks, WorkStatus.InProgress)),
            ("late", r => Count(r.Tasks, WorkStatus.Overdue, WorkStatus.NotStarted)),
            ("missing", r => Count(r.Tasks, WorkStatus.NotReported, WorkStatus.NotDue, WorkStatus.NotApplicable)))
        .From([("牵头任务", [.. agency.Led]), ("参与任务", [.. agency.Joined])]);

    public static ReportChart Chart(AnnualAssessment assessment) => new(
        Name,
        "任务状态",
        ChartKind.StackedBar,
        "本部门任务状态（项）",
        Name,
        0,
        2,
        "role",
        AnnualCharts.StatusSeries,
        "任务数（项）",
        0,
        null,
        $"来源：本评估，截至{Sentence.Day(assessment.AsOf)}");

    private static Cell Count(IReadOnlyList<AgencyTask> tasks, params WorkStatus[] statuses) =>
        Cell.Of(tasks.Count(t => statuses.Contains(t.Task.Status)));
}
