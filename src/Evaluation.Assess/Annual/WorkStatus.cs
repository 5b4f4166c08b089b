namespace Evaluation.Assess.Annual;

/// <summary>State of a measure or task on the as-of day.</summary>
public enum WorkStatus
{
    /// <summary>已完成</summary>
    Completed,

    /// <summary>常态化推进: work without an end, being done.</summary>
    Ongoing,

    /// <summary>推进中</summary>
    InProgress,

    /// <summary>逾期未完成: something that ends, reported, not completed by its deadline.</summary>
    Overdue,

    /// <summary>未启动</summary>
    NotStarted,

    /// <summary>未报送: a report is due and there is none.</summary>
    NotReported,

    /// <summary>未到期: no report, and none due yet.</summary>
    NotDue,

    /// <summary>不适用</summary>
    NotApplicable,
}
