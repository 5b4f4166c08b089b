using Evaluation.Assess.Progress;
using Evaluation.Assess.Tests.Annual;
using Evaluation.Model;

namespace Evaluation.Assess.Tests.Progress;

public class AnnualSeriesTests
{
    [Theory]
    [InlineData("2023-12")]
    [InlineData("2023-Q4")]
    [InlineData("2023-S2")]
    public void A_stock_at_the_years_end_stands_for_the_year(string period)
    {
        var series = AnnualSeries.Of(Stock, [At("2022", 1), At(period, 2)], 2023);
        Assert.Equal(["2022", period], series.Select(o => o.Period.ToString()));
    }

    [Theory]
    [InlineData("2023-06")]
    [InlineData("2023-S1")]
    [InlineData("2023-Q3")]
    public void A_stock_of_mid_year_stands_for_nothing(string period) =>
        Assert.Empty(AnnualSeries.Of(Stock, [At(period, 2)], 2023));

    [Theory]
    [InlineData(Semantics.Flow)]
    [InlineData(Semantics.Ratio)]
    [InlineData(Semantics.Rank)]
    [InlineData(Semantics.Index)]
    [InlineData(Semantics.Score)]
    [InlineData(Semantics.Level)]
    public void Nothing_but_a_stock_converts(Semantics semantics) =>
        Assert.Empty(AnnualSeries.Of(Stock with { Semantics = semantics }, [At("2023-12", 2)], 2023));

    [Fact]
    public void The_value_of_the_whole_year_comes_before_any_that_stands_for_it() =>
        Assert.Equal([7m], AnnualSeries.Of(Stock, [At("2023-12", 2), At("2023", 7), At("2023-S2", 3)], 2023).Select(o => o.Value));

    [Fact]
    public void Later_years_are_left_out_and_the_rest_is_in_order() =>
        Assert.Equal([1m, 2m], AnnualSeries.Of(Stock, [At("2023", 2), At("2024", 9), At("2021", 1)], 2023).Select(o => o.Value));

    private static Indicator Stock => Sample.Indicator("X") with { Semantics = Semantics.Stock };

    private static Observation At(string period, decimal value) => Sample.Value("X", 2023, value) with { Period = Period.Parse(period) };
}
