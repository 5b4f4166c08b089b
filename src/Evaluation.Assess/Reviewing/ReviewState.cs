namespace Evaluation.Assess.Reviewing;

/// <summary>Where a report on one measure, by one agency, for one period stands.</summary>
public enum ReviewState
{
    /// <summary>There is no report.</summary>
    NotReported,

    /// <summary>The latest report waits for the office's word.</summary>
    Pending,
    Accepted,

    /// <summary>Sent back and not replaced.</summary>
    Returned,

    /// <summary>The office set another status.</summary>
    Overridden,
}
