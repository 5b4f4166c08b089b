namespace Evaluation.Assess.Indices.Checks;

/// <summary>One unit's place in one indicator.</summary>
/// <param name="Score">Normalised, better higher.</param>
/// <param name="Rank">1 is the best, ties share the smallest.</param>
/// <param name="Of">Units that have the indicator.</param>
public sealed record IndicatorRank(string Indicator, double Score, int Rank, int Of, bool IsImputed);
