using Evaluation.Assess.Explaining;
using Evaluation.Host.Explaining;
using Evaluation.Model;

namespace Evaluation.Host.Tests.Explaining;

public class FormulaTests
{
    [Theory]
    [InlineData(Combination.Given, "")]
    [InlineData(Combination.WeightedMean, "以下3项的平均 = (9 + 2 + 4) ÷ 3")]
    [InlineData(Combination.WeightedMeanPercent, "以下3项的平均 × 100 = 100 × (9 + 2 + 4) ÷ 3")]
    [InlineData(Combination.Product, "甲 × 乙 × 丙 = 9 × 2 × 4")]
    [InlineData(Combination.Quotient, "甲 ÷ 乙 = 9 ÷ 2")]
    [InlineData(Combination.PercentQuotient, "甲 ÷ 乙 × 100 = 9 ÷ 2 × 100")]
    [InlineData(Combination.ShareOfWay, "(甲 − 乙) ÷ (丙 − 乙) = (9 − 2) ÷ (4 − 2)")]
    [InlineData(Combination.ClampedShare, "甲 × 100 = 9 × 100，限于0至100")]
    [InlineData(Combination.ClampedPercent, "甲 = 9，限于0至100")]
    [InlineData(Combination.CappedProduct, "甲 × 乙，不超过丙 = 9 × 2，不超过4")]
    [InlineData(Combination.Remainder, "甲 − 乙 − 丙 = 9 − 2 − 4，不低于0")]
    [InlineData(Combination.Sum, "甲 + 乙 + 丙 = 9 + 2 + 4")]
    [InlineData(Combination.Difference, "甲 − 乙 = 9 − 2")]
    [InlineData(Combination.PercentOfWay, "(甲 − 乙) ÷ (丙 − 乙) × 100 = (9 − 2) ÷ (4 − 2) × 100")]
    [InlineData(Combination.PointOnWay, "甲 + (乙 − 甲) × 丙 = 9 + (2 − 9) × 4")]
    [InlineData(Combination.Clamped, "甲，限于乙至丙 = 9，限于2至4")]
    [InlineData(Combination.ShiftedLogarithm, "ln(甲 − 乙 + 0.01 × (丙 − 乙)) = ln(9 − 2 + 0.01 × (4 − 2))")]
    [InlineData(Combination.Median, "以下3项的中位数")]
    [InlineData(Combination.WeightedGeometricMean, "以下3项按权重的几何平均 = (9^1 × 2^1 × 4^1)^(1 ÷ 3)")]
    [InlineData(Combination.WeightedHarmonicMean, "以下3项按权重的调和平均 = 3 ÷ (1 ÷ 9 + 1 ÷ 2 + 1 ÷ 4)")]
    public void Every_combination_is_told_in_words_and_in_figures(Combination how, string expected) =>
        Assert.Equal(expected, Formula.Of(Node(how, Part("甲", 9), Part("乙", 2), Part("丙", 4))));

    [Fact]
    public void Unequal_weights_are_named_and_what_has_no_weight_or_no_figure_is_left_out() =>
        Assert.Equal(
            "以下2项按权重平均 = (9 × 0.7 + 2 × 0.3) ÷ 1",
            Formula.Of(Node(
                Combination.WeightedMean,
                Part("甲", 9) with { Weight = 0.7m },
                Part("乙", 2) with { Weight = 0.3m },
                Part("丙", 4) with { Weight = null },
                Part("丁", 0) with { Figure = Score.Unscored(UnscoredReason.NotDue) })));

    [Fact]
    public void A_mean_of_one_is_that_one() =>
        Assert.Equal("甲 × 100 = 0.45 × 100", Formula.Of(Node(Combination.WeightedMeanPercent, Part("甲", 0.45m))));

    [Fact]
    public void A_mean_of_many_gives_their_sum() =>
        Assert.Equal("以下21项的平均 = 231 ÷ 21", Formula.Of(Node(Combination.WeightedMean, [.. Enumerable.Range(1, 21).Select(n => Part("项", n))])));

    [Fact]
    public void What_is_below_0_stands_in_brackets()
    {
        Assert.Equal("甲 + 乙 = 9 + (-2)", Formula.Of(Node(Combination.Sum, Part("甲", 9), Part("乙", -2))));
        Assert.Equal("甲 − 乙 = 9 − (-2)", Formula.Of(Node(Combination.Difference, Part("甲", 9), Part("乙", -2))));
    }

    private static Explanation Node(Combination how, params IReadOnlyList<Explanation> parts) =>
        new("整", Score.Of(0), FigureKind.Points, how, parts);

    private static Explanation Part(string label, decimal value) =>
        new(label, Score.Of(value), FigureKind.Given, Combination.Given, []) { Weight = 1 };
}
