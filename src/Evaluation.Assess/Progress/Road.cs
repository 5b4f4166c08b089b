using Evaluation.Model;

namespace Evaluation.Assess.Progress;

/// <summary>Share of the road from the baseline to the target: (v − v0) / (vT − v0).</summary>
public static class Road
{
    /// <returns>
    /// 1 = all of it; below 0 when the value went the wrong way, above 1 past the target.
    /// <c>Unscored(TargetEqualsBaseline)</c> when there is no road, <c>Unscored(NotComputable)</c> when the target lies on the
    /// worse side of the baseline (a better value would then count as a step back), <c>Unscored(NoDirection)</c> without a better side.
    /// </returns>
    /// <remarks>From 6.3 to 12, now 11.8: 0.96491.</remarks>
    public static Score Of(Direction direction, decimal baseline, decimal target, decimal value)
    {
        var better = Better(direction, from: baseline, to: target);
        return (direction, better) switch
        {
            (Direction.None, _) => Score.Unscored(UnscoredReason.NoDirection),
            (_, 0) => Score.Unscored(UnscoredReason.TargetEqualsBaseline),
            (_, < 0) => Score.Unscored(UnscoredReason.NotComputable),
            (_, > 0) => Ratio.Of(value - baseline, target - baseline),
        };
    }

    private static int Better(Direction direction, decimal from, decimal to) =>
        direction == Direction.Lower ? from.CompareTo(to) : to.CompareTo(from);
}
