namespace Evaluation.Assess.Indices;

/// <summary>Which units and indicators are too thin to be used.</summary>
/// <param name="MinUnitCoverage">Share of the indicators, 0–1, that a unit must have.</param>
/// <param name="MinIndicatorCoverage">Share of the units left, 0–1, that an indicator must have.</param>
public sealed record ScreenRules(double MinUnitCoverage, double MinIndicatorCoverage)
{
    public static readonly ScreenRules None = new(0, 0);
}
