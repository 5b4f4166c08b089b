using Evaluation.Model;

namespace Evaluation.Assess.Indices.Series;

/// <summary>Mean yearly growth between two years (年均增速).</summary>
/// <remarks>(v / v0)^(1 / (t − t0)) − 1. CNIPA 2020, 2010 = 100: 304.7 gives 11.8 %.</remarks>
public static class Growth
{
    /// <summary>Between the values *of these years*, wherever they stand in the table and whatever lies between.</summary>
    /// <returns>As a share: 0.118 for 11.8 %.</returns>
    public static Score Yearly(IReadOnlyDictionary<int, decimal> values, int from, int to)
    {
        if (to <= from)
            return Score.Unscored(UnscoredReason.NoTimeElapsed);
        if (!values.TryGetValue(from, out var start))
            return Score.Unscored(UnscoredReason.NoBaseline);
        if (!values.TryGetValue(to, out var end))
            return Score.Unscored(UnscoredReason.NoData);
        if (start <= 0 || end <= 0)
            return Score.Unscored(start * end < 0 ? UnscoredReason.SignChange : UnscoredReason.NotComputable);
        return Score.Of((decimal)(Math.Pow((double)end / (double)start, 1.0 / (to - from)) - 1));
    }
}
