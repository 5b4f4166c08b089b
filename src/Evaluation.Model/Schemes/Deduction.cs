namespace Evaluation.Model.Schemes;

/// <summary>Points taken off for each case, up to a cap.</summary>
public sealed record Deduction(DeductionCause Cause, decimal Points, decimal Cap);
