using Evaluation.Assess.Explaining;
using Evaluation.Assess.Status;
using Evaluation.Assess.Tests.Status;
using Evaluation.Model;

namespace Evaluation.Assess.Tests.Explaining;

/// <summary>By hand on the small sample, as the comments of <see cref="StatusEvaluationTests"/> work it out: 131.875 in 2022, 137.5 in 2023.</summary>
public sealed class ExplainNationalTests
{
    [Fact]
    public void The_index_and_its_change_go_down_to_dimensions_and_indicators()
    {
        var tree = National();

        AssertNear(137.5m, tree);
        AssertNear(5.625m, Trees.Find(tree, "比2022年的变化"));
        AssertNear(155m, Part(tree, "创造")); // (3 · 140 + 200) / 4
        AssertNear(120m, Part(tree, "运用"));
        var dimension = Part(tree, "创造");
        AssertNear(5.625m, Part(dimension, "比2022年加点")); // all of it
        Assert.Equal(new CitedRule("national.dimensions.创造", "1", "示例"), dimension.Rule);
        Trees.AddsUp(tree);
    }

    [Fact]
    public void An_indicator_shows_share_level_points_and_the_values_behind_them()
    {
        var indicator = Trees.Find(National(), "N_A（N_A）");

        // 14 / 10; three quarters of a half; 0.375 · (140 − 125)
        Assert.Equal((Score.Of(140), 3m, "national.dimensions.创造.N_A"), (indicator.Figure, indicator.Weight!.Value, indicator.Rule!.Setting));
        Assert.Equal(Score.Of(0.375m), Trees.Find(indicator, "占指数的比重").Figure);
        AssertNear(5.625m, Trees.Find(indicator, "比2022年加点"));
        var value = Part(indicator, "2023年值");
        Assert.Equal((14m, new DateOnly(2024, 1, 15), "示例"), (value.Observation!.Value, value.Observation.ReleasedOn, value.Observation.Source));
        Assert.Equal([CellOrigin.Published], value.Choices);
    }

    [Fact]
    public void Lower_is_better_turns_value_and_base_round()
    {
        var indicator = Trees.Find(National(), "N_B（N_B）");

        Assert.Equal(Score.Of(200), indicator.Figure); // 20 / 10
        Assert.Equal(["2020年（基年）值", "2023年值"], indicator.Children.Where(c => c.Weight is not null).Select(c => c.Label));
    }

    [Fact]
    public void A_year_between_two_is_interpolated_from_both_by_the_cited_rule()
    {
        var value = Trees.Find(Trees.Find(National(), "N_A（N_A）"), "2022年值");

        Assert.Equal((Score.Of(12.5m), Combination.PointOnWay, "national.gapInside"), (value.Figure, value.How, value.Rule!.Setting));
        Assert.Equal([11m, 14m], value.Children.Where(c => c.Observation is not null).Select(c => c.Observation!.Value));
        Assert.Equal([CellOrigin.Interpolated], value.Choices);
    }

    [Fact]
    public void A_year_after_the_last_carries_it_forward_by_the_cited_rule()
    {
        var value = Trees.Find(Trees.Find(National(), "N_C（N_C）"), "2023年值");

        Assert.Equal((Score.Of(60), "national.gapAtEnd", "carryForward"), (value.Figure, value.Rule!.Setting, value.Rule.Value));
        Assert.Equal(2022, Assert.Single(value.Children).Observation!.Period.Year);
    }

    [Fact]
    public void What_takes_no_part_is_named_with_its_reason_and_rule()
    {
        var left = Assert.Single(Trees.Find(National(), "剔除的指标").Children);

        Assert.Equal(("N_D（N_D）", "national.baseYear", "2020"), (left.Label, left.Rule!.Setting, left.Rule.Value));
        Assert.Equal([LeftOutReason.NoBase], left.Choices);
    }

    [Fact]
    public void Coverage_counts_what_was_released_for_the_very_year()
    {
        var coverage = Trees.Find(National(), "数据覆盖率");

        Assert.Equal((Score.Of(50), "status.minCoveragePercent"), (coverage.Figure, coverage.Rule!.Setting)); // N_A .375 + N_B .125 of 1
        Assert.Contains("仅供参考", National().Text, StringComparison.Ordinal);
    }

    /// <summary>By hand: N_A grows by 1.1, 12.5/11, 14/12.5 and N_B by 1.25, 1.6, 1; 创造 2021 100 · (3·1.1 + 1.25)/4 = 113.75.</summary>
    [Fact]
    public void A_chained_index_adds_up_from_year_to_year_as_well()
    {
        var inputs = StatusSample.Inputs();
        var tree = Explain.National(StatusEvaluation.Assess(inputs with { National = inputs.National with { Method = new("chainedGrowth", "示例") } }));

        AssertNear(113.75m, Trees.Find(tree, "创造2021年水平"));
        Assert.Contains(Trees.All(tree), n => n.Label == "维度与指标上年水平之比");
        Trees.AddsUp(tree);
    }

    [Theory]
    [InlineData(2020, 0)] // the base year stands at 100, there is nothing to compare it with
    [InlineData(2021, 1)]
    [InlineData(2022, 1)]
    public void Every_year_of_the_sample_adds_up(int year, int changes)
    {
        var tree = Explain.National(StatusEvaluation.Assess(StatusSample.Inputs() with { Year = year }));

        Assert.Equal(changes, tree.Children.Count(c => c.How == Combination.Sum));
        Trees.AddsUp(tree);
    }

    [Fact]
    public void A_year_without_figures_says_so_above_the_last_one_that_has_them()
    {
        var tree = Explain.National(StatusEvaluation.Assess(StatusSample.Inputs() with { Year = 2024 }));

        Assert.Equal((Score.Unscored(UnscoredReason.NoData), "有数值的最近年份是2023年，指数编到该年"), (tree.Figure, tree.Text));
        AssertNear(137.5m, tree.Children[^1]);
    }

    [Theory]
    [InlineData(2019, "评价年早于基年2020年，不编制全国指数")]
    [InlineData(2023, "没有可用的指标，不编制全国指数")]
    public void No_index_is_its_reason(int year, string expected)
    {
        var tree = Explain.National(StatusEvaluation.Assess(StatusSample.Inputs([]) with { Year = year }));

        Assert.Equal((Score.Unscored(UnscoredReason.NoData), expected), (tree.Figure, tree.Text));
    }

    private static Explanation National() => Explain.National(StatusEvaluation.Assess(StatusSample.Inputs()));

    /// <summary>Right beneath the tree's root.</summary>
    private static Explanation Part(Explanation tree, string label) => tree.Children.Single(c => c.Label == label);

    private static void AssertNear(decimal expected, Explanation node) => Assert.Equal(expected, node.Figure!.Value.Value, 9);
}
