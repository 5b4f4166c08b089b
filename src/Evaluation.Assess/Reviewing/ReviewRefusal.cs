namespace Evaluation.Assess.Reviewing;

/// <summary>Why an action on a report is refused.</summary>
public enum ReviewRefusal
{
    /// <summary>There is no report to act on.</summary>
    NothingReported,
    ReasonMissing,

    /// <summary>An override sets no status.</summary>
    StatusMissing,

    /// <summary>An override rests on nothing.</summary>
    EvidenceMissing,
}
