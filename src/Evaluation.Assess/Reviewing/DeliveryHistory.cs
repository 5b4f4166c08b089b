using Evaluation.Model;

namespace Evaluation.Assess.Reviewing;

/// <summary>One row that an agency reported, with everything the office said of it.</summary>
/// <param name="Reviews">In the order in which they were made; empty where there is none.</param>
public sealed record DeliveryHistory(Delivery Delivery, IReadOnlyList<Review> Reviews)
{
    /// <summary>The office's last word; <c>null</c> where there is none.</summary>
    public Review? LastReview => Reviews.Count == 0 ? null : Reviews[^1];

    public ReviewedDelivery Reviewed => new(Delivery, LastReview);

    /// <summary>The row as it was known on a day; <c>null</c> where it was not reported yet.</summary>
    public DeliveryHistory? AsOf(DateOnly day) =>
        Delivery.ReportedOn > day ? null : this with { Reviews = [.. Reviews.Where(r => r.ReviewedOn <= day)] };
}
