using Evaluation.Assess.Annual;
using Evaluation.Model;

namespace Evaluation.Assess.Supervision;

/// <summary>Who has which part in one measure.</summary>
/// <param name="Lead">The one agency that leads; <c>null</c> where the clause is missing or begins with a collective name.</param>
/// <param name="Answering">Who is pressed: the lead, or the collective that stands first; empty when the clause is missing.</param>
/// <param name="InOrder">Everyone, collectives spread over their members.</param>
internal sealed record MeasureRoles(PlanTask Task, Measure Measure, string? Lead, string Answering, IReadOnlyList<string> InOrder)
{
    public static IReadOnlyList<MeasureRoles> Of(Plan plan, Responsibilities responsibilities) =>
        [.. plan.Tasks.SelectMany(t => t.Measures, (task, measure) => new MeasureRoles(
            task,
            measure,
            responsibilities.LeadOf(task, measure),
            responsibilities.AnsweringName(task, measure),
            responsibilities.InOrder(task, measure)))];

    /// <returns><c>null</c> where the agency has no part in it.</returns>
    public AssignmentRole? RoleOf(string agency)
    {
        if (agency == Lead)
            return AssignmentRole.Lead;
        if (!InOrder.Contains(agency))
            return null;
        return Task.Assignments.Any(a => a.Agency == agency && a.Role == AssignmentRole.Implementer) ? AssignmentRole.Implementer : AssignmentRole.Participant;
    }
}
