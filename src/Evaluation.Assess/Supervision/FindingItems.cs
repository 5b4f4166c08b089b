using Evaluation.Assess.Annual;
using Evaluation.Assess.Quality;
using Evaluation.Assess.Reviewing;
using Evaluation.Model;

namespace Evaluation.Assess.Supervision;

/// <summary>The items of missing evidence and of contradictions, for the agency that leads the measure.</summary>
internal sealed class FindingItems(SupervisionInputs inputs, Lights lights)
{
    /// <param name="reports">The lead's, as known on the as-of day, oldest first.</param>
    /// <param name="others">The participants' on the same measure and period, by agency.</param>
    public IEnumerable<LedgerItem> Of(Obligation obligation, IReadOnlyList<DeliveryHistory> reports, IEnumerable<(Agency Agency, IReadOnlyList<DeliveryHistory> Reports)> others)
    {
        if (obligation.Role != AssignmentRole.Lead || reports.Count == 0)
            return [];
        var evidence = FindingEpisodes.Of(reports, day => RowOn(day, obligation, obligation.Agency, reports) is { } row
            ? Undecided(row, OwnFindings.NoEvidence(row, inputs.Scheme.Evidence))
            : null);
        var contradictions = obligation.Task.Mode == ResponsibilityMode.ByDivision
            ? []
            : others.SelectMany(other => FindingEpisodes.Of([.. reports, .. other.Reports], day => Contradiction(day, obligation, reports, other)));
        return evidence.Select(e => Item(LedgerCause.NoEvidence, obligation, reports[^1], e))
            .Concat(contradictions.Select(e => Item(LedgerCause.Contradicted, obligation, reports[^1], e)))
            .OfType<LedgerItem>();
    }

    private QualityFinding? Contradiction(
        DateOnly day, Obligation obligation, IReadOnlyList<DeliveryHistory> reports, (Agency Agency, IReadOnlyList<DeliveryHistory> Reports) other)
    {
        if (RowOn(day, obligation, obligation.Agency, reports) is not { } lead || RowOn(day, obligation, other.Agency, other.Reports) is not { } participant)
            return null;
        // Decided once both were there: the office has seen it.
        var bothThere = Lights.Later(lead.Delivery.ReportedOn, participant.Delivery.ReportedOn);
        var isDecided = IsDecided(lead, bothThere) || IsDecided(participant, bothThere);
        return isDecided ? null : ContradictionFindings.Between(lead, participant, inputs.Scheme.Quality.PercentGapPoints.Value);
    }

    private static QualityFinding? Undecided(QualityRow row, QualityFinding? finding) => IsDecided(row, row.Delivery.ReportedOn) ? null : finding;

    private static bool IsDecided(QualityRow row, DateOnly from) =>
        row.History.LastReview is { Decision: ReviewDecision.Accepted or ReviewDecision.Overridden } review && review.ReviewedOn >= from;

    private static QualityRow? RowOn(DateOnly day, Obligation obligation, Agency agency, IReadOnlyList<DeliveryHistory> reports) =>
        ReviewStates.Latest(reports.Select(r => r.AsOf(day)).OfType<DeliveryHistory>()) is { } latest && !Reports.IsReturned(latest.Reviewed)
            ? new QualityRow(latest, agency, obligation.Task, obligation.Measure, Previous: null)
            : null;

    private LedgerItem? Item(LedgerCause cause, Obligation obligation, DeliveryHistory latest, FindingEpisode episode)
    {
        var span = new OwedSpan(episode.OpenedOn, Lights.Later(obligation.Due, episode.OpenedOn), episode.GoneOn ?? episode.Decision?.ReviewedOn);
        var escalations = lights.Of(span).ToList();
        if (escalations.Count == 0)
            return null;
        return new(cause, obligation.Role, obligation.Agency.Name, obligation.Task, obligation.Period, span.Due, lights.DaysLate(span), escalations)
        {
            Measure = obligation.Measure,
            CameOn = latest.Delivery.ReportedOn,
            State = ReviewStates.StateOf(latest.LastReview),
            Review = latest.LastReview,
            Finding = episode.Finding,
            Closing = episode.Decision is { } decision ? new(decision.ReviewedOn, decision) : null,
        };
    }
}
