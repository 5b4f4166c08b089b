namespace Evaluation.Model;

/// <summary>What an agency reported on a measure.</summary>
public enum DeliveryStatus
{
    /// <summary>未启动</summary>
    NotStarted,

    /// <summary>推进中</summary>
    InProgress,

    /// <summary>已完成</summary>
    Completed,

    /// <summary>常态化推进</summary>
    Ongoing,

    /// <summary>不适用</summary>
    NotApplicable,
}
