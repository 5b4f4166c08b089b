namespace Evaluation.Assess.MidTerm;

/// <summary>A target that those who set it may want to look at again.</summary>
public sealed record TargetAdjustment(AdjustmentKind Kind, MidTermIndicator Indicator);
