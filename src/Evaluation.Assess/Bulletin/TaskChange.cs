using Evaluation.Assess.Annual;

namespace Evaluation.Assess.Bulletin;

/// <summary>A task whose status changed.</summary>
public sealed record TaskChange(TaskAssessment Before, TaskAssessment After);
