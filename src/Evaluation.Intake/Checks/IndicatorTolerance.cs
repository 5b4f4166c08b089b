using Evaluation.Model.Schemes;

namespace Evaluation.Intake.Checks;

/// <summary>What one indicator is allowed instead of what its semantics are; <c>null</c> keeps the latter.</summary>
public sealed record IndicatorTolerance(Rule<decimal>? RevisionTolerancePercent, Rule<decimal>? JumpFactor);
