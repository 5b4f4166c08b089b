namespace Evaluation.Assess.MidTerm;

/// <summary>What is missing from a mid-term evaluation.</summary>
public enum MidTermGapKind
{
    /// <summary>The scheme's main document has no target in force.</summary>
    NoMainTarget,

    /// <summary>No value at all by the as-of day.</summary>
    WithoutData,

    /// <summary>The latest value is older than the evaluation's year.</summary>
    NotCurrent,

    /// <summary>The target has no baseline: only the level can be tested.</summary>
    WithoutBaseline,

    /// <summary>Too few points, or none that can be projected.</summary>
    NotProjected,

    /// <summary>No official finding by the as-of day.</summary>
    WithoutFinding,

    /// <summary>No yearly plan is known.</summary>
    NoPlanYear,

    /// <summary>A yearly plan on which nothing was reported.</summary>
    PlanYearNotReported,
}
