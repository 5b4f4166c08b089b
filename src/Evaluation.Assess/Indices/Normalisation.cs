using Evaluation.Model.Indices;

namespace Evaluation.Assess.Indices;

/// <summary>Step 5: one indicator put on the common scale, better always higher.</summary>
/// <remarks>OECD/JRC Handbook 2008, step 5; formulas at <see cref="NormaliseMethod"/>, equal to COINr's <c>n_*</c> functions.</remarks>
internal static class Normalisation
{
    /// <summary>Writes the scores of one column; where it fails the column is left without values.</summary>
    /// <param name="scored">Becomes equal to <paramref name="present"/>, or all false.</param>
    public static NormaliseFailure Column(
        in NormaliseRules rules,
        IndexMeta meta,
        ReadOnlySpan<double> values,
        ReadOnlySpan<bool> present,
        Span<double> scores,
        Span<bool> scored,
        Scratch scratch)
    {
        var failure = Score(rules, meta, values, present, scores, scratch);
        if (failure == NormaliseFailure.None)
        {
            present.CopyTo(scored);
            return failure;
        }

        scores.Clear();
        scored.Clear();
        return failure;
    }

    private static NormaliseFailure Score(
        in NormaliseRules rules, IndexMeta meta, ReadOnlySpan<double> values, ReadOnlySpan<bool> present, Span<double> scores, Scratch scratch)
    {
        var (low, high) = Bounds(values, present);
        if (low > high)
            return NormaliseFailure.Empty;
        if (!double.IsFinite(high - low))
            return NormaliseFailure.TooLarge;
        if (low == high && NeedsSpread(rules.Method, meta))
            return NormaliseFailure.Constant;
        switch (rules.Method)
        {
            case NormaliseMethod.Rank:
                RankScores.Write(values, present, meta.Direction, scores, 0, 1, scratch);
                return NormaliseFailure.None;
            case NormaliseMethod.Borda:
                RankScores.Write(values, present, meta.Direction, scores, 1, 1, scratch);
                return NormaliseFailure.None;
            case NormaliseMethod.Percentile:
                RankScores.Write(values, present, meta.Direction, scores, 1, present.Count(true) - 1, scratch);
                return NormaliseFailure.None;
            case NormaliseMethod.FractionBest:
                return Fractions(meta.Direction, low, high, values, present, scores);
            case NormaliseMethod.MinMax or NormaliseMethod.ZScore or NormaliseMethod.Goalposts or NormaliseMethod.DistanceBest
                or NormaliseMethod.DistanceReference or NormaliseMethod.DistanceTarget or NormaliseMethod.Efficacy:
                break;
        }

        var failure = LinearScales.For(rules, meta, low, high, values, present, scratch, out var scale);
        if (failure != NormaliseFailure.None)
            return failure;
        for (var unit = 0; unit < values.Length; unit++)
            scores[unit] = present[unit] ? scale.Of(values[unit]) : 0;
        return AreFinite(scores) ? NormaliseFailure.None : NormaliseFailure.TooLarge;
    }

    /// <summary>Fixed bounds make a scale of any value; the data's own bounds need two different ones.</summary>
    private static bool NeedsSpread(NormaliseMethod method, IndexMeta meta) => method switch
    {
        NormaliseMethod.Goalposts or NormaliseMethod.FractionBest => false,
        NormaliseMethod.Efficacy => meta.GoalpostLower is null || meta.GoalpostUpper is null,
        NormaliseMethod.MinMax or NormaliseMethod.ZScore or NormaliseMethod.Rank or NormaliseMethod.Percentile or NormaliseMethod.Borda
            or NormaliseMethod.DistanceBest or NormaliseMethod.DistanceReference or NormaliseMethod.DistanceTarget => true,
    };

    private static NormaliseFailure Fractions(int direction, double low, double high, ReadOnlySpan<double> values, ReadOnlySpan<bool> present, Span<double> scores)
    {
        if (low <= 0)
            return NormaliseFailure.NotRatioScale;
        for (var unit = 0; unit < values.Length; unit++)
            scores[unit] = !present[unit] ? 0 : direction > 0 ? values[unit] / high : low / values[unit];
        return NormaliseFailure.None;
    }

    private static bool AreFinite(ReadOnlySpan<double> scores)
    {
        foreach (var score in scores)
        {
            if (!double.IsFinite(score))
                return false;
        }

        return true;
    }

    /// <returns>Smallest and largest value; ∞ and −∞ where there is none.</returns>
    private static (double Low, double High) Bounds(ReadOnlySpan<double> values, ReadOnlySpan<bool> present)
    {
        var (low, high) = (double.PositiveInfinity, double.NegativeInfinity);
        for (var unit = 0; unit < values.Length; unit++)
        {
            if (!present[unit])
                continue;
            low = Math.Min(low, values[unit]);
            high = Math.Max(high, values[unit]);
        }

        return (low, high);
    }
}
