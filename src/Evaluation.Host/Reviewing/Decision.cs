using Evaluation.Assess.Reviewing;
using Evaluation.Model.Problems;

namespace Evaluation.Host.Reviewing;

/// <summary>What the office wants done to one report.</summary>
/// <param name="SeenHash">Hash of the content that was looked at; the decision is bound to it.</param>
/// <param name="Place">Where the decision stands: a row of a file, or a name for it.</param>
public sealed record Decision(ReviewItem Item, ReviewAction Action, string SeenHash, Place Place);
