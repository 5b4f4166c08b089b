using Evaluation.Model;

namespace Evaluation.Assess.Annual;

/// <summary>What one indicator says for a task.</summary>
/// <param name="Score">0–100 by the scheme's choice of figure, clamped.</param>
/// <param name="Counts">Enters the task's outcome score: the role is outcome, or outputs are scored by the scheme.</param>
public sealed record OutcomeAssessment(IndicatorRole Role, IndicatorAssessment Indicator, Score Score, bool Counts);
