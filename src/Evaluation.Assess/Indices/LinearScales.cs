using Evaluation.Model.Indices;

namespace Evaluation.Assess.Indices;

/// <summary>The straight scale that each linear method lays over an indicator.</summary>
internal static class LinearScales
{
    /// <param name="low">Smallest value, below or at <paramref name="high"/>.</param>
    public static NormaliseFailure For(
        in NormaliseRules rules,
        IndexMeta meta,
        double low,
        double high,
        ReadOnlySpan<double> values,
        ReadOnlySpan<bool> present,
        Scratch scratch,
        out LinearScale scale)
    {
        var (worst, best) = meta.Direction > 0 ? (low, high) : (high, low);
        var width = rules.Upper - rules.Lower;
        scale = default;
        switch (rules.Method)
        {
            case NormaliseMethod.MinMax:
                scale = LinearScale.Free(worst, best - worst, width, rules.Lower);
                return NormaliseFailure.None;
            case NormaliseMethod.DistanceBest:
                scale = LinearScale.Free(worst, best - worst, 1, 0);
                return NormaliseFailure.None;
            case NormaliseMethod.ZScore:
                var sample = scratch.Gather(values, present);
                scale = LinearScale.Free(Moments.Mean(sample), meta.Direction * Moments.SampleDeviation(sample), 1, 0);
                return double.IsFinite(scale.Origin) && double.IsFinite(scale.Span) && scale.Span != 0 ? NormaliseFailure.None : NormaliseFailure.TooLarge;
            case NormaliseMethod.Goalposts:
                return Between(rules, meta, rules.Lower, width, out scale);
            case NormaliseMethod.Efficacy when meta.GoalpostLower is not null && meta.GoalpostUpper is not null:
                return Between(rules with { Clamp = false }, meta, 60, 40, out scale);
            case NormaliseMethod.Efficacy:
                scale = LinearScale.Free(worst, best - worst, 40, 60);
                return NormaliseFailure.None;
            case NormaliseMethod.DistanceTarget:
                return Towards(meta.Target, worst, meta.Direction, rules.Clamp ? 1 : double.PositiveInfinity, NormaliseFailure.TargetUnusable, out scale);
            case NormaliseMethod.DistanceReference:
                double? reference = rules.Reference >= 0 && present[rules.Reference] ? values[rules.Reference] : null;
                return Towards(reference, worst, meta.Direction, double.PositiveInfinity, NormaliseFailure.ReferenceUnusable, out scale);
            case NormaliseMethod.Rank or NormaliseMethod.Percentile or NormaliseMethod.Borda or NormaliseMethod.FractionBest:
                break;
        }

        throw new ArgumentException($"{rules.Method} is no straight scale.", nameof(rules));
    }

    private static NormaliseFailure Between(in NormaliseRules rules, IndexMeta meta, double start, double width, out LinearScale scale)
    {
        scale = default;
        if (meta.GoalpostLower is not { } lower || meta.GoalpostUpper is not { } upper || !(lower < upper))
            return NormaliseFailure.GoalpostsMissing;
        var (bad, good) = meta.Direction > 0 ? (lower, upper) : (upper, lower);
        scale = LinearScale.Free(bad, good - bad, width, start);
        if (rules.Clamp)
            scale = scale with { Lowest = start, Highest = start + width };
        return NormaliseFailure.None;
    }

    private static NormaliseFailure Towards(double? goal, double worst, int direction, double highest, NormaliseFailure unusable, out LinearScale scale)
    {
        scale = default;
        if (goal is not { } there || (there - worst) * direction <= 0)
            return unusable;
        scale = LinearScale.Free(worst, there - worst, 1, 0) with { Highest = highest };
        return NormaliseFailure.None;
    }
}
