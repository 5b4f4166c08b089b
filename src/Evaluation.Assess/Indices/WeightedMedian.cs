namespace Evaluation.Assess.Indices;

/// <summary>Weighted median: the value at which half the weight is reached; the mean of two where the half falls between them.</summary>
internal static class WeightedMedian
{
    public static void Write(
        in AggregateRules rules, IndexTree tree, int node, IndexTable scores, ReadOnlySpan<double> weights, ReadOnlySpan<double> mirrors, Scratch scratch)
    {
        var inPlay = Aggregation.WeightInPlay(tree, node, scores, weights);
        var result = scores.Values(node);
        var present = scores.Present(node);
        for (var unit = 0; unit < result.Length; unit++)
        {
            var count = 0;
            double given = 0;
            foreach (var child in tree.Nodes[node].Children)
            {
                if (!scores.Present(child)[unit] || weights[child] == 0)
                    continue;
                var value = scores.Values(child)[unit];
                scratch.Values[count] = Aggregation.IsMirrored(tree.Nodes[child]) ? mirrors[child] - value : value;
                scratch.Weights[count++] = weights[child];
                given += weights[child];
            }

            present[unit] = Aggregation.IsCovered(given, inPlay, rules.MinCoverage);
            result[unit] = present[unit] ? Of(scratch.Values[..count], scratch.Weights[..count]) : 0;
        }
    }

    /// <param name="values">At least one; put in ascending order by this call, the weights with them.</param>
    /// <param name="weights">Above 0.</param>
    public static double Of(Span<double> values, Span<double> weights)
    {
        values.Sort(weights);
        double total = 0;
        foreach (var weight in weights)
            total += weight;
        double reached = 0;
        for (var i = 0; i < values.Length - 1; i++)
        {
            reached += weights[i];
            if (Math.Abs((2 * reached) - total) <= 1e-12 * total)
                return (values[i] + values[i + 1]) / 2;
            if (2 * reached > total)
                return values[i];
        }

        return values[^1];
    }
}
