using Evaluation.Assess.Annual;
using Evaluation.Model;

namespace Evaluation.Assess.Quality;

/// <summary>Lead and participants who say different things of one measure for one period.</summary>
/// <remarks>Tasks 按职责分工负责 are left out: there each answers for its own part, and one may be done before the other.</remarks>
internal static class ContradictionFindings
{
    public static IEnumerable<QualityFinding> Of(IReadOnlyList<QualityRow> rows, QualityInputs inputs)
    {
        var responsibilities = new Responsibilities(inputs.Agencies);
        foreach (var reports in rows.Where(r => r.Task.Mode != ResponsibilityMode.ByDivision).GroupBy(r => (r.Task, r.Measure, r.Period)))
        {
            var answering = responsibilities.InOrder(reports.Key.Task, reports.Key.Measure);
            var leadName = responsibilities.LeadOf(reports.Key.Task, reports.Key.Measure);
            if (reports.FirstOrDefault(r => r.Agency.Name == leadName) is not { } lead)
                continue;
            foreach (var participant in reports.Where(r => r != lead && answering.Contains(r.Agency.Name)))
            {
                if (Between(lead, participant, inputs.Scheme.Quality.PercentGapPoints.Value) is { } finding)
                    yield return finding;
            }
        }
    }

    /// <param name="gap">Percents further apart than this contradict each other.</param>
    public static QualityFinding? Between(QualityRow lead, QualityRow participant, decimal gap) =>
        Contradiction(lead, participant, gap) is { } finding ? finding with { Other = participant.AsOther, OtherStatus = participant.Status } : null;

    private static QualityFinding? Contradiction(QualityRow lead, QualityRow participant, decimal gap)
    {
        if (lead.Status == DeliveryStatus.Completed && IsOpen(participant.Status))
            return lead.Finding(QualityFindingKind.LeadAheadOfParticipant);
        if (participant.Status == DeliveryStatus.Completed && IsOpen(lead.Status))
            return lead.Finding(QualityFindingKind.ParticipantAheadOfLead);
        if (lead.Delivery.Percent is not { } led || participant.Delivery.Percent is not { } joined || Math.Abs(led - joined) <= gap)
            return null;
        return lead.Finding(QualityFindingKind.PercentsApart) with { Value = led, OtherValue = joined, Threshold = gap };
    }

    private static bool IsOpen(DeliveryStatus status) => status is DeliveryStatus.InProgress or DeliveryStatus.NotStarted;
}
