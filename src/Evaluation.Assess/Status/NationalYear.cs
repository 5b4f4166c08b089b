using Evaluation.Model;

namespace Evaluation.Assess.Status;

/// <summary>The national index in one year.</summary>
/// <param name="Level">Base year = 100.</param>
/// <param name="Change">Points on the year before; 0 in the base year.</param>
/// <param name="Dimensions">Levels in the order of the definition; unscored where a dimension has no usable indicator.</param>
/// <param name="DimensionPoints">Points of <paramref name="Change"/> that come from each dimension; they add up to it exactly.</param>
/// <param name="CoveragePercent">Share of the defined weight that has a released value of this very year.</param>
/// <param name="IsThin">Whether that is below the scheme's gate.</param>
/// <param name="Filled">Values filled in by rule.</param>
public sealed record NationalYear(
    int Year,
    decimal Level,
    decimal Change,
    IReadOnlyList<Score> Dimensions,
    IReadOnlyList<decimal> DimensionPoints,
    decimal CoveragePercent,
    bool IsThin,
    int Filled);
