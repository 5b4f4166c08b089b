using Evaluation.Model.Schemes;

namespace Evaluation.Model.Indices;

/// <summary>What is varied to see how far the ranks of an index hold. Methods are named in camel case.</summary>
/// <param name="WeightNoisePercent">Each weight is varied up to this much up and down.</param>
public sealed record RegionUncertainty(
    Rule<int> Runs,
    Rule<int> Seed,
    Rule<IReadOnlyList<string>> Impute,
    Rule<IReadOnlyList<string>> Treat,
    Rule<IReadOnlyList<string>> Normalise,
    Rule<IReadOnlyList<string>> Aggregate,
    Rule<decimal> WeightNoisePercent,
    Rule<bool> LeaveOneOut);
