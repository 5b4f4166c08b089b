using Evaluation.Assess.Indices.Uncertainty;
using Evaluation.Model;

namespace Evaluation.Assess.Status;

/// <summary>One area in the region index.</summary>
/// <param name="Total">Unrounded; unscored below the scheme's gate.</param>
/// <param name="Rank">1 is the best; ties share the smallest.</param>
/// <param name="Dimensions">In the order of the definition.</param>
/// <param name="Interval">Where it came out when the choices were varied; <c>null</c> without a rank.</param>
/// <param name="CoveragePercent">Share of the defined weight that has a released value.</param>
/// <param name="Band">Name of the scheme's band; empty without a score.</param>
/// <param name="PreviousRank">In the index of the year before, built from the same day's knowledge.</param>
/// <param name="Cells">In the order of the definition.</param>
public sealed record RegionScore(
    Area Area,
    Score Total,
    Score Rank,
    IReadOnlyList<Score> Dimensions,
    RankInterval? Interval,
    decimal CoveragePercent,
    string Band,
    Score PreviousRank,
    IReadOnlyList<RegionCell> Cells);
