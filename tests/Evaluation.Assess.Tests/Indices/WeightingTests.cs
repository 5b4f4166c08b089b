using Evaluation.Assess.Indices.Ordinal;
using Evaluation.Assess.Indices.Weighting;
using Evaluation.Model.Problems;

namespace Evaluation.Assess.Tests.Indices;

public sealed class WeightingTests
{
    private static readonly Place Here = new("weights");

    /// <summary>scikit-criteria's test of entropy weights on shares.</summary>
    [Fact]
    public void Entropy_of_raw_shares() =>
        AssertClose([0.358889, 0.641111], EntropyWeights.Of([[1, 4], [2, 16]], ["a", "b"], Here).Rows.Single(), 6);

    /// <summary>The same table by two declared normalisations; figures of progress methods, section 11: the choice changes everything.</summary>
    [Fact]
    public void Entropy_depends_on_the_normalisation_before_it()
    {
        double[][] raw = [[80, 82, 78], [100, 100, 100], [50, 50, 50], [60, 85, 95], [10, 40, 90]];
        string[] codes = ["a", "b", "c", "d", "e"];

        AssertClose([0.000729, 0, 0, 0.061467, 0.937805], EntropyWeights.Of(raw, codes, Here).Rows.Single(), 6);
        AssertClose([0.331449, 0, 0, 0.300836, 0.367715], EntropyWeights.Of([.. raw.Select(c => CompleteCases.MinMax(c))], codes, Here).Rows.Single(), 6);
    }

    [Fact]
    public void Entropy_of_constants_only_is_refused_by_name()
    {
        var read = EntropyWeights.Of([[1, 1], [2, 2]], ["a", "b"], Here);
        Assert.Empty(read.Rows);
        Assert.Equal("index-weights-undefined", read.Problems.Single().Code.Id);
    }

    /// <summary>Diakoulaki et al. 1995, as in scikit-criteria's test.</summary>
    [Fact]
    public void Critic_of_the_eight_firms()
    {
        double[][] columns =
        [
            [61, 20.7, 16.3, 9, 5.4, 4, -6.1, -34.6],
            [1.08, 0.26, 1.98, 3.29, 2.77, 4.12, 3.52, 3.31],
            [4.33, 4.34, 2.53, 1.65, 2.33, 1.21, 2.10, 0.98],
        ];

        AssertClose([0.20222554, 0.48090173, 0.31687273], CriticWeights.Of([.. columns.Select(c => CompleteCases.MinMax(c))], ["a", "b", "c"], Here).Rows.Single(), 8);
    }

    /// <summary>Two indicators that agree and one that goes the other way: the first component punishes the third.</summary>
    [Fact]
    public void A_negative_component_loading_is_refused_by_name()
    {
        var read = PrincipalComponentWeights.Of([[1, 2, 3, 4, 5], [1, 2, 3, 5, 4], [5, 3, 4, 2, 1]], ["a", "b", "c"], Here);

        Assert.Empty(read.Rows);
        Assert.Equal(("index-weight-negative", "c"), (read.Problems.Single().Code.Id, read.Problems.Single().Values[0]));
    }

    /// <summary>Two indicators with any positive correlation load alike.</summary>
    [Fact]
    public void Two_agreeing_indicators_weigh_the_same_by_component() =>
        AssertClose([0.5, 0.5], PrincipalComponentWeights.Of([[1, 2, 3, 4], [2, 1, 4, 3]], ["a", "b"], Here).Rows.Single(), 12);

    /// <summary>The matrix's principal eigenvector, derived outside this code; λ and the ratio with RI .58.</summary>
    [Fact]
    public void Ahp_of_three()
    {
        var ahp = AhpWeights.Of(new[,] { { 1, 3, 3 }, { 1 / 3.0, 1, 2 }, { 1 / 3.0, 1 / 2.0, 1 } }, Here).Rows.Single();

        AssertClose([0.593634, 0.249311, 0.157056], ahp.Weights, 6);
        Assert.Equal(3.053622, ahp.Lambda, 6);
        Assert.Equal(0.0268, ahp.ConsistencyIndex, 4);
        Assert.Equal(0.0462, ahp.ConsistencyRatio, 4);
    }

    [Fact]
    public void Ahp_comparisons_that_are_not_reciprocal_are_refused_by_name()
    {
        var read = AhpWeights.Of(new[,] { { 1.0, 3 }, { 3, 1 } }, Here);
        Assert.Equal("ahp-not-reciprocal", read.Problems.Single().Code.Id);
    }

    /// <summary>By hand: (60 + 50) / 2 and (40 + 50) / 2 of two budgets, one of 10 points.</summary>
    [Fact]
    public void Budgets_count_alike_whatever_their_size() =>
        AssertClose([0.55, 0.45], BudgetAllocation.Of([[60, 40], [5, 5]], Here).Rows.Single(), 12);

    [Fact]
    public void A_budget_with_a_negative_point_is_refused() =>
        Assert.Equal("budget-unusable", BudgetAllocation.Of([[110, -10]], Here).Problems.Single().Code.Id);

    /// <summary>Tzeng and Huang 2011.</summary>
    [Fact]
    public void Topsis_of_four() =>
        AssertClose([0.503720, 0.658085, 0.748249, 0.333997], Topsis.Closeness(Made.Table([5, 8, 4], [7, 6, 8], [8, 8, 6], [7, 4, 6]), [0.3, 0.4, 0.3], [1, 1, 1]), 6);

    private static void AssertClose(double[] expected, IReadOnlyList<double> actual, int places)
    {
        Assert.Equal(expected.Length, actual.Count);
        Assert.All(expected.Zip(actual), p => Assert.Equal(p.First, p.Second, places));
    }
}
