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
}
