using Evaluation.Assess.Annual;

namespace Evaluation.Assess.YearOnYear;

/// <summary>A task beside the one it carries on.</summary>
/// <param name="Now"><c>null</c> for a dropped task.</param>
/// <param name="Then"><c>null</c> for a new task, and for one not confirmed.</param>
/// <param name="Score">0–100. The side that is not there is <c>Unscored(NotApplicable)</c>, or <c>Unscored(NoData)</c> while nothing is confirmed.</param>
public sealed record TaskComparison(TaskCourse Course, TaskAssessment? Now, TaskAssessment? Then, YearPair Score);
