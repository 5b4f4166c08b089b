using Evaluation.Model;

namespace Evaluation.Assess.Progress;

/// <summary>What the Open SDG method says of a series or a group of them. Full precision.</summary>
/// <param name="ProgressValue">With a target observed over required yearly growth, without one the yearly growth, both read in the series' direction;
/// <c>null</c> where it can't be computed, and for a group.</param>
/// <param name="Score">−5 … 5; <c>null</c> where not available. A target achieved scores 5 also where the growth can't be computed.</param>
/// <param name="Reason">Why <paramref name="ProgressValue"/> is absent; <c>null</c> where it is there, and for a group with a score.</param>
public sealed record OpenSdgResult(double? ProgressValue, double? Score, OpenSdgStatus Status, UnscoredReason? Reason);
