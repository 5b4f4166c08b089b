using Evaluation.Model;

namespace Evaluation.Assess.Progress;

/// <summary>What the linear method says of a series. Full precision.</summary>
/// <param name="Gap">What the projection leaves of the road from the latest value to the target: 0.05 = 5 % missing, 1 = no movement, below 0 = past the target; <c>null</c> where it can't be computed or the target is met.</param>
/// <param name="MeanChange">Mean yearly change; <c>null</c> where there are too few points.</param>
/// <param name="Projected">Latest value carried to the target's year by the mean change; <c>null</c> like <paramref name="MeanChange"/>.</param>
/// <param name="Reason">Why <paramref name="Gap"/> is absent; <c>null</c> where it is there or the target is met.</param>
public sealed record LinearGapResult(double? Gap, double? MeanChange, double? Projected, LinearGapStatus Status, UnscoredReason? Reason);
