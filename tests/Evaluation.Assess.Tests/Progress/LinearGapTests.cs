using Evaluation.Assess.Progress;
using Evaluation.Model;

namespace Evaluation.Assess.Tests.Progress;

public sealed class LinearGapTests
{
    /// <summary>By hand: 4 a year from 112 in 2023 gives 120 in 2025; what is missing of the road from 112 is (target − 120) / (target − 112).</summary>
    [Theory]
    [InlineData(124, 1 / 3.0, LinearGapStatus.OffTrack)]
    [InlineData(122, 0.2, LinearGapStatus.NearlyOnTrack)]
    [InlineData(120.4, 0.4 / 8.4, LinearGapStatus.OnTrack)]
    [InlineData(120.5, 0.5 / 8.5, LinearGapStatus.NearlyOnTrack)]
    [InlineData(116, -1, LinearGapStatus.OnTrack)] // past the target: nothing is missing
    public void The_gap_is_what_the_mean_change_leaves_of_the_remaining_road(double target, double gap, LinearGapStatus expected)
    {
        var result = LinearGap.Assess(Series(100, 104, 108, 112), Direction.Higher, (decimal)target, 2025);
        Assert.Equal((4, 120), (result.MeanChange!.Value, result.Projected!.Value));
        Assert.Equal(gap, result.Gap!.Value, 1e-9);
        Assert.Equal(expected, result.Status);
    }

    [Fact]
    public void Only_the_last_five_changes_count()
    {
        var result = LinearGap.Assess(Series(900, 500, 10, 11, 12, 13, 14, 15), Direction.Higher, 20, 2025);
        Assert.Equal(1, result.MeanChange); // (15 − 10) / 5
    }

    [Fact]
    public void A_year_without_value_ends_the_run()
    {
        SeriesPoint[] series = [new(2018, 1), new(2019, 2), new(2021, 4), new(2022, 5), new(2023, 6)];
        Assert.Equal(UnscoredReason.TooFewPoints, LinearGap.Assess(series, Direction.Higher, 9, 2025).Reason);
    }

    [Fact]
    public void The_wrong_way_is_moving_away_and_no_movement_is_off_track()
    {
        Assert.Equal(LinearGapStatus.MovingAway, LinearGap.Assess(Series(10, 11, 12, 13), Direction.Lower, 5, 2025).Status);
        Assert.Equal(LinearGapStatus.OffTrack, LinearGap.Assess(Series(10, 12, 8, 10), Direction.Lower, 5, 2025).Status);
    }

    [Fact]
    public void A_target_that_is_met_is_on_track_even_from_one_value() =>
        Assert.Equal(LinearGapStatus.OnTrack, LinearGap.Assess([new(2023, 91.9m)], Direction.Higher, 85, 2025).Status);

    /// <summary>A mean of yearly changes depends on first and last value only.</summary>
    [Fact]
    public void A_row_of_two_points_gives_what_the_series_between_them_gives()
    {
        var series = LinearGap.Assess(Series(100, 109, 101, 112), Direction.Higher, 124, 2025);
        var row = LinearGap.Assess(new OpenSdgInput(100, 2020, 112, 2023, Direction.Higher, null, 124, 2025));
        Assert.Equal(series, row);
    }

    [Fact]
    public void A_row_under_three_years_is_refused() =>
        Assert.Equal(UnscoredReason.TooFewPoints, LinearGap.Assess(new OpenSdgInput(100, 2021, 112, 2023, Direction.Higher, null, 124, 2025)).Reason);

    private static IEnumerable<SeriesPoint> Series(params decimal[] values) =>
        values.Select((v, i) => new SeriesPoint(2023 - values.Length + 1 + i, v));
}
