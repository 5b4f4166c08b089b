using Evaluation.Model;

namespace Evaluation.Assess.Annual;

/// <summary>A task as one agency has it.</summary>
/// <param name="IsOwnPart">按职责分工 and the agency reported itself: <paramref name="Score"/> is its own measures', not the task's.</param>
/// <param name="Score">0–100, what the agency's mean counts; <c>Unscored</c> when left out.</param>
public sealed record AgencyTask(TaskAssessment Task, AssignmentRole Role, decimal Weight, bool IsOwnPart, Score Score);
