namespace Evaluation.Assess.Indices;

/// <summary>Step 7: one aggregate of the tree from its children.</summary>
/// <remarks>OECD/JRC Handbook 2008, step 6; formulas at <see cref="AggregateMethod"/>. A child without a value is left out and the
/// weights re-scaled over the others, as long as <see cref="AggregateRules.MinCoverage"/> of the weight is there.</remarks>
internal static class Aggregation
{
    /// <param name="scores">One column per node; the children's are there, the node's own is written.</param>
    /// <param name="weights">One per node.</param>
    /// <param name="mirrors">Per node: x of a child with direction −1 counts as this less x.</param>
    public static AggregateRefusal Node(
        in AggregateRules rules, IndexTree tree, int node, IndexTable scores, ReadOnlySpan<double> weights, ReadOnlySpan<double> mirrors, Scratch scratch)
    {
        switch (rules.Method)
        {
            case AggregateMethod.Arithmetic or AggregateMethod.Geometric or AggregateMethod.Harmonic or AggregateMethod.Generalised:
                return WeightedMeans.Write(rules, tree, node, scores, weights, mirrors, scratch);
            case AggregateMethod.Median:
                WeightedMedian.Write(rules, tree, node, scores, weights, mirrors, scratch);
                break;
            case AggregateMethod.Copeland or AggregateMethod.Outranking:
                Duels.Write(rules, tree, node, scores, weights, scratch);
                break;
        }

        return AggregateRefusal.None;
    }

    /// <summary>An aggregate that is better when lower enters its parent mirrored; indicators were turned when normalised.</summary>
    public static bool IsMirrored(IndexNode child) => !child.IsIndicator && child.Meta.Direction < 0;

    /// <summary>Weight of the children that have any value at all: one left out by name does not count as a gap.</summary>
    public static double WeightInPlay(IndexTree tree, int node, IndexTable scores, ReadOnlySpan<double> weights)
    {
        double sum = 0;
        foreach (var child in tree.Nodes[node].Children)
            sum += scores.Present(child).Contains(true) ? weights[child] : 0;
        return sum;
    }

    /// <summary>Whether enough of the weight has data; forgiving the last bits of a sum of weights.</summary>
    public static bool IsCovered(double weight, double inPlay, double minCoverage) => weight > 0 && weight >= (minCoverage - 1e-12) * inPlay;
}
