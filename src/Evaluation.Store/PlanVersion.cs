namespace Evaluation.Store;

/// <summary>One saved version of a year's plan.</summary>
/// <param name="Version">1-based; the greatest counts.</param>
public sealed record PlanVersion(int Year, int Version, string TextHash, DateTimeOffset SavedAt);
