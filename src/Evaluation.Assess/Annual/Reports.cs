using Evaluation.Model;
using Evaluation.Model.Schemes;

namespace Evaluation.Assess.Annual;

/// <summary>What a delivery and the office's word on it come to.</summary>
internal static class Reports
{
    public static bool IsReturned(ReviewedDelivery report) => report.Review?.Decision == ReviewDecision.Returned;

    /// <summary>The status the office set, else the one reported.</summary>
    public static DeliveryStatus StatusOf(ReviewedDelivery report) =>
        report.Review is { Decision: ReviewDecision.Overridden, OverriddenStatus: { } status } ? status : report.Delivery.Status;

    /// <summary>There is evidence, and a review let it pass, or none is needed.</summary>
    public static bool EvidenceCounts(ReviewedDelivery report, CreditRules rules) =>
        !string.IsNullOrWhiteSpace(report.Delivery.Evidence)
        && (report.Review is { } review ? LetsPass(review.Decision) : !rules.EvidenceNeedsReview.Value);

    private static bool LetsPass(ReviewDecision decision) => decision switch
    {
        ReviewDecision.Accepted or ReviewDecision.Overridden => true,
        ReviewDecision.Returned => false,
    };
}
