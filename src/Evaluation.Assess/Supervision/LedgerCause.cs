namespace Evaluation.Assess.Supervision;

/// <summary>Why something stands in the supervision ledger.</summary>
public enum LedgerCause
{
    /// <summary>即将到期: nothing came yet, and the due day is near.</summary>
    DueSoon,

    /// <summary>逾期未报: the due day is past and nothing came.</summary>
    Late,

    /// <summary>空报: the form came, the row is empty.</summary>
    Empty,

    /// <summary>退回未重报: returned by the office and not replaced.</summary>
    Returned,

    /// <summary>已报送待审核: a report came after the item was opened; only a review closes it.</summary>
    PendingReview,

    /// <summary>相互矛盾: lead and participant say different things.</summary>
    Contradicted,

    /// <summary>缺佐证: reported done without the evidence the scheme wants.</summary>
    NoEvidence,

    /// <summary>指标逾期: a figure was not released by its day.</summary>
    IndicatorOverdue,
}
