namespace Evaluation.Model.Schemes;

/// <summary>How an indicator is carried to its target's year.</summary>
/// <param name="Draws">Bootstrap draws behind the interval and the probability, at least 100.</param>
/// <param name="Seed">Fixes every draw.</param>
public sealed record MidTermProjectionRules(Rule<TrendMethod> Method, Rule<int> Draws, Rule<int> Seed);
