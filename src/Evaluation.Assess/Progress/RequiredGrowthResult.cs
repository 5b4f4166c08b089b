using Evaluation.Model;

namespace Evaluation.Assess.Progress;

/// <summary>What the required-growth method says of a series. Full precision.</summary>
/// <param name="ProgressValue">With a target observed over required yearly growth, without one the yearly growth, both read in the series' direction; <c>null</c> where it can't be computed.</param>
/// <param name="BaseYear">Year the growth is counted from; <c>null</c> where there is none.</param>
/// <param name="Reason">Why <paramref name="ProgressValue"/> is absent; <c>null</c> where it is there.</param>
public sealed record RequiredGrowthResult(double? ProgressValue, RequiredGrowthStatus Status, int? BaseYear, UnscoredReason? Reason);
