namespace Evaluation.Assess.Annual;

/// <summary>What is missing from an evaluation.</summary>
public enum GapKind
{
    /// <summary>A task on which nothing was reported though due.</summary>
    TaskNotReported,

    /// <summary>Some measures of a task were not reported though due.</summary>
    MeasuresNotReported,

    /// <summary>An indicator that speaks for a task or has a target has no value at all by the as-of day.</summary>
    IndicatorWithoutData,

    /// <summary>An indicator's latest value is older than the plan's year.</summary>
    IndicatorNotCurrent,

    /// <summary>An outcome indicator has no target.</summary>
    IndicatorWithoutTarget,

    /// <summary>An indicator's target has no baseline: only the level can be tested.</summary>
    IndicatorWithoutBaseline,

    /// <summary>There is no evaluation of the year before to compare with.</summary>
    NoPreviousYear,

    /// <summary>No typical case was selected for the year.</summary>
    NoTypicalCases,

    /// <summary>A group or agency has too little data for a rank.</summary>
    RankRefused,
}
