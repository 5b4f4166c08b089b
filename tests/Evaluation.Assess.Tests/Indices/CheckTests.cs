using Evaluation.Assess.Indices;
using Evaluation.Assess.Indices.Checks;

namespace Evaluation.Assess.Tests.Indices;

public sealed class CheckTests
{
    private static readonly double?[] Rising = [1, 2, 3, 4, 5];

    /// <summary>By hand: ranks 1 2.5 2.5 4 against 1 2 3 4 give 4.5 / √(4.5·5); a straight line gives 1 and −1.</summary>
    [Fact]
    public void Correlations_by_hand()
    {
        Assert.Equal(4.5 / Math.Sqrt(22.5), Correlation.Spearman([10, 20, 20, 90], [1, 2, 3, 4])!.Value, 12);
        Assert.Equal(1, Correlation.Pearson([1, 2, 3], [2, 4, 6])!.Value, 12);
        Assert.Equal(-1, Correlation.Pearson([1, 2, 3], [6, 4, 2])!.Value, 12);
    }

    /// <summary>By hand: five pairs untied in one, six in the other, all five agree.</summary>
    [Fact]
    public void Kendall_allows_for_ties() =>
        Assert.Equal(5 / Math.Sqrt(30), Correlation.Kendall([1, 2, 2, 4], [1, 2, 3, 4])!.Value, 12);

    [Fact]
    public void What_does_not_vary_has_no_correlation_no_alpha_and_no_components()
    {
        Assert.Null(Correlation.Pearson([1, 1, 1], [1, 2, 3]));
        Assert.Null(Correlation.Kendall([1, 1, 1], [1, 2, 3]));
        Assert.Null(CronbachAlpha.Standardised([[1, 1, 1], [1, 2, 3]]));
        Assert.Null(PrincipalComponents.Of([[1, 1, 1], [1, 2, 3]]));
    }

    /// <summary>By hand: u3 is 1st in a, 3rd in b, last in c, and has no d.</summary>
    [Fact]
    public void Strengths_and_weaknesses_by_rank()
    {
        var index = Made.Built(
            Made.Data(("a", [1, 2, 9, 3, 4]), ("b", Rising), ("c", [2, 3, 1, 4, 5]), ("d", [1, 2, null, 4, 5])), Made.Flat("a", "b", "c", "d"));
        var profile = UnitProfile.Of(index, "u3", 1);

        Assert.Equal(new IndicatorRank("a", 100, 1, 5, IsImputed: false), profile.Strengths.Single());
        Assert.Equal(new IndicatorRank("c", 0, 5, 5, IsImputed: false), profile.Weaknesses.Single());
        Assert.Equal(0.75, index.Coverage(2), 12);
        Assert.Equal(1, index.Coverage(0), 12);
    }

    /// <summary>By hand: a constant gets nothing from entropy, so the other indicator is the group.</summary>
    [Fact]
    public void Data_driven_weights_share_out_what_meta_gave_the_indicators_of_a_group()
    {
        var tree = Made.Tree(Made.Indicator("a", "X", 3), Made.Indicator("b", "X", 1), Made.Indicator("c", "Y"), Made.Aggregate("X", 2, "INDEX"), Made.Aggregate("Y", 2, "INDEX"), Made.Aggregate("INDEX", 3));
        var data = Made.Data(("a", Rising), ("b", [7, 7, 7, 7, 7]), ("c", Rising));

        Assert.Equal([4.0, 0, 1], Made.Built(data, tree, new IndexOptions { Weight = WeightMethod.Entropy }).Weights.Take(3));
        Assert.Equal([2.0, 2, 1], Made.Built(data, tree, new IndexOptions { Weight = WeightMethod.Equal }).Weights.Take(3));
    }

    [Fact]
    public void A_build_with_a_negative_component_is_refused_by_name()
    {
        var data = Made.Data(("a", Rising), ("b", [1, 2, 3, 5, 4]), ("c", [5, 3, 4, 2, 1]));
        var problem = Made.Refused(data, Made.Flat("a", "b", "c"), new IndexOptions { Weight = WeightMethod.PrincipalComponent }).Single();
        Assert.Equal(("index-weight-negative", "c"), (problem.Code.Id, problem.Values[0]));
    }

    /// <summary>By hand: weights 1 1 2: half the weight is reached between the second and the third.</summary>
    [Fact]
    public void A_weighted_median_falls_between_two_where_the_half_does()
    {
        var tree = Made.Tree(Made.Indicator("a"), Made.Indicator("b"), Made.Indicator("c", weight: 2), Made.Aggregate("INDEX", 2));
        var data = Made.Data(("a", [0, 10, 2]), ("b", [0, 10, 4]), ("c", [0, 10, 9]));
        Assert.Equal(65, Made.Root(Made.Built(data, tree, new IndexOptions { Aggregate = [AggregateMethod.Median] }))[2]);
    }

    /// <summary>By hand: 100 and 25 of 1–100: harmonic 40, power 2 √5312.5, power 0 geometric 50.</summary>
    [Theory]
    [InlineData(AggregateMethod.Harmonic, 0.5, 40)]
    [InlineData(AggregateMethod.Generalised, 2, 72.8868986855)]
    [InlineData(AggregateMethod.Generalised, 0, 50)]
    [InlineData(AggregateMethod.Generalised, 1, 62.5)]
    [InlineData(AggregateMethod.Generalised, -1, 40)]
    public void Means_by_hand(AggregateMethod method, double power, double expected)
    {
        var data = Made.Data(("a", [0, 33, 33]), ("b", [0, 33, 8]));
        var index = Made.Built(data, Made.Flat("a", "b"), new IndexOptions { RangeLower = 1, Aggregate = [method], Power = power });
        Assert.Equal(expected, Made.Root(index)[2]!.Value, 9);
    }
}
