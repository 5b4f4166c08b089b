using Evaluation.Assess.Reviewing;
using Evaluation.Model;

namespace Evaluation.Assess.Supervision;

/// <summary>The item of a report that is or was owed.</summary>
internal sealed class ReportItems(SupervisionInputs inputs, Lights lights)
{
    /// <returns><c>null</c> where it came in time before it was ever shown, or is not shown yet.</returns>
    public LedgerItem? Of(Obligation obligation, IReadOnlyList<DeliveryHistory> reports)
    {
        var spans = OwedSpans.Of(obligation, reports, lights);
        var escalations = spans.SelectMany(lights.Of).ToList();
        if (escalations.Count == 0)
            return null;
        var latest = reports.Count == 0 ? null : reports[^1];
        var state = latest is null ? ReviewState.NotReported : ReviewStates.StateOf(latest.LastReview);
        return new(
            Cause(state, obligation, spans),
            obligation.Role,
            obligation.Agency.Name,
            obligation.Task,
            obligation.Period,
            spans[^1].Due,
            lights.DaysLate(spans[^1]),
            obligation.Role == AssignmentRole.Lead ? escalations : [])
        {
            Measure = obligation.Measure,
            CameOn = latest?.Delivery.ReportedOn,
            State = state,
            Review = latest?.LastReview,
            Closing = state is ReviewState.Accepted or ReviewState.Overridden ? new(latest!.LastReview!.ReviewedOn, latest.LastReview) : null,
        };
    }

    private LedgerCause Cause(ReviewState state, Obligation obligation, IReadOnlyList<OwedSpan> spans) => state switch
    {
        ReviewState.NotReported => Unmet(obligation, inputs.AsOf.AddDays(1)),
        ReviewState.Pending => LedgerCause.PendingReview,
        ReviewState.Returned => LedgerCause.Returned,
        ReviewState.Accepted or ReviewState.Overridden => spans.Count > 1 ? LedgerCause.Returned : Unmet(obligation, spans[0].Until!.Value),
    };

    /// <summary>What was wrong on the day before.</summary>
    private static LedgerCause Unmet(Obligation obligation, DateOnly until)
    {
        if (obligation.ReceivedOn < until)
            return LedgerCause.Empty;
        return until > obligation.Due.AddDays(1) ? LedgerCause.Late : LedgerCause.DueSoon;
    }
}
