using Evaluation.Assess.Indices;
using Evaluation.Assess.Indices.Uncertainty;
using Evaluation.Model.Problems;

namespace Evaluation.Assess.Status;

/// <summary>The areas beside each other.</summary>
/// <param name="Scores">By rank, then by area code; those without a rank last.</param>
/// <param name="Index">As the engine built it; <c>null</c> when too few areas have data.</param>
/// <param name="Uncertainty"><c>null</c> with <paramref name="Index"/>.</param>
/// <param name="Problems">What the engine had to say.</param>
public sealed record RegionAssessment(
    IReadOnlyList<RegionScore> Scores,
    IReadOnlyList<RegionGroup> Groups,
    IndexResult? Index,
    UncertaintyResult? Uncertainty,
    IReadOnlyList<Problem> Problems);
