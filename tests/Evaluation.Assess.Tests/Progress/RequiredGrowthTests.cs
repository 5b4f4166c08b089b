using Evaluation.Assess.Progress;
using Evaluation.Model;

namespace Evaluation.Assess.Tests.Progress;

public sealed class RequiredGrowthTests
{
    /// <summary>The five main indicators of the 14th five-year plan with a baseline, 2023; ratios worked out from the published values by hand calculator.</summary>
    [Theory]
    [InlineData(6.3, 2020, 11.8, 2023, 12, 1.6916)]
    [InlineData(2180, 2020, 8539.9, 2023, 3200, 7.2241)]
    [InlineData(3194.4, 2020, 3765.2, 2023, 3500, 3.0547)]
    [InlineData(11.6, 2019, 12.7, 2022, 13, 1.5992)]
    [InlineData(80.05, 2020, 82.04, 2023, 82, 1.7033)]
    public void The_ratio_is_observed_over_required_yearly_growth(double from, int year0, double value, int year, double target, double expected)
    {
        var result = RequiredGrowth.Assess(Row(from, year0, value, year, Direction.Higher, target, 2025));
        Assert.Equal(expected, result.ProgressValue!.Value, 0.00005);
        Assert.Equal(RequiredGrowthStatus.SignificantProgress, result.Status);
    }

    /// <summary>By hand: 100 → 200 in 10 years needs 7.1773 % a year; 95 % of that is 6.8185 %, 60 % is 4.3064 %.</summary>
    [Theory]
    [InlineData(1.0683, RequiredGrowthStatus.SignificantProgress)]
    [InlineData(1.0681, RequiredGrowthStatus.ModerateProgress)]
    [InlineData(1.0431, RequiredGrowthStatus.ModerateProgress)]
    [InlineData(1.0430, RequiredGrowthStatus.InsufficientProgress)]
    [InlineData(1.0, RequiredGrowthStatus.InsufficientProgress)]
    [InlineData(0.999, RequiredGrowthStatus.MovementAway)]
    public void With_a_target_the_bands_are_95_60_and_0_percent_of_the_required_growth(double yearly, RequiredGrowthStatus expected) =>
        Assert.Equal(expected, RequiredGrowth.Assess(Row(100, 2015, 100 * Math.Pow(yearly, 5), 2020, Direction.Higher, 200, 2025)).Status);

    [Theory]
    [InlineData(101.1, RequiredGrowthStatus.SignificantProgress)]
    [InlineData(100.9, RequiredGrowthStatus.ModerateProgress)]
    [InlineData(100, RequiredGrowthStatus.ModerateProgress)]
    [InlineData(99.1, RequiredGrowthStatus.ModerateMovementAway)]
    [InlineData(98.9, RequiredGrowthStatus.SignificantMovementAway)]
    public void Without_a_target_the_bands_are_plus_and_minus_one_percent_a_year(double value, RequiredGrowthStatus expected)
    {
        Assert.Equal(expected, RequiredGrowth.Assess(Row(100, 2019, value, 2020, Direction.Higher)).Status);
        Assert.Equal(expected, RequiredGrowth.Assess(Row(100, 2019, 10_000 / value, 2020, Direction.Lower)).Status);
    }

    [Fact]
    public void A_target_that_is_met_is_significant_progress_whatever_the_growth() =>
        Assert.Equal(RequiredGrowthStatus.SignificantProgress, RequiredGrowth.Assess(Row(70, 2015, 68, 2021, Direction.Lower, 100, 2030)).Status);

    [Theory]
    [InlineData(0, 5, UnscoredReason.NotComputable)]
    [InlineData(-3, -2, UnscoredReason.NotComputable)]
    [InlineData(-3, 2, UnscoredReason.SignChange)]
    public void Growth_from_zero_or_below_is_not_available(double from, double to, UnscoredReason reason)
    {
        var result = RequiredGrowth.Assess(Row(from, 2015, to, 2020, Direction.Higher));
        Assert.Equal((RequiredGrowthStatus.NotAvailable, reason), (result.Status, result.Reason));
    }

    [Fact]
    public void The_short_window_starts_five_years_back()
    {
        var series = Enumerable.Range(2010, 12).Select(y => new SeriesPoint(y, y < 2016 ? 1000 : 100 + ((y - 2016) * 10)));
        var result = RequiredGrowth.Assess(series, GrowthWindow.Short, Direction.Higher, null, null);
        Assert.Equal(2016, result.BaseYear);
        Assert.Equal(Math.Pow(1.5, 0.2) - 1, result.ProgressValue!.Value, 1e-12);
    }

    [Fact]
    public void A_long_window_takes_ten_years_where_there_are_not_fifteen_but_no_fewer()
    {
        SeriesPoint[] series = [new(2010, 100), new(2020, 110)];
        Assert.Equal(2010, RequiredGrowth.Assess(series, GrowthWindow.Long, Direction.Higher, null, null).BaseYear);
        Assert.Equal(UnscoredReason.TooFewPoints, RequiredGrowth.Assess([series[0] with { Year = 2011 }, series[1]], GrowthWindow.Long, Direction.Higher, null, null).Reason);
    }

    private static OpenSdgInput Row(double from, int year0, double value, int year, Direction direction, double? target = null, int? by = null) =>
        new(from, year0, value, year, direction, null, target, by);
}
