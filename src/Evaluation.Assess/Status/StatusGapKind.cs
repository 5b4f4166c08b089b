namespace Evaluation.Assess.Status;

/// <summary>What can be missing from a development-status evaluation.</summary>
public enum StatusGapKind
{
    /// <summary>No national index at all.</summary>
    NoNationalIndex,

    /// <summary>The national index ends before the year evaluated.</summary>
    NationalNotCurrent,

    /// <summary>A year of the national index has less released weight than the scheme wants.</summary>
    NationalYearThin,

    /// <summary>An indicator of the national definition takes no part.</summary>
    NationalLeftOut,

    /// <summary>A dimension of the national index rests on fewer than two indicators.</summary>
    DimensionThin,

    /// <summary>Years of an indicator were filled in by rule.</summary>
    NationalFilled,

    /// <summary>No area has enough data.</summary>
    NoRegionIndex,

    /// <summary>An indicator of the region definition has no value for any area.</summary>
    RegionIndicatorWithoutData,

    /// <summary>An earlier year stands in for the year evaluated.</summary>
    RegionIndicatorOlder,

    /// <summary>Values of areas were filled in from the others.</summary>
    RegionFilled,

    /// <summary>An area has too little data for a score and a rank.</summary>
    RegionRefused,

    /// <summary>The year before can't be built, so there are no changes of rank.</summary>
    NoPreviousRegions,

    /// <summary>The ranks' intervals could not be worked out.</summary>
    NoIntervals,
}
