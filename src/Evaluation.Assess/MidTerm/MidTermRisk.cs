namespace Evaluation.Assess.MidTerm;

/// <summary>An indicator that may miss or lose its target.</summary>
public sealed record MidTermRisk(MidTermRiskKind Kind, MidTermIndicator Indicator);
