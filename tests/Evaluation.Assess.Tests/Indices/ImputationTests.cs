using Evaluation.Assess.Indices;
using Evaluation.Model.Indices;

namespace Evaluation.Assess.Tests.Indices;

public sealed class ImputationTests
{
    private static readonly IndexData Data = Made.Data(("a", [1, 2, 6, null, null]), ("b", [1, 2, 3, 4, 5])) with
    {
        Groupings = [new IndexGrouping("g", ["east", "west", "east", "west", "north"])],
    };

    /// <summary>By hand: mean 3, median 2; east has 1 and 6, west only 2, north none.</summary>
    [Theory]
    [InlineData(ImputeMethod.None, null, null)]
    [InlineData(ImputeMethod.Mean, 3.0, 3.0)]
    [InlineData(ImputeMethod.Median, 2.0, 2.0)]
    [InlineData(ImputeMethod.GroupMean, 2.0, null)]
    [InlineData(ImputeMethod.GroupMedian, 2.0, null)]
    public void Each_rule_fills_what_it_can_and_every_filled_cell_is_marked(ImputeMethod method, double? fourth, double? fifth)
    {
        var index = Made.Built(Data, Made.Flat("a", "b"), new IndexOptions { Impute = method });

        Assert.Equal((fourth, fifth), (index.Imputed[3, 0], index.Imputed[4, 0]));
        Assert.Equal((fourth is not null, fifth is not null), (index.IsImputed(3, 0), index.IsImputed(4, 0)));
        Assert.False(index.IsImputed(0, 0));
        Assert.Null(index.Raw[3, 0]);
    }

    /// <summary>By hand: u4 has only b, which then carries the whole weight.</summary>
    [Fact]
    public void Left_missing_the_weights_are_rescaled_over_what_is_there() =>
        Assert.Equal(75, Made.Root(Made.Built(Data, Made.Flat("a", "b")))[3]);

    [Fact]
    public void Under_the_coverage_a_group_asks_for_there_is_no_score_and_no_rank()
    {
        var index = Made.Built(Data, Made.Flat("a", "b"), new IndexOptions { MinCoverage = 0.6 });

        Assert.Equal((null, null), (Made.Root(index)[3], index.Rows[3].Rank));
        Assert.NotNull(index.Rows[2].Rank);
    }

    [Fact]
    public void Thin_units_and_then_thin_indicators_are_screened_out_by_name()
    {
        var read = IndexBuild.Of(Data, Made.Flat("a", "b"), new IndexOptions { Screen = new ScreenRules(0.6, 0) });

        Assert.Equal(["u4", "u5"], read.Rows.Single().Screening.Units.Select(u => u.Unit.Code));
        Assert.Equal([(string?)"u4", "u5"], read.Problems.Where(p => p.Code == IndexProblems.ScreenedOut).Select(p => p.Values[0]));
        Assert.Null(read.Rows.Single().Rows[4].Rank);
        Assert.Equal(1, read.Rows.Single().Rows[2].Rank);
        var thin = IndexBuild.Of(Data, Made.Flat("a", "b"), new IndexOptions { Screen = new ScreenRules(0, 0.8) }).Rows.Single();
        Assert.Equal(("a", 0.6), thin.Screening.Indicators.Single());
    }

    /// <summary>By hand: 10 / 2 and 9 / 3.</summary>
    [Fact]
    public void Indicators_are_divided_by_their_denominator()
    {
        var tree = Made.Tree(Made.Indicator("a") with { Denominator = "pop" }, Made.Aggregate("INDEX", 2), new IndexMeta("pop", null, "", 1, 1, IndexMetaType.Denominator));
        var index = Made.Built(Made.Data(("a", [10, 9]), ("pop", [2, 3])), tree);

        Assert.Equal((5, 3), (index.Raw[0, 0], index.Raw[1, 0]));
    }
}
