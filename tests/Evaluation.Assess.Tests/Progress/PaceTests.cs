using Evaluation.Assess.Progress;
using Evaluation.Model;

namespace Evaluation.Assess.Tests.Progress;

public class PaceTests
{
    [Theory]
    [InlineData(2020, 2025, 2023, 0.6)]
    [InlineData(2019, 2025, 2022, 0.5)]
    [InlineData(2020, 2025, 2027, 1.4)]   // past the target's year
    public void Time_runs_from_the_baselines_year_to_the_targets_at_the_data_year(int from, int to, int data, decimal share) =>
        Assert.Equal(share, Elapsed.Of(from, to, data).Value);

    [Theory]
    [InlineData(2020)]
    [InlineData(2019)]
    public void A_value_not_later_than_the_baseline_has_no_time_behind_it(int data) =>
        Assert.Equal(UnscoredReason.NoTimeElapsed, Elapsed.Of(2020, 2025, data).Reason);

    [Fact]
    public void A_target_that_ends_with_its_baseline_has_no_time() =>
        Assert.Equal(UnscoredReason.NotComputable, Elapsed.Of(2020, 2020, 2023).Reason);

    [Fact]
    public void Pace_is_road_over_time() => Assert.Equal(1.5m, Pace.Of(Score.Of(0.75m), Score.Of(0.5m)).Value);

    [Fact]
    public void A_missing_road_is_named_before_missing_time()
    {
        var road = Score.Unscored(UnscoredReason.NoBaseline);
        var time = Score.Unscored(UnscoredReason.NoTimeElapsed);
        Assert.Equal(UnscoredReason.NoBaseline, Pace.Of(road, time).Reason);
        Assert.Equal(UnscoredReason.NoTimeElapsed, Pace.Of(Score.Of(1), time).Reason);
    }
}
