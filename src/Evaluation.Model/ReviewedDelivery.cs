namespace Evaluation.Model;

/// <summary>A delivery with the last review it got by the as-of day.</summary>
public sealed record ReviewedDelivery(Delivery Delivery, Review? Review);
