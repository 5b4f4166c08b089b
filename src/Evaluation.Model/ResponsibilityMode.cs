namespace Evaluation.Model;

/// <summary>Wording of the responsibility clause.</summary>
public enum ResponsibilityMode
{
    /// <summary>负责</summary>
    Responsible,

    /// <summary>按职责分工负责: each agency answers for its own part.</summary>
    ByDivision,

    /// <summary>牵头</summary>
    LeadBy,
}
