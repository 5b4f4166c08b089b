using Evaluation.Model;

namespace Evaluation.Store;

/// <summary>A review and the delivery it is about.</summary>
public sealed record DeliveryReview(long DeliveryId, Review Review);
