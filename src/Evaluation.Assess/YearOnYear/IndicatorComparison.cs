using Evaluation.Assess.Annual;
using Evaluation.Assess.Progress;
using Evaluation.Model;

namespace Evaluation.Assess.YearOnYear;

/// <summary>An indicator as each year's evaluation had it.</summary>
/// <param name="Now"><c>null</c> where this year's evaluation does not have it.</param>
/// <param name="Then"><c>null</c> where the year before's does not.</param>
/// <param name="Value">Latest value, in the indicator's unit. Two values of one period have no change: <c>Unscored(NoTimeElapsed)</c>.</param>
/// <param name="Attainment">Percent. Held against different targets it has no change: <c>Unscored(NotComputable)</c>.</param>
/// <param name="Trend">The change read in the indicator's own direction.</param>
public sealed record IndicatorComparison(
    Indicator Indicator,
    IndicatorAssessment? Now,
    IndicatorAssessment? Then,
    YearPair Value,
    YearPair Attainment,
    Trend Trend);
