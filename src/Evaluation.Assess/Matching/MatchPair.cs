using Evaluation.Model;

namespace Evaluation.Assess.Matching;

/// <summary>A task, one of the year before, and how alike they are.</summary>
internal sealed record MatchPair(PlanTask Current, PlanTask Previous, double Similarity)
{
    /// <summary>Pairs that share a task are never equal: of two equally alike the nearer number comes first, then the smaller.</summary>
    public static IComparer<MatchPair> MostAlikeFirst { get; } = Comparer<MatchPair>.Create((left, right) =>
        (-left.Similarity, left.Distance, left.SmallerNumber).CompareTo((-right.Similarity, right.Distance, right.SmallerNumber)));

    private int Distance => Math.Abs(Current.Number - Previous.Number);

    private int SmallerNumber => Math.Min(Current.Number, Previous.Number);
}
