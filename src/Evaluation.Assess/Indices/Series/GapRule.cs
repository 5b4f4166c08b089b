namespace Evaluation.Assess.Indices.Series;

/// <summary>How a missing year of a series is filled. OECD/JRC Handbook 2008, step 3.</summary>
public enum GapRule
{
    /// <summary>Left missing.</summary>
    None,

    /// <summary>The last value before it, also after the series' end.</summary>
    CarryForward,

    /// <summary>Straight between its neighbours; never beyond the series' ends.</summary>
    Linear,
}
