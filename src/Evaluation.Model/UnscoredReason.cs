namespace Evaluation.Model;

/// <summary>Why a figure can't be given. A closed set: each has words in every report.</summary>
public enum UnscoredReason
{
    NotReported,

    /// <summary>Nothing is expected yet on the as-of day.</summary>
    NotDue,
    NotApplicable,
    NoTarget,
    NoBaseline,

    /// <summary>No value was released by the as-of day.</summary>
    NoData,
    TooFewPoints,

    /// <summary>Baseline and value have opposite signs.</summary>
    SignChange,

    /// <summary>There is no road to travel.</summary>
    TargetEqualsBaseline,

    /// <summary>The latest value is not later than the baseline.</summary>
    NoTimeElapsed,

    /// <summary>The indicator has no better side.</summary>
    NoDirection,

    /// <summary>Too little of the weight has data for a rank.</summary>
    LowCoverage,

    /// <summary>Fewer tasks than the scheme wants for a rank.</summary>
    TooFewTasks,

    /// <summary>All values are equal.</summary>
    Constant,

    /// <summary>A value lies outside what the formula allows.</summary>
    NotComputable,
}
