using Evaluation.Assess.Reviewing;
using Evaluation.Store;

namespace Evaluation.Host.Reviewing;

/// <summary>The latest report of one agency on one measure for one period, and where it stands.</summary>
public sealed record ReviewItem(StoredDelivery Report, ReviewState State)
{
    public static ReviewItem Of(StoredDelivery report) => new(report, ReviewStates.StateOf(report.Reviews.Count == 0 ? null : report.Reviews[^1]));
}
