namespace Evaluation.Assess.Indices;

/// <summary>Weighted arithmetic, geometric, harmonic and power means: f⁻¹(Σ w·f(x) / Σ w).</summary>
/// <remarks>Equal weights, (21, 1, 1, 1): geometric 2.140695 (Handbook 2008 prints 2.14).</remarks>
internal static class WeightedMeans
{
    public static AggregateRefusal Write(
        in AggregateRules rules, IndexTree tree, int node, IndexTable scores, ReadOnlySpan<double> weights, ReadOnlySpan<double> mirrors, Scratch scratch)
    {
        var units = scores.Units.Count;
        var sums = scratch.Sums[..units];
        var corrections = scratch.Corrections[..units];
        var given = scratch.Weights[..units];
        sums.Clear();
        corrections.Clear();
        given.Clear();
        foreach (var child in tree.Nodes[node].Children)
        {
            var weight = weights[child];
            if (weight == 0)
                continue;
            var refused = AddChild(rules, tree.Nodes[child], child, weight, scores, mirrors[child], scratch);
            if (refused.IsRefused)
                return refused;
        }

        return Finish(rules, node, Aggregation.WeightInPlay(tree, node, scores, weights), scores, scratch);
    }

    private static AggregateRefusal AddChild(
        in AggregateRules rules, IndexNode node, int child, double weight, IndexTable scores, double mirror, Scratch scratch)
    {
        ReadOnlySpan<double> values = scores.Values(child);
        ReadOnlySpan<bool> present = scores.Present(child);
        var sums = scratch.Sums;
        var corrections = scratch.Corrections;
        var given = scratch.Weights;
        var isMirrored = Aggregation.IsMirrored(node);
        for (var unit = 0; unit < values.Length; unit++)
        {
            if (!present[unit])
                continue;
            var value = isMirrored ? mirror - values[unit] : values[unit];
            if (!IsAllowed(rules, value))
                return new AggregateRefusal(child, unit, value);
            CompensatedSum.Add(ref sums[unit], ref corrections[unit], weight * Forth(rules, value));
            given[unit] += weight;
        }

        return AggregateRefusal.None;
    }

    private static AggregateRefusal Finish(in AggregateRules rules, int node, double inPlay, IndexTable scores, Scratch scratch)
    {
        var values = scores.Values(node);
        var present = scores.Present(node);
        for (var unit = 0; unit < values.Length; unit++)
        {
            present[unit] = Aggregation.IsCovered(scratch.Weights[unit], inPlay, rules.MinCoverage);
            values[unit] = present[unit] ? Back(rules, (scratch.Sums[unit] + scratch.Corrections[unit]) / scratch.Weights[unit]) : 0;
            if (!double.IsFinite(values[unit]))
                return new AggregateRefusal(node, unit, values[unit]);
        }

        return AggregateRefusal.None;
    }

    /// <summary>A power mean of values below 0 has no meaning; of 0 it has one for powers above 0.</summary>
    private static bool IsAllowed(in AggregateRules rules, double value) => rules.Method switch
    {
        AggregateMethod.Arithmetic => true,
        AggregateMethod.Geometric or AggregateMethod.Harmonic => value > 0,
        AggregateMethod.Generalised => rules.Power == 1 || value > 0 || (value == 0 && rules.Power > 0),
        AggregateMethod.Median or AggregateMethod.Copeland or AggregateMethod.Outranking => true,
    };

    private static double Forth(in AggregateRules rules, double value) => rules.Method switch
    {
        AggregateMethod.Geometric => Math.Log(value),
        AggregateMethod.Harmonic => 1 / value,
        AggregateMethod.Generalised => rules.Power == 0 ? Math.Log(value) : Math.Pow(value, rules.Power),
        AggregateMethod.Arithmetic or AggregateMethod.Median or AggregateMethod.Copeland or AggregateMethod.Outranking => value,
    };

    private static double Back(in AggregateRules rules, double mean) => rules.Method switch
    {
        AggregateMethod.Geometric => Math.Exp(mean),
        AggregateMethod.Harmonic => 1 / mean,
        AggregateMethod.Generalised => rules.Power == 0 ? Math.Exp(mean) : Math.Pow(mean, 1 / rules.Power),
        AggregateMethod.Arithmetic or AggregateMethod.Median or AggregateMethod.Copeland or AggregateMethod.Outranking => mean,
    };
}
