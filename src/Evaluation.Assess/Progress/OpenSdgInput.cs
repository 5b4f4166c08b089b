using Evaluation.Model;

namespace Evaluation.Assess.Progress;

/// <summary>One series as the Open SDG method takes it. What is absent is <c>null</c>.</summary>
/// <param name="Limit">Natural limit, such as 100 %; looked at only without a target.</param>
public sealed record OpenSdgInput(
    double? BaseValue,
    int? BaseYear,
    double? CurrentValue,
    int? CurrentYear,
    Direction Direction,
    double? Limit,
    double? Target,
    int? TargetYear);
