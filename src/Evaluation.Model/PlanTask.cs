namespace Evaluation.Model;

/// <summary>One numbered task.</summary>
/// <param name="Number">As printed; counted through the plan where numbers start again in each section.</param>
/// <param name="Chapter">Heading as printed, such as <c>一、完善知识产权制度</c>; empty where none.</param>
/// <param name="Section">Heading as printed, such as <c>（一）完善知识产权法律法规规章</c>; empty where none.</param>
/// <param name="Text">Without the responsibility clause, line breaks joined, otherwise as printed.</param>
/// <param name="Assignments">Over all clauses of the task, each agency once, the lead first.</param>
public sealed record PlanTask(
    int Number,
    string Chapter,
    string Section,
    ResponsibilityMode Mode,
    string Text,
    IReadOnlyList<Assignment> Assignments,
    IReadOnlyList<Measure> Measures)
{
    /// <summary>The lead as assigned; <c>null</c> for a task whose clause is missing.</summary>
    public Assignment? Lead => Assignments.FirstOrDefault(a => a.Role == AssignmentRole.Lead);
}
