using Evaluation.Assess.Explaining;
using Evaluation.Host.Explaining;
using Evaluation.Model;

namespace Evaluation.Host.Tests.Explaining;

public class FigureTextTests
{
    [Theory]
    [InlineData(FigureKind.Points, 40, "40.0")]
    [InlineData(FigureKind.Points, 17.25, "17.3（未舍入17.25）")] // half away from zero
    [InlineData(FigureKind.Percent, 35, "35.0%")]
    [InlineData(FigureKind.Share, 0.6, "60.0%")]
    [InlineData(FigureKind.Share, 6.2351, "623.5%（未舍入6.2351）")]
    [InlineData(FigureKind.Credit, 0.8, "0.80")]
    [InlineData(FigureKind.Ratio, 10.391, "10.39（未舍入10.391）")]
    [InlineData(FigureKind.Rank, 3, "第3名")]
    [InlineData(FigureKind.Given, 8539.9, "8539.9亿元")]
    [InlineData(FigureKind.Quantity, 6547, "6547亿元")]
    [InlineData(FigureKind.Quantity, 12.125, "12.13亿元（未舍入12.125）")]
    public void A_figure_is_printed_as_in_the_report_with_the_unrounded_value_where_it_differs(FigureKind kind, decimal value, string expected) =>
        Assert.Equal(expected, new FigureText(decimals: 1).Full(Node(kind, Score.Of(value))));

    [Theory]
    [InlineData(FigureKind.Points, "覆盖不足")]
    [InlineData(FigureKind.Rank, "不排名次，覆盖不足")]
    public void A_figure_that_can_not_be_given_is_its_reason(FigureKind kind, string expected) =>
        Assert.Equal(expected, new FigureText(decimals: 1).Full(Node(kind, Score.Unscored(UnscoredReason.LowCoverage))));

    [Fact]
    public void More_than_six_places_are_cut_and_an_ellipsis_says_so()
    {
        Assert.Equal("16.434090…", FigureText.Unrounded(16.4340909090909090909m));
        Assert.Equal("0.363636", FigureText.Unrounded(0.363636m));
    }

    [Fact]
    public void The_noise_of_a_division_is_not_shown()
    {
        Assert.Equal("40", FigureText.Unrounded(39.9999999999999999999999999m));
        Assert.Equal("40.0", new FigureText(decimals: 1).Full(Node(FigureKind.Points, Score.Of(39.9999999999999999999999999m))));
    }

    private static Explanation Node(FigureKind kind, Score figure) => new("数", figure, kind, Combination.Given, []) { Unit = "亿元" };
}
