using System.Collections.Immutable;

namespace Evaluation.Assess.Indices;

/// <summary>What an index is made of: one root, any number of storeys, indicators at the bottom.</summary>
/// <remarks>Made by <see cref="IndexTrees.From"/>, which refuses what is no tree.</remarks>
public sealed class IndexTree
{
    internal IndexTree(ImmutableArray<IndexNode> nodes, IReadOnlyList<string> aggregatesAsGiven, IReadOnlySet<string> otherColumns)
    {
        Nodes = nodes;
        AggregatesAsGiven = aggregatesAsGiven;
        OtherColumns = otherColumns;
        IndicatorCount = nodes.Count(n => n.IsIndicator);
        Levels = [.. nodes.Where(n => !n.IsIndicator).Select(n => n.Level).Distinct().Order()];
        Codes = [.. nodes.Select(n => n.Code)];
    }

    /// <summary>Indicators by code, then aggregates by level and code: children before parents, the root last.</summary>
    public ImmutableArray<IndexNode> Nodes { get; }

    /// <summary>Codes in the order of <see cref="Nodes"/>.</summary>
    public IReadOnlyList<string> Codes { get; }

    public int IndicatorCount { get; }

    public int Root => Nodes.Length - 1;

    /// <summary>Levels above the indicators, lowest first.</summary>
    public ImmutableArray<int> Levels { get; }

    /// <summary>Codes of the aggregates in the order of META.</summary>
    public IReadOnlyList<string> AggregatesAsGiven { get; }

    /// <summary>Columns of DATA that META knows and that are no indicators: denominators, groups, others.</summary>
    public IReadOnlySet<string> OtherColumns { get; }

    /// <summary>Weights as given, one per node.</summary>
    public double[] GivenWeights() => [.. Nodes.Select(n => n.Meta.Weight)];

    /// <summary>Share of each indicator in the root when nothing is missing: the product of its shares on the way up. They add up to 1.</summary>
    /// <param name="weights">One per node.</param>
    /// <remarks>OECD/JRC Handbook 2008, step 6; of use under arithmetic aggregation, where a weight is a trade-off.</remarks>
    public double[] EffectiveWeights(IReadOnlyList<double> weights)
    {
        var effective = new double[Nodes.Length];
        effective[Root] = 1;
        for (var node = Nodes.Length - 1; node >= 0; node--)
        {
            var sum = Nodes[node].Children.Sum(child => weights[child]);
            foreach (var child in Nodes[node].Children)
                effective[child] = sum > 0 ? effective[node] * weights[child] / sum : 0;
        }

        return effective[..IndicatorCount];
    }
}
