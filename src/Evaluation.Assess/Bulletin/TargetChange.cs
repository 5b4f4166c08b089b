using Evaluation.Model;

namespace Evaluation.Assess.Bulletin;

/// <summary>A target whose level test turned.</summary>
/// <param name="Before">The latest figure up to the target period, as known at the start; <c>null</c> where there was none.</param>
/// <param name="After">The same as known at the end.</param>
/// <param name="IsReached">True: met now, not before. False: met before, not now.</param>
public sealed record TargetChange(Indicator Indicator, Target Target, Observation? Before, Observation After, bool IsReached);
