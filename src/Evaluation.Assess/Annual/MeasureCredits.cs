using Evaluation.Model;
using Evaluation.Model.Schemes;

namespace Evaluation.Assess.Annual;

/// <summary>State and credit of one measure from the report that stands for it (methods B, first rule).</summary>
internal static class MeasureCredits
{
    /// <summary>What a report comes to for a kind of measure: something that ends is never ongoing, something without an end never completed.</summary>
    public static WorkStatus Reported(MeasureKind kind, DeliveryStatus status) => (kind, status) switch
    {
        (_, DeliveryStatus.NotStarted) => WorkStatus.NotStarted,
        (_, DeliveryStatus.InProgress) => WorkStatus.InProgress,
        (_, DeliveryStatus.NotApplicable) => WorkStatus.NotApplicable,
        (MeasureKind.Ongoing, DeliveryStatus.Completed or DeliveryStatus.Ongoing) => WorkStatus.Ongoing,
        (MeasureKind.Deliverable or MeasureKind.Study, DeliveryStatus.Completed) => WorkStatus.Completed,
        (MeasureKind.Deliverable or MeasureKind.Study, DeliveryStatus.Ongoing) => WorkStatus.InProgress,
    };

    /// <param name="standing"><c>null</c>: nobody reported.</param>
    /// <param name="isReportDue">A report is due on the as-of day.</param>
    /// <param name="isLate">The measure's own last day is past.</param>
    public static WorkStatus Status(MeasureKind kind, ReviewedDelivery? standing, bool isReportDue, bool isLate)
    {
        if (standing is null)
            return isReportDue ? WorkStatus.NotReported : WorkStatus.NotDue;
        var reported = Reported(kind, Reports.StatusOf(standing));
        var isOpen = reported is WorkStatus.InProgress or WorkStatus.NotStarted;
        return isOpen && isLate && kind != MeasureKind.Ongoing ? WorkStatus.Overdue : reported;
    }

    /// <returns>0–1 by what was reported, whether late or not; <c>Unscored(NotApplicable)</c> for a measure that does not apply.</returns>
    public static Score Of(MeasureKind kind, ReviewedDelivery report, CreditRules rules) => Reported(kind, Reports.StatusOf(report)) switch
    {
        WorkStatus.Completed or WorkStatus.Ongoing => Score.Of(Reports.EvidenceCounts(report, rules)
            ? rules.Completed.Value
            : rules.CompletedWithoutEvidence.Value),
        WorkStatus.InProgress => Score.Of((report.Delivery.Percent ?? rules.InProgressPercent.Value) / 100 * rules.InProgressFactor.Value),
        WorkStatus.NotStarted => Score.Of(rules.NotStarted.Value),
        WorkStatus.NotApplicable => Score.Unscored(UnscoredReason.NotApplicable),
        WorkStatus.Overdue or WorkStatus.NotReported or WorkStatus.NotDue => throw new InvalidOperationException("A report is none of these."),
    };

    /// <summary>Credit of a measure nobody reported on.</summary>
    public static Score OfMissing(bool isReportDue, CreditRules rules) =>
        isReportDue ? Score.Of(rules.NotReported.Value) : Score.Unscored(UnscoredReason.NotDue);
}
