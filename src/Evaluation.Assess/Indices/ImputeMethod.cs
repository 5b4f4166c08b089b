namespace Evaluation.Assess.Indices;

/// <summary>How a missing value is filled. OECD/JRC Handbook 2008, step 3.</summary>
public enum ImputeMethod
{
    /// <summary>Left missing: the weights are re-scaled over what is present.</summary>
    None,

    /// <summary>Mean of the indicator over all units that have it.</summary>
    Mean,
    Median,

    /// <summary>Mean over the units of the same group; left missing where the group has none.</summary>
    GroupMean,

    /// <summary>Median over the units of the same group; left missing where the group has none.</summary>
    GroupMedian,
}
