using Evaluation.Model.Problems;

namespace Evaluation.Host.Reviewing;

/// <summary>What came of reviewing.</summary>
/// <param name="Changed">Reports whose review was stored, as they stand now; empty when anything was refused.</param>
/// <param name="Unchanged">Reports that stood so already.</param>
public sealed record Reviewed(IReadOnlyList<ReviewItem> Changed, IReadOnlyList<ReviewItem> Unchanged, IReadOnlyList<Problem> Problems);
