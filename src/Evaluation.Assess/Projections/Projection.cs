using Evaluation.Model;
using Evaluation.Model.Schemes;

namespace Evaluation.Assess.Projections;

/// <summary>A series carried from its latest year to the target's.</summary>
/// <param name="Points">Years the trend is fitted to.</param>
/// <param name="Years">From the year after the latest to the target's; empty when refused.</param>
/// <param name="Probability">0–1: share of the draws that meet the target in its year; its own reason where there is no target or direction.</param>
/// <param name="Refusal">Why there is no projection; <c>null</c> where there is one.</param>
public sealed record Projection(
    TrendMethod Method, int Points, IReadOnlyList<ProjectedYear> Years, Score Probability, UnscoredReason? Refusal)
{
    /// <summary>The trend's value in the target's year.</summary>
    public Score AtTarget => Refusal is { } reason ? Score.Unscored(reason) : Score.Of(Years[^1].Value);

    internal static Projection Refused(TrendMethod method, int points, UnscoredReason reason) =>
        new(method, points, [], Score.Unscored(reason), reason);
}
