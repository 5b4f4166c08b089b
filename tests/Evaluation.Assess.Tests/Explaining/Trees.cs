using Evaluation.Assess.Explaining;

namespace Evaluation.Assess.Tests.Explaining;

/// <summary>Walks explanations, and recomputes their figures.</summary>
internal static class Trees
{
    public static IEnumerable<Explanation> All(Explanation node) => node.Children.SelectMany(All).Prepend(node);

    public static Explanation Find(Explanation tree, string label) => All(tree).First(n => n.Label == label);

    /// <summary>Recomputes every figure from the parts beneath it.</summary>
    /// <param name="places">Fewer than the usual twelve where the figures come from binary floating point.</param>
    public static void AddsUp(Explanation tree, int places = 12)
    {
        var apart = places == 12 ? 0.0000000000005m : (decimal)Math.Pow(10, -places);
        foreach (var node in All(tree).Where(n => n.Figure is { IsScored: true } && n.How != Combination.Given))
        {
            var parts = node.Children.Where(c => c.Weight is not null && c.Figure is { IsScored: true }).ToList();
            Assert.NotEmpty(parts);
            var expected = Combined(node.How, [.. parts.Select(p => (p.Weight!.Value, p.Figure!.Value.Value))]);
            Assert.True(Math.Abs(expected - node.Figure!.Value.Value) <= apart, $"{node.Label}: {node.Figure} is not {expected}, {node.How} of its parts.");
        }
    }

    private static decimal Combined(Combination how, IReadOnlyList<(decimal Weight, decimal Value)> parts) => how switch
    {
        Combination.WeightedMean => parts.Sum(p => p.Weight * p.Value) / parts.Sum(p => p.Weight),
        Combination.WeightedMeanPercent => 100 * parts.Sum(p => p.Weight * p.Value) / parts.Sum(p => p.Weight),
        Combination.Product => parts.Aggregate(1m, (product, p) => product * p.Value),
        Combination.Quotient => parts[0].Value / parts[1].Value,
        Combination.PercentQuotient => 100 * parts[0].Value / parts[1].Value,
        Combination.ShareOfWay => (parts[0].Value - parts[1].Value) / (parts[2].Value - parts[1].Value),
        Combination.ClampedShare => 100 * Math.Clamp(parts.Single().Value, 0, 1),
        Combination.ClampedPercent => Math.Clamp(parts.Single().Value, 0, 100),
        Combination.CappedProduct => Math.Min(parts[0].Value * parts[1].Value, parts[2].Value),
        Combination.Remainder => Math.Max(0, parts[0].Value - parts.Skip(1).Sum(p => p.Value)),
        Combination.Sum => parts.Sum(p => p.Value),
        Combination.Difference => parts[0].Value - parts[1].Value,
        Combination.PercentOfWay => 100 * (parts[0].Value - parts[1].Value) / (parts[2].Value - parts[1].Value),
        Combination.PointOnWay => parts[0].Value + ((parts[1].Value - parts[0].Value) * parts[2].Value),
        Combination.Clamped => Math.Clamp(parts[0].Value, parts[1].Value, parts[2].Value),
        Combination.ShiftedLogarithm => (decimal)Math.Log((double)(parts[0].Value - parts[1].Value + (0.01m * (parts[2].Value - parts[1].Value)))),
        Combination.Median => Median([.. parts.Select(p => p.Value).Order()]),
        Combination.WeightedGeometricMean => (decimal)Math.Exp(parts.Sum(p => (double)p.Weight * Math.Log((double)p.Value)) / (double)parts.Sum(p => p.Weight)),
        Combination.WeightedHarmonicMean => parts.Sum(p => p.Weight) / parts.Sum(p => p.Weight / p.Value),
        Combination.Given => throw new InvalidOperationException("Nothing to combine."),
    };

    private static decimal Median(decimal[] sorted) => (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
}
