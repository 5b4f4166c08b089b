using Evaluation.Assess.Indices.Weighting;
using Evaluation.Model.Problems;

namespace Evaluation.Assess.Indices;

/// <summary>Step 6: the weights of one build.</summary>
internal static class IndexWeights
{
    /// <param name="treated">Step 4; the data-driven methods see its min–max scores, better higher, of the units that have all indicators of the group.</param>
    /// <returns>One array with a weight per node, or none and why.</returns>
    public static Read<double[]> Of(WeightMethod method, IndexTree tree, IndexTable treated, string source)
    {
        var weights = tree.GivenWeights();
        if (method == WeightMethod.Given)
            return new Read<double[]>([weights], []);
        var problems = new List<Problem>();
        foreach (var group in tree.Nodes.Where(n => !n.IsIndicator))
        {
            int[] indicators = [.. group.Children.Where(child => tree.Nodes[child].IsIndicator)];
            if (indicators.Length == 0)
                continue;
            var found = OfGroup(method, tree, treated, indicators, group.Code, source);
            problems.AddRange(found.Problems);
            foreach (var shares in found.Rows)
                Spread(weights, indicators, shares);
        }

        return problems.Count > 0 ? new Read<double[]>([], problems) : new Read<double[]>([weights], []);
    }

    /// <summary>The indicators of a group keep together what META gave them, so that aggregates beside them keep their share.</summary>
    private static void Spread(double[] weights, int[] indicators, double[] shares)
    {
        var together = indicators.Sum(i => weights[i]);
        for (var i = 0; i < indicators.Length; i++)
            weights[indicators[i]] = together * shares[i];
    }

    private static Read<double[]> OfGroup(WeightMethod method, IndexTree tree, IndexTable treated, int[] indicators, string group, string source)
    {
        if (method == WeightMethod.Equal || indicators.Length == 1)
            return new Read<double[]>([[.. indicators.Select(_ => 1.0 / indicators.Length)]], []);
        var columns = CompleteCases.Of(treated, indicators, [.. indicators.Select(i => tree.Nodes[i].Meta.Direction)]);
        string[] codes = [.. indicators.Select(i => tree.Nodes[i].Code)];
        var place = new Place(source, null, group);
        return method switch
        {
            WeightMethod.Entropy => EntropyWeights.Of(columns, codes, place),
            WeightMethod.Critic => CriticWeights.Of(columns, codes, place),
            WeightMethod.PrincipalComponent => PrincipalComponentWeights.Of(columns, codes, place),
            WeightMethod.Given or WeightMethod.Equal => throw new ArgumentOutOfRangeException(nameof(method)),
        };
    }
}
