using Evaluation.Assess.Annual;

namespace Evaluation.Assess.Bulletin;

/// <summary>A measure whose status changed.</summary>
public sealed record MeasureChange(MeasureAssessment Before, MeasureAssessment After);
