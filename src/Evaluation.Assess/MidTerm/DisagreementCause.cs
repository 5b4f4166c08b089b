namespace Evaluation.Assess.MidTerm;

/// <summary>What keeps the engine from the official verdict.</summary>
public enum DisagreementCause
{
    /// <summary>No value was published by the as-of day: there is nothing to judge by.</summary>
    NoPublishedValue,

    /// <summary>There is a value, but the pace can't be computed.</summary>
    NoPace,

    /// <summary>Officially met; by the published value not.</summary>
    LevelNotMet,

    /// <summary>Met by the published value; officially not.</summary>
    LevelMet,

    /// <summary>The target period has its value by now: the official verdict was given on the way.</summary>
    TargetPeriodOver,

    /// <summary>The pace of the published values lies below the band of the official verdict.</summary>
    PaceBelowBand,

    /// <summary>The pace of the published values lies above the band of the official verdict.</summary>
    PaceAboveBand,
}
