using Evaluation.Model;

namespace Evaluation.Store.Rows;

internal sealed class ReviewRow
{
    public long DeliveryId { get; init; }

    public string Decision { get; init; } = "";

    public string Reason { get; init; } = "";

    public string? OverriddenStatus { get; init; }

    public string Reviewer { get; init; } = "";

    public DateOnly ReviewedOn { get; init; }

    public Review ToReview() => new(
        Words<ReviewDecision>.Parse(Decision),
        Reason,
        OverriddenStatus is { } status ? Words<DeliveryStatus>.Parse(status) : null,
        Reviewer,
        ReviewedOn);
}
