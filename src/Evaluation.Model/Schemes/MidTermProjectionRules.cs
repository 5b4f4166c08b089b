namespace Evaluation.Model.Schemes;

/// <summary>How an indicator is carried to its target's year.</summary>
/// <param name="WindowYears">Only values of this many years, the latest one included, make the trend; at least 4.</param>
/// <param name="Draws">Bootstrap draws behind the interval and the probability, at least 100.</param>
/// <param name="Seed">Fixes every draw.</param>
public sealed record MidTermProjectionRules(Rule<TrendMethod> Method, Rule<int> WindowYears, Rule<int> Draws, Rule<int> Seed);
