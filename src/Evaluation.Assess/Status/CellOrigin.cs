namespace Evaluation.Assess.Status;

/// <summary>Where the value of one cell comes from.</summary>
public enum CellOrigin
{
    /// <summary>Released for that very year.</summary>
    Published,

    /// <summary>Released for that year in words, the number derived by hand.</summary>
    Estimated,

    /// <summary>Filled: straight between the years before and after.</summary>
    Interpolated,

    /// <summary>Filled: the last released year before.</summary>
    CarriedForward,

    /// <summary>Filled: from the other areas, as the definition's imputation says.</summary>
    FromOtherAreas,

    /// <summary>There is no value and none was filled in.</summary>
    Missing,
}
