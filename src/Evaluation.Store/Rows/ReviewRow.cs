using Evaluation.Model;

namespace Evaluation.Store.Rows;

internal sealed class ReviewRow
{
    public const string Columns =
        "r.delivery_id, r.content_hash, r.decision, r.reason, r.overridden_status, r.evidence, r.reviewer, r.reviewed_on";

    public long DeliveryId { get; init; }

    /// <summary>Of the delivery as the reviewer saw it.</summary>
    public string ContentHash { get; init; } = "";

    public string Decision { get; init; } = "";

    public string Reason { get; init; } = "";

    public string? OverriddenStatus { get; init; }

    public string Evidence { get; init; } = "";

    public string Reviewer { get; init; } = "";

    public DateOnly ReviewedOn { get; init; }

    private string Row => FormattableString.Invariant($"of delivery {DeliveryId} by {Reviewer}");

    public Review ToReview() => new(
        Words<ReviewDecision>.Parse(Decision, "review", Row),
        Reason,
        OverriddenStatus is { } status ? Words<DeliveryStatus>.Parse(status, "review", Row) : null,
        Reviewer,
        ReviewedOn)
    {
        Evidence = Evidence,
    };
}
