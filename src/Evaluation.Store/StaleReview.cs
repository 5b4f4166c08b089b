namespace Evaluation.Store;

/// <summary>A review of what is no longer there to be reviewed.</summary>
public sealed record StaleReview(DeliveryReview Offered, StaleReason Reason);
