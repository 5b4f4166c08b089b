using Evaluation.Model;

namespace Evaluation.Store;

/// <summary>A delivery as stored, with its reviews.</summary>
/// <param name="Id">Of two deliveries the later has the greater.</param>
/// <param name="Hash">SHA-256 of the content as it is now; what a review is bound to.</param>
/// <param name="ReceivedAt">When the row came in; <c>null</c> where nobody noted it.</param>
/// <param name="Reviews">By day, then as they came; only reviews of exactly this content.</param>
public sealed record StoredDelivery(long Id, string Hash, DateTimeOffset? ReceivedAt, Delivery Delivery, IReadOnlyList<Review> Reviews)
{
    /// <summary>With the last review alone.</summary>
    public ReviewedDelivery Reviewed => new(Delivery, Reviews is [.., var last] ? last : null);
}
