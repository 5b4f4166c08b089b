namespace Evaluation.Model.Schemes;

/// <summary>When an indicator is named as a risk, besides being behind, having no data, or having fallen after it met its target.</summary>
/// <param name="ProbabilityBelow">Probability of reaching the target, 0–1.</param>
public sealed record MidTermRiskRules(Rule<decimal> ProbabilityBelow);
