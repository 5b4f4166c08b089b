using Evaluation.Assess.Indices.Series;
using Evaluation.Model;

namespace Evaluation.Assess.Status;

/// <summary>The national index from the base year to the last year that has figures.</summary>
/// <param name="Index">The index as the engine built it.</param>
/// <param name="Years">The base year first.</param>
/// <param name="Cells">Every indicator of the definition in every year, those that take no part too.</param>
/// <param name="Contributions">In the order of the definition.</param>
/// <param name="YearlyGrowth">Mean growth a year since the base, as a share.</param>
public sealed record NationalAssessment(
    BaseIndex Index,
    IReadOnlyList<NationalYear> Years,
    IReadOnlyList<NationalCell> Cells,
    IReadOnlyList<NationalContribution> Contributions,
    Score YearlyGrowth);
