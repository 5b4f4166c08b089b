using Evaluation.Model;

namespace Evaluation.Store;

/// <summary>A delivery with its number in the store and every review it got.</summary>
/// <param name="Reviews">By day, then as they came.</param>
public sealed record StoredDelivery(long Id, Delivery Delivery, IReadOnlyList<Review> Reviews);
