using Evaluation.Assess.Progress;
using Evaluation.Assess.Tests.Annual;
using Evaluation.Model;

namespace Evaluation.Assess.Tests.Progress;

public class TrendsTests
{
    [Theory]
    [InlineData(Direction.Higher, 1, 2, Trend.Better)]
    [InlineData(Direction.Higher, 2, 1, Trend.Worse)]
    [InlineData(Direction.Lower, 2, 1, Trend.Better)]
    [InlineData(Direction.Lower, 1, 2, Trend.Worse)]
    [InlineData(Direction.Higher, 2, 2, Trend.Same)]
    [InlineData(Direction.None, 1, 2, Trend.Unknown)]
    public void The_trend_is_read_in_the_indicators_direction(Direction direction, decimal before, decimal now, Trend expected) =>
        Assert.Equal(expected, Trends.Of(direction, [Sample.Value("X", 2022, before), Sample.Value("X", 2023, now)]));

    [Fact]
    public void One_value_has_no_trend() => Assert.Equal(Trend.Unknown, Trends.Of(Direction.Higher, [Sample.Value("X", 2023, 1)]));

    [Fact]
    public void Met_and_fallen_looks_at_years_after_the_baseline_only()
    {
        var target = Sample.Target("X", 2020, 30, 2025, 35);
        Observation[] fell = [Sample.Value("X", 2020, 30), Sample.Value("X", 2022, 39), Sample.Value("X", 2023, 37)];
        Assert.True(Trends.MetThenFell(Direction.Higher, target, fell));
        Assert.False(Trends.MetThenFell(Direction.Higher, target, [Sample.Value("X", 2020, 50), Sample.Value("X", 2023, 37)]));
        Assert.False(Trends.MetThenFell(Direction.Higher, target with { TargetValue = 38 }, fell)); // fallen below: not met
    }
}
