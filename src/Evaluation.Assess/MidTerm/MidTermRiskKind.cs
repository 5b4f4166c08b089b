namespace Evaluation.Assess.MidTerm;

/// <summary>Why an indicator is a risk.</summary>
public enum MidTermRiskKind
{
    /// <summary>Behind by pace, or the target's year has passed without it.</summary>
    Behind,

    /// <summary>The projection reaches the target with less than the scheme's probability.</summary>
    LowProbability,

    /// <summary>The target is met and the value fell since.</summary>
    MetThenFell,

    /// <summary>Nobody can tell: no value was published.</summary>
    NoData,
}
