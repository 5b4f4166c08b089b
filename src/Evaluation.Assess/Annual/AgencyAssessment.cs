using Evaluation.Model;

namespace Evaluation.Assess.Annual;

/// <summary>One agency.</summary>
/// <param name="Tasks">By task number; a collective name reaches every member as participant.</param>
/// <param name="TaskScore">0–100: mean of its tasks, weighted by role and task.</param>
/// <param name="Discipline">0–100: mean of timeliness, completeness and evidence; <c>Unscored</c> with <c>NotApplicable</c> when it leads nothing, <c>NotDue</c> when no report is due.</param>
/// <param name="Deductions">Those of the scheme that apply.</param>
/// <param name="Score">0–100: tasks and discipline by the scheme's weight, less deductions, never below 0.</param>
/// <param name="CoveragePercent">Share of its weight that has data.</param>
/// <param name="Rank">1 = best; <c>Unscored</c> with <c>LowCoverage</c> or <c>TooFewTasks</c>.</param>
public sealed record AgencyAssessment(
    Agency Agency,
    IReadOnlyList<AgencyTask> Tasks,
    Score TaskScore,
    ReportingDiscipline Reporting,
    Score Discipline,
    IReadOnlyList<AgencyDeduction> Deductions,
    Score Score,
    decimal CoveragePercent,
    Score Rank,
    Grade Grade)
{
    public IEnumerable<AgencyTask> Led => Tasks.Where(t => t.Role == AssignmentRole.Lead);

    public IEnumerable<AgencyTask> Joined => Tasks.Where(t => t.Role != AssignmentRole.Lead);
}
