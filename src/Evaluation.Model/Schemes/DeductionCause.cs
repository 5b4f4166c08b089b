namespace Evaluation.Model.Schemes;

/// <summary>What an agency loses points for.</summary>
public enum DeductionCause
{
    /// <summary>A measure of a task led, due and not reported.</summary>
    NotReported,

    /// <summary>A deliverable of a task led, not completed by its deadline.</summary>
    Overdue,

    /// <summary>A report sent back by the office and not replaced.</summary>
    Returned,
}
