namespace Evaluation.Assess.Reviewing;

/// <summary>What is done to a report.</summary>
public enum ReviewActionKind
{
    /// <summary>By the office.</summary>
    Accept,

    /// <summary>By the office: sent back, to be reported again.</summary>
    Return,

    /// <summary>By the office: another status is set.</summary>
    Override,

    /// <summary>By the agency: a report, or a newer one, of the same measure and period.</summary>
    Resubmit,
}
