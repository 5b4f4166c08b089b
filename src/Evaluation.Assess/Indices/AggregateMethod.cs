namespace Evaluation.Assess.Indices;

/// <summary>How the children of an aggregate become one figure. OECD/JRC Handbook 2008, step 6.</summary>
public enum AggregateMethod
{
    /// <summary>Weighted mean: a low score can be made up for in full.</summary>
    Arithmetic,

    /// <summary>Weighted geometric mean of values above 0.</summary>
    Geometric,

    /// <summary>Weighted harmonic mean of values above 0.</summary>
    Harmonic,

    /// <summary>Weighted power mean.</summary>
    Generalised,

    /// <summary>Weighted median.</summary>
    Median,

    /// <summary>Duels won less duels lost, each decided by the weight of the children on either side.</summary>
    Copeland,

    /// <summary>Mean share of the weight in its favour over all duels, 0–1: differences in size count for nothing.</summary>
    Outranking,
}
