namespace Evaluation.Assess.Indices;

/// <summary>Ranks of a column.</summary>
internal static class RankScores
{
    /// <summary>Writes (rank − less) / by, where the best has rank n and ties share the smallest.</summary>
    /// <param name="direction">1: higher is better; −1: lower is better.</param>
    public static void Write(
        ReadOnlySpan<double> values, ReadOnlySpan<bool> present, int direction, Span<double> scores, double less, double by, Scratch scratch)
    {
        scores.Clear();
        var sample = scratch.Gather(values, present);
        for (var i = 0; i < sample.Length; i++)
            sample[i] *= direction;
        var order = scratch.Order[..sample.Length];
        sample.Sort(order);
        var rank = 1;
        for (var i = 0; i < sample.Length; i++)
        {
            if (i > 0 && sample[i] != sample[i - 1])
                rank = i + 1;
            scores[order[i]] = (rank - less) / by;
        }
    }

    /// <summary>Writes 1 for the best, ties sharing the smallest; 0 where there is no score.</summary>
    /// <remarks>From unrounded scores.</remarks>
    public static void Places(ReadOnlySpan<double> scores, ReadOnlySpan<bool> present, int direction, Span<int> ranks, Scratch scratch)
    {
        ranks.Clear();
        var sample = scratch.Gather(scores, present);
        for (var i = 0; i < sample.Length; i++)
            sample[i] *= -direction;
        var order = scratch.Order[..sample.Length];
        sample.Sort(order);
        var rank = 1;
        for (var i = 0; i < sample.Length; i++)
        {
            if (i > 0 && sample[i] != sample[i - 1])
                rank = i + 1;
            ranks[order[i]] = rank;
        }
    }
}
