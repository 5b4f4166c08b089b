using Evaluation.Assess.Indices;
using Evaluation.Assess.Indices.Series;
using Evaluation.Model.Problems;

namespace Evaluation.Assess.Tests.Indices;

/// <summary>What the best-known package for composite indices gets wrong comes out right.</summary>
public sealed class PackageFaultTests
{
    [Fact]
    public void A_constant_indicator_is_left_out_by_name_and_its_siblings_share_its_weight()
    {
        var read = IndexBuild.Of(Made.Data(("a", [1, 2, 3]), ("b", [7, 7, 7])), Made.Flat("a", "b"), new IndexOptions());

        var problem = read.Problems.Single();
        Assert.Equal(("index-indicator-constant", "b", ProblemSeverity.Notice), (problem.Code.Id, problem.Values[0], problem.Severity));
        Assert.Equal([("b", NormaliseFailure.Constant)], read.Rows.Single().LeftOut);
        Assert.Equal([0, 50, 100], Made.Root(read.Rows.Single()).Select(s => s!.Value));
    }

    [Fact]
    public void An_infinite_value_is_refused_and_never_turns_the_others_into_zero()
    {
        var problems = Made.Refused(Made.Data(("a", [1, 2, double.PositiveInfinity])), Made.Flat("a"));
        Assert.Equal(("index-value-infinite", 4), (problems.Single().Code.Id, problems.Single().Place.Row));
    }

    [Fact]
    public void Scores_that_differ_in_the_tenth_place_have_different_ranks()
    {
        var index = Made.Built(Made.Data(("a", [0, 0.5, 0.500000000001, 1])), Made.Flat("a"));
        Assert.Equal([4, 3, 2, 1], index.Rows.Select(r => r.Rank!.Value));
    }

    /// <summary>By hand: u2 has only b, at 25 of 1–100; power ½ of one value gives it back.</summary>
    [Fact]
    public void A_generalised_mean_survives_a_gap()
    {
        var options = new IndexOptions { RangeLower = 1, Aggregate = [AggregateMethod.Generalised] };
        var index = Made.Built(Made.Data(("a", [1, null, 3]), ("b", [0, 8, 33])), Made.Flat("a", "b"), options);
        Assert.Equal(25, Made.Root(index)[1]!.Value, 12);
    }

    [Theory]
    [InlineData(AggregateMethod.Copeland)]
    [InlineData(AggregateMethod.Outranking)]
    public void Outranking_with_gaps_does_not_depend_on_the_order_of_rows(AggregateMethod method)
    {
        (string, double?[])[] straight = [("a", [3, null, 1, 2]), ("b", [null, 5, 4, 6]), ("c", [1, 2, null, 2])];
        (string, double?[])[] turned = [.. straight.Select(c => (c.Item1, (double?[])[.. c.Item2.Reverse()]))];
        var options = new IndexOptions { Aggregate = [method] };

        var one = Made.Built(Made.Data(["p", "q", "r", "s"], straight), Made.Flat("a", "b", "c"), options);
        var other = Made.Built(Made.Data(["s", "r", "q", "p"], turned), Made.Flat("a", "b", "c"), options);

        Assert.Equal(Made.Root(one), Made.Root(other).Reverse());
    }

    /// <summary>By hand: p is ahead of q and r on two of three, q of r.</summary>
    [Fact]
    public void Copeland_counts_duels_won_less_duels_lost()
    {
        var index = Made.Built(Made.Data(["p", "q", "r"], ("a", [3, 2, 1]), ("b", [3, 2, 1]), ("c", [1, 2, 3])), Made.Flat("a", "b", "c"), new IndexOptions { Aggregate = [AggregateMethod.Copeland] });
        Assert.Equal([2, 0, -2], Made.Root(index).Select(s => s!.Value));
    }

    [Fact]
    public void A_negative_weight_is_refused_by_name()
    {
        var read = IndexTrees.From([Made.Indicator("a", weight: -0.5), Made.Indicator("b"), Made.Aggregate("INDEX", 2)], "meta.csv");
        Assert.Equal(("meta-weight-negative", "a", "Weight"), (read.Problems.Single().Code.Id, read.Problems.Single().Values[0], read.Problems.Single().Place.Column));
    }

    /// <summary>The window 2015–2020, though 2010 and 2024 are there, 2017 is not, and the years come in no order.</summary>
    [Fact]
    public void Growth_over_a_window_is_computed_from_the_years_of_the_window()
    {
        var values = new Dictionary<int, decimal> { [2024] = 999, [2020] = 200, [2010] = 1, [2016] = 3, [2015] = 100, [2018] = 7 };
        Assert.Equal(Math.Pow(2, 0.2) - 1, (double)Growth.Yearly(values, 2015, 2020).Value, 12);
    }
}
