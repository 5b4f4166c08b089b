using Evaluation.Model;
using Evaluation.Model.Schemes;

namespace Evaluation.Assess.Quality;

/// <summary>What a report shows by itself and beside the same agency's last one.</summary>
internal static class OwnFindings
{
    public static IEnumerable<QualityFinding> Of(QualityRow row, QualityInputs inputs)
    {
        if (NoEvidence(row, inputs.Scheme.Evidence) is { } bare)
            yield return bare;
        if (StatusKind(row) is { } kind)
            yield return row.Finding(kind);
        if (row.Previous is { Status: DeliveryStatus.Completed } && IsOpen(row.Status))
            yield return row.Finding(QualityFindingKind.CompletedReopened) with { Other = row.Previous.AsOther, OtherStatus = row.Previous.Status };
        if (PercentFell(row, inputs.Scheme.Quality.PercentFallPoints.Value) is { } fall)
            yield return fall;
        if (WrongDate(row, inputs.AsOf) is { } wrong)
            yield return wrong;
    }

    public static QualityFinding? NoEvidence(QualityRow row, EvidenceRules rules) =>
        rules.IsNeeded(row.Measure.Kind, row.Status) && string.IsNullOrWhiteSpace(row.Delivery.Evidence) ? row.Finding(QualityFindingKind.NoEvidence) : null;

    private static bool IsOpen(DeliveryStatus status) => status is DeliveryStatus.InProgress or DeliveryStatus.NotStarted;

    private static QualityFindingKind? StatusKind(QualityRow row) => (row.Measure.Kind, row.Status) switch
    {
        (MeasureKind.Ongoing, DeliveryStatus.Completed) => QualityFindingKind.OngoingAsCompleted,
        (MeasureKind.Deliverable or MeasureKind.Study, DeliveryStatus.Ongoing) => QualityFindingKind.EndingAsOngoing,
        _ => null,
    };

    private static QualityFinding? PercentFell(QualityRow row, decimal points)
    {
        var last = row.Previous;
        while (last is { Delivery.Percent: null })
            last = last.Previous;
        if (last is null || row.Delivery.Percent is not { } percent || last.Delivery.Percent - percent <= points)
            return null;
        return row.Finding(QualityFindingKind.PercentFell) with { Other = last.AsOther, Value = percent, OtherValue = last.Delivery.Percent, Threshold = points };
    }

    /// <summary>One finding a date, the plainest: after today, after the report, outside the period. A day that was reported for an earlier period may stand again.</summary>
    private static QualityFinding? WrongDate(QualityRow row, DateOnly asOf)
    {
        if (row.Delivery.Date is not { } date)
            return null;
        if (date > asOf)
            return Dated(QualityFindingKind.DateInFuture, asOf);
        if (date > row.Delivery.ReportedOn)
            return Dated(QualityFindingKind.DateAfterReport, row.Delivery.ReportedOn);
        if (date > row.Period.LastDay)
            return Dated(QualityFindingKind.DateOutsidePeriod, row.Period.LastDay);
        return date < row.Period.FirstDay && !WasReported(row, date) ? Dated(QualityFindingKind.DateOutsidePeriod, row.Period.FirstDay) : null;

        QualityFinding Dated(QualityFindingKind kind, DateOnly bound) => row.Finding(kind) with { Date = date, Bound = bound };
    }

    private static bool WasReported(QualityRow row, DateOnly date)
    {
        for (var last = row.Previous; last is not null; last = last.Previous)
        {
            if (last.Delivery.Date == date)
                return true;
        }

        return false;
    }
}
