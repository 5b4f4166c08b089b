using Evaluation.Model.Schemes;

namespace Evaluation.Model.Indices;

/// <summary>An index that compares the provinces in one year. Methods are named in camel case.</summary>
/// <param name="Hash">SHA-256 of the file.</param>
/// <param name="MaxLagYears">A value up to this much older stands in for the year's own.</param>
public sealed record RegionIndexDefinition(
    string Title,
    string Version,
    string Hash,
    Rule<IReadOnlyList<IndexDimension>> Dimensions,
    Rule<int> MaxLagYears,
    Rule<string> Impute,
    Rule<string> Treat,
    Rule<string> Normalise,
    Rule<string> Aggregate,
    RegionUncertainty Uncertainty);
