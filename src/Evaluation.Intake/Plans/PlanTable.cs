using System.Globalization;
using Evaluation.Model;

namespace Evaluation.Intake.Plans;

/// <summary>A plan as a table, one row a task.</summary>
public static class PlanTable
{
    public static IReadOnlyList<string> Columns { get; } = ["task_no", "chapter", "section", "mode", "lead", "participants", "measures", "text"];

    public static IReadOnlyList<PlanCsvRow> Rows(Plan plan) => [.. plan.Tasks.Select(Row)];

    /// <summary>The word a clause's mode is printed by.</summary>
    public static string Words(ResponsibilityMode mode) => mode switch
    {
        ResponsibilityMode.Responsible => "负责",
        ResponsibilityMode.ByDivision => "按职责分工",
        ResponsibilityMode.LeadBy => "牵头",
    };

    private static PlanCsvRow Row(PlanTask task) => new(
        task.Number.ToString(CultureInfo.InvariantCulture),
        task.Chapter,
        task.Section,
        Words(task.Mode),
        task.Lead?.Agency ?? "",
        string.Join('、', task.Assignments.Where(a => a.Role != AssignmentRole.Lead).Select(a => a.Agency)),
        task.Measures.Count.ToString(CultureInfo.InvariantCulture),
        task.Text);
}
