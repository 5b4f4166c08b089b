namespace Evaluation.Assess.Projections;

/// <summary>A straight line over the years counted from the first one of a series.</summary>
internal readonly record struct Line(decimal Intercept, decimal Slope)
{
    public decimal At(int x) => Intercept + (Slope * x);
}
