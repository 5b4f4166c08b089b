namespace Evaluation.Assess.Explaining;

/// <summary>How a figure follows from the parts beneath it: the children that have a weight, in their order.</summary>
public enum Combination
{
    /// <summary>Taken as it is from the row, rule or words shown.</summary>
    Given,

    /// <summary>Σ weight · part / Σ weight, over the parts that have a figure.</summary>
    WeightedMean,

    /// <summary>The same, times 100.</summary>
    WeightedMeanPercent,

    /// <summary>All parts multiplied.</summary>
    Product,

    /// <summary>First part over second.</summary>
    Quotient,

    /// <summary>First part over second, times 100.</summary>
    PercentQuotient,

    /// <summary>(first − second) / (third − second).</summary>
    ShareOfWay,

    /// <summary>The one part, a share, kept within 0–1, times 100.</summary>
    ClampedShare,

    /// <summary>The one part, a percentage, kept within 0–100.</summary>
    ClampedPercent,

    /// <summary>First part times second, at most the third.</summary>
    CappedProduct,

    /// <summary>First part less all others, never below 0.</summary>
    Remainder,

    /// <summary>All parts added.</summary>
    Sum,

    /// <summary>First part less the second; may be below 0.</summary>
    Difference,

    /// <summary>100 · (first − second) / (third − second).</summary>
    PercentOfWay,

    /// <summary>first + (second − first) · third.</summary>
    PointOnWay,

    /// <summary>First part kept within the second and the third.</summary>
    Clamped,

    /// <summary>ln(first − second + 0.01 · (third − second)).</summary>
    ShiftedLogarithm,

    /// <summary>The part in the middle, or the mean of the two there; whatever their weights.</summary>
    Median,

    /// <summary>exp(Σ weight · ln part / Σ weight), over the parts that have a figure.</summary>
    WeightedGeometricMean,

    /// <summary>Σ weight / Σ (weight / part), over the parts that have a figure.</summary>
    WeightedHarmonicMean,
}
