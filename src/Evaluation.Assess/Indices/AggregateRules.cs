namespace Evaluation.Assess.Indices;

/// <summary>How one aggregate is made.</summary>
/// <param name="Power">Of the generalised mean.</param>
/// <param name="MinCoverage">Share of the group's weight, 0–1, that must have data.</param>
internal readonly record struct AggregateRules(AggregateMethod Method, double Power, double MinCoverage);
