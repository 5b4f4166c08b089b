using Evaluation.Model;

namespace Evaluation.Assess.Status;

/// <summary>What one indicator adds to the national index.</summary>
/// <param name="SharePercent">Of the index, after those left out have handed on their weight.</param>
/// <param name="BaseValue">In the base year.</param>
/// <param name="LastValue">In the last year.</param>
/// <param name="Level">In the last year, base year = 100.</param>
/// <param name="LastPoints">Points of the last year's change.</param>
/// <param name="TotalPoints">Points of the change since the base year.</param>
public sealed record NationalContribution(
    Indicator Indicator,
    string Dimension,
    decimal SharePercent,
    decimal BaseValue,
    decimal LastValue,
    CellOrigin LastOrigin,
    decimal Level,
    decimal LastPoints,
    decimal TotalPoints);
