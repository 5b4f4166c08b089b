using Evaluation.Model;

namespace Evaluation.Assess.YearOnYear;

/// <summary>When coverage lies too far apart for scores to be compared without a word of warning.</summary>
public static class Coverage
{
    /// <summary>Percentage points, inclusive: a fifth of the weight is reported on in one year and not in the other.</summary>
    public const decimal FarPoints = 20;

    internal static bool IsFar(YearPair coveragePercent) =>
        coveragePercent.Change.TryGet(out var points) && Math.Abs(Noise.Removed(points)) >= FarPoints;

    internal static YearPair Pair(decimal? now, decimal? then, UnscoredReason absent) => YearPair.Of(Of(now, absent), Of(then, absent));

    private static Score Of(decimal? percent, UnscoredReason absent) => percent is { } value ? Score.Of(value) : Score.Unscored(absent);
}
