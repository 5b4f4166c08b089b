namespace Evaluation.Assess.Indices;

/// <summary>One unit's line of the result.</summary>
/// <param name="Scores">One per aggregate in the order of META, unrounded; <c>null</c> where too little has data.</param>
/// <param name="Rank">1 is the best, ties share the smallest; <c>null</c> without a score.</param>
public sealed record IndexRow(string Unit, IReadOnlyList<double?> Scores, int? Rank);
