using Evaluation.Model.Schemes;

namespace Evaluation.Model.Indices;

/// <summary>An index of one area over years, base = 100.</summary>
/// <param name="Hash">SHA-256 of the file.</param>
/// <param name="Method">Name of a series method, in camel case.</param>
/// <param name="MinObservedYears">Fewer years with a released value from the base on: the indicator is left out.</param>
/// <param name="GapInside">Name of the gap rule between two known years, in camel case.</param>
/// <param name="GapAtEnd">Name of the gap rule after the last known year, in camel case.</param>
/// <param name="MaxGapYears">A longer run of missing years is not filled.</param>
public sealed record NationalIndexDefinition(
    string Title,
    string Version,
    string Hash,
    Rule<int> BaseYear,
    Rule<string> Method,
    Rule<IReadOnlyList<IndexDimension>> Dimensions,
    Rule<int> MinObservedYears,
    Rule<string> GapInside,
    Rule<string> GapAtEnd,
    Rule<int> MaxGapYears,
    Rule<IReadOnlyList<ExcludedIndicator>> Excluded);
