namespace Evaluation.Store;

/// <summary>What appending reviews did.</summary>
/// <param name="Unchanged">Reviews that were there already.</param>
/// <param name="Stale">When there is one, nothing of the unit is stored and the counts say what would have been.</param>
public sealed record ReviewsAppended(int Added, int Unchanged, IReadOnlyList<StaleReview> Stale);
