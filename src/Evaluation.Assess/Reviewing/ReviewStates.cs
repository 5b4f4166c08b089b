using Evaluation.Model;

namespace Evaluation.Assess.Reviewing;

/// <summary>The states a report goes through between the agency and the office.</summary>
/// <remarks>
/// <list type="bullet">
/// <item>Nothing can be done to a report that is not there, but report it.</item>
/// <item>Any report of the agency waits for review, whatever was said of the one before: a newer report reopens an accepted or overridden one.</item>
/// <item>Returning needs a reason; overriding needs a status, a reason and evidence. Both are allowed from every state with a report,
/// also from themselves: the office may give another reason or set another status.</item>
/// <item>Accepting a pending report needs nothing; accepting an accepted one changes nothing; accepting a returned or overridden one takes back the office's own word and needs a reason.</item>
/// </list>
/// </remarks>
public static class ReviewStates
{
    public static ReviewStep Next(ReviewState state, ReviewAction action)
    {
        if (Refused(state, action) is { } refusal)
            return new(state, refusal, IsChange: false);
        return action.Kind switch
        {
            ReviewActionKind.Resubmit => new(ReviewState.Pending, null, IsChange: true),
            ReviewActionKind.Accept => new(ReviewState.Accepted, null, state != ReviewState.Accepted),
            ReviewActionKind.Return => new(ReviewState.Returned, null, IsChange: true),
            ReviewActionKind.Override => new(ReviewState.Overridden, null, IsChange: true),
        };
    }

    /// <param name="history">Every row of one measure, agency and period, in the order in which they were stored.</param>
    public static ReviewState StateOf(IEnumerable<DeliveryHistory> history) =>
        Latest(history) is { } latest ? StateOf(latest.LastReview) : ReviewState.NotReported;

    /// <returns>The row reported last, among those of one day the one stored last; <c>null</c> where there is none.</returns>
    public static DeliveryHistory? Latest(IEnumerable<DeliveryHistory> history)
    {
        DeliveryHistory? latest = null;
        foreach (var row in history)
        {
            if (latest is null || row.Delivery.ReportedOn >= latest.Delivery.ReportedOn)
                latest = row;
        }

        return latest;
    }

    /// <param name="review">The last one of a row; <c>null</c> where there is none.</param>
    public static ReviewState StateOf(Review? review) => review is null ? ReviewState.Pending : review.Decision switch
    {
        ReviewDecision.Accepted => ReviewState.Accepted,
        ReviewDecision.Returned => ReviewState.Returned,
        ReviewDecision.Overridden => ReviewState.Overridden,
    };

    private static ReviewRefusal? Refused(ReviewState state, ReviewAction action)
    {
        if (action.Kind == ReviewActionKind.Resubmit)
            return null;
        if (state == ReviewState.NotReported)
            return ReviewRefusal.NothingReported;
        if (NeedsReason(state, action.Kind) && string.IsNullOrWhiteSpace(action.Reason))
            return ReviewRefusal.ReasonMissing;
        if (action.Kind != ReviewActionKind.Override)
            return null;
        if (action.Status is null)
            return ReviewRefusal.StatusMissing;
        return string.IsNullOrWhiteSpace(action.Evidence) ? ReviewRefusal.EvidenceMissing : null;
    }

    private static bool NeedsReason(ReviewState state, ReviewActionKind kind) => kind switch
    {
        ReviewActionKind.Accept => state is ReviewState.Returned or ReviewState.Overridden,
        ReviewActionKind.Return or ReviewActionKind.Override => true,
        ReviewActionKind.Resubmit => false,
    };
}
