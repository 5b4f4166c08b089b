namespace Evaluation.Model.Schemes;

/// <summary>Which targets are named as candidates for adjusting.</summary>
/// <param name="RoadFrom">To raise: met early, with at least this share of the road travelled; 1 = just met.</param>
/// <param name="AttainmentFromPercent">The same by attainment, for a target without a baseline.</param>
/// <param name="ProbabilityBelow">To look into as unreachable: not met, with a probability below this, 0–1.</param>
public sealed record MidTermAdjustmentRules(
    Rule<decimal> RoadFrom,
    Rule<decimal> AttainmentFromPercent,
    Rule<decimal> ProbabilityBelow);
