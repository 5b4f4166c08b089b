using Evaluation.Model;
using Evaluation.Model.Schemes;

namespace Evaluation.Intake.Checks;

/// <summary>When a figure is held back until someone confirms it, read from <c>data/schemes/plausibility.json</c>.</summary>
/// <param name="Hash">SHA-256 of the file's bytes.</param>
/// <param name="RevisionTolerancePercent">By semantics: how far a new release may differ from every value already published for the period.</param>
/// <param name="JumpFactor">By semantics, above 1: a step of a steady series up or down by more than this, per year, is out of line.</param>
/// <param name="SteadyFromPoints">A series with fewer other points is too short to call a step out of line.</param>
/// <param name="VolatilityAllowance">A step may be this many times the largest yearly step the series has had.</param>
/// <param name="ScaleErrorFactor">Off a steady series by at least this factor: a unit mistaken, a digit too many or too few.</param>
/// <param name="SmallNumberBelow">Counts below this may do anything.</param>
/// <param name="BreakWords">A note with one of these declares a break in the series.</param>
/// <param name="Indicators">By code; replaces the figure by semantics.</param>
public sealed record PlausibilityRules(
    string Name,
    string Title,
    string Version,
    string Hash,
    Rule<IReadOnlyDictionary<Semantics, decimal>> RevisionTolerancePercent,
    Rule<IReadOnlyDictionary<Semantics, decimal>> JumpFactor,
    Rule<int> SteadyFromPoints,
    Rule<decimal> VolatilityAllowance,
    Rule<decimal> ScaleErrorFactor,
    Rule<decimal> SmallNumberBelow,
    Rule<IReadOnlyList<string>> BreakWords,
    IReadOnlyDictionary<string, IndicatorTolerance> Indicators)
{
    public decimal RevisionToleranceOf(Indicator indicator) =>
        Indicators.GetValueOrDefault(indicator.Code)?.RevisionTolerancePercent?.Value ?? RevisionTolerancePercent.Value[indicator.Semantics];

    public decimal JumpFactorOf(Indicator indicator) =>
        Indicators.GetValueOrDefault(indicator.Code)?.JumpFactor?.Value ?? JumpFactor.Value[indicator.Semantics];
}
