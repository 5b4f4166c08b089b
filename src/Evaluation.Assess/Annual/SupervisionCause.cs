namespace Evaluation.Assess.Annual;

/// <summary>Why something is on the supervision list.</summary>
public enum SupervisionCause
{
    /// <summary>A report is due and there is none.</summary>
    NotReported,

    /// <summary>Something that ends is not completed by its deadline.</summary>
    Overdue,

    /// <summary>Reported completed without evidence that counts.</summary>
    NoEvidence,

    /// <summary>A report was returned and not replaced.</summary>
    Returned,

    /// <summary>An indicator has no value for a period that ended long ago.</summary>
    StaleIndicator,
}
