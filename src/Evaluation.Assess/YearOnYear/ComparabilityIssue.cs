namespace Evaluation.Assess.YearOnYear;

/// <summary>Why the figures of two years can't simply be held against each other.</summary>
public enum ComparabilityIssue
{
    /// <summary>The years were not evaluated by the same scheme file.</summary>
    OtherScheme,

    /// <summary>The schemes weigh delivery and outcome, roles or discipline otherwise, or a task that carries on has another weight.</summary>
    OtherWeights,

    /// <summary>The coverage of the years lies far apart.</summary>
    CoverageFar,

    /// <summary>The coverage of a year is under the gate for ranks.</summary>
    LowCoverage,

    /// <summary>Nobody has confirmed which tasks carry on which.</summary>
    TasksNotConfirmed,

    /// <summary>Confirmed matches name tasks that the plans do not have; they are left out.</summary>
    MatchesOutsidePlans,
}
