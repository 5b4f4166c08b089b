using Evaluation.Model;

namespace Evaluation.Store;

/// <summary>A review and the delivery it is about.</summary>
/// <param name="ContentHash"><see cref="StoredDelivery.Hash"/> of the delivery as the reviewer saw it.</param>
public sealed record DeliveryReview(long DeliveryId, string ContentHash, Review Review);
