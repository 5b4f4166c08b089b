using Evaluation.Assess.Progress;
using Evaluation.Model;

namespace Evaluation.Assess.Tests.Progress;

/// <summary>Figures published by Statistics Canada (CIF, 2026-07-23) and, where said so, Eustat; the rest follow from the method's text.</summary>
public class OpenSdgTests
{
    private const double Tolerance = 1e-9;

    [Theory]
    [InlineData(14.5, 2015, 10.2, 2023, Direction.Lower, 7.25, 2030, 0.9525901792032172, 2.5185563910306596, OpenSdgStatus.SubstantialProgress)] // 1-1-1
    [InlineData(63, 2005, 74, 2020, Direction.Higher, 85, 2030, 0.8949392974311927, 2.106761907621266, OpenSdgStatus.ModerateProgress)] // 11-3-1
    [InlineData(10.1, 2015, 13.7, 2023, Direction.Higher, 30, 2030, 0.5160064971944834, -0.34995572813974585, OpenSdgStatus.LimitedProgress)] // 15-4-1
    [InlineData(42, 2019, 40, 2024, Direction.Higher, 60, 2026, -0.18576295071190677, -3.274018486731302, OpenSdgStatus.Deterioration)] // 15-2-1
    [InlineData(70, 2015, 68, 2021, Direction.Lower, 100, 2030, 0.20028868698657923, 5, OpenSdgStatus.TargetAchieved)] // 15-5-1
    [InlineData(68.5534591194968, 2015, 46.7336683417085, 2023, Direction.Higher, 55, 2026, -2.3587220377696703, -5, OpenSdgStatus.Deterioration)] // 14-2-1: base above target
    public void Published_series_with_a_target_come_out(
        double from, int fromYear, double value, int year, Direction direction, double target, int targetYear,
        double progress, double score, OpenSdgStatus status)
    {
        var result = OpenSdg.Assess(new(from, fromYear, value, year, direction, null, target, targetYear));
        Assert.Equal(progress, result.ProgressValue!.Value, Tolerance);
        Assert.Equal(score, result.Score!.Value, Tolerance);
        Assert.Equal(status, result.Status);
        Assert.Null(result.Reason);
    }

    [Theory]
    [InlineData(66.6, 2016, 71.4, 2023, 0.009991483690946268, 1.739752850099936, OpenSdgStatus.ModerateProgress)] // 1-2-1
    [InlineData(79.82, 2015, 80, 2020, 0.0004506085041826591, -2.1437311547039553, OpenSdgStatus.LimitedProgress)] // 15-1-1
    [InlineData(79, 2021, 79, 2022, 0, -2.5, OpenSdgStatus.LimitedProgress)] // 16-1-1
    [InlineData(100, 2015, 100, 2024, 0, 5, OpenSdgStatus.SubstantialProgress)] // Eustat 1-5-4b: at the limit and kept there
    public void Published_series_with_a_limit_of_100_come_out(
        double from, int fromYear, double value, int year, double progress, double score, OpenSdgStatus status)
    {
        var result = OpenSdg.Assess(new(from, fromYear, value, year, Direction.Higher, 100, null, null));
        Assert.Equal(progress, result.ProgressValue!.Value, Tolerance);
        Assert.Equal(score, result.Score!.Value, Tolerance);
        Assert.Equal(status, result.Status);
    }

    [Fact]
    public void The_score_of_an_indicator_is_the_mean_of_its_series()
    {
        // CIF 11-7-1, two series.
        var first = OpenSdg.Assess(new(83.8, 2015, 77.7, 2022, Direction.Higher, 100, null, null));
        var second = OpenSdg.Assess(new(66.7, 2015, 61.1, 2024, Direction.Higher, 100, null, null));
        Assert.Equal(-0.010738744969960967, first.ProgressValue!.Value, Tolerance);
        Assert.Equal(-0.009696360492279066, second.ProgressValue!.Value, Tolerance);
        var mean = OpenSdg.Mean([first, second]);
        Assert.Equal(-3.777194091390002, mean.Score!.Value, Tolerance);
        Assert.Equal(OpenSdgStatus.Deterioration, mean.Status);
    }

    [Fact]
    public void A_series_without_a_score_is_left_out_of_the_mean()
    {
        var onePoint = OpenSdg.Assess(new(18.41, 2022, 18.41, 2022, Direction.Higher, 100, null, null)); // CIF 13-3-1
        var atLimit = OpenSdg.Assess(new(100, 2015, 100, 2024, Direction.Higher, 100, null, null));
        Assert.Equal(new OpenSdgResult(null, null, OpenSdgStatus.NotAvailable, UnscoredReason.NoTimeElapsed), onePoint);
        Assert.Equal(5, OpenSdg.Mean([onePoint, atLimit]).Score);
        Assert.Equal(OpenSdgStatus.NotAvailable, OpenSdg.Mean([onePoint]).Status);
    }

    [Fact]
    public void A_group_is_achieved_only_when_every_member_is_and_groups_are_averaged_inside_first()
    {
        var achieved = OpenSdg.Assess(new(70, 2015, 68, 2021, Direction.Lower, null, 100, 2030));
        var worst = OpenSdg.Assess(new(10, 2015, 1, 2021, Direction.Higher, null, 20, 2030));
        Assert.Equal(OpenSdgStatus.TargetAchieved, OpenSdg.Mean([achieved, achieved]).Status);
        Assert.Equal(OpenSdgStatus.ModerateProgress, OpenSdg.Mean([achieved, worst]).Status); // mean of 5 and -5
        Assert.Equal(2.5, OpenSdg.Mean([OpenSdg.Mean([achieved, worst]), achieved]).Score); // not 5/3
    }

    [Fact]
    public void Zero_as_baseline_or_target_counts_as_a_thousandth()
    {
        var fromZero = OpenSdg.Assess(new(0, 2015, 8, 2018, Direction.Higher, null, null, null));
        Assert.Equal(19, fromZero.ProgressValue!.Value, 1e-9); // (8 / 0.001)^(1/3) - 1
        var toZero = OpenSdg.Assess(new(1, 2020, 0.1, 2021, Direction.Lower, null, 0, 2023));
        Assert.Equal(1, toZero.ProgressValue!.Value, 1e-9); // 1 to 0.1 in a year; 1 to 0.001 in three: as required
        Assert.Equal(OpenSdgStatus.SubstantialProgress, toZero.Status);
    }

    [Theory]
    [InlineData(-5.0, 2015, 5.0, 2020, Direction.Higher, UnscoredReason.SignChange)]
    [InlineData(0.0, 2015, -5.0, 2020, Direction.Higher, UnscoredReason.SignChange)]
    [InlineData(5.0, 2020, 6.0, 2020, Direction.Higher, UnscoredReason.NoTimeElapsed)]
    [InlineData(5.0, 2021, 6.0, 2020, Direction.Higher, UnscoredReason.NoTimeElapsed)]
    [InlineData(null, null, 6.0, 2020, Direction.Higher, UnscoredReason.NoBaseline)]
    [InlineData(5.0, 2015, null, null, Direction.Higher, UnscoredReason.NoData)]
    [InlineData(5.0, 2015, 6.0, 2020, Direction.None, UnscoredReason.NoDirection)]
    public void What_cannot_be_computed_is_not_available_with_its_reason(
        double? from, int? fromYear, double? value, int? year, Direction direction, UnscoredReason reason) =>
        Assert.Equal(
            new OpenSdgResult(null, null, OpenSdgStatus.NotAvailable, reason),
            OpenSdg.Assess(new(from, fromYear, value, year, direction, null, null, null)));

    [Theory]
    [InlineData(9, 10, 2030)]   // no growth is required, so nothing can be compared with it
    [InlineData(12, 20, 2015)]   // no time to reach it in
    public void A_required_growth_that_does_not_exist_is_never_NaN(double value, double target, int targetYear) =>
        Assert.Equal(
            UnscoredReason.NotComputable,
            OpenSdg.Assess(new(10, 2015, value, 2020, Direction.Higher, null, target, targetYear)).Reason);

    [Fact]
    public void A_target_beyond_zero_has_no_required_growth() =>
        Assert.Equal(UnscoredReason.NotComputable, OpenSdg.Assess(new(10, 2015, 5, 2020, Direction.Lower, null, -5, 2030)).Reason);

    [Fact]
    public void A_target_reached_scores_5_also_where_growth_cannot_be_computed()
    {
        var result = OpenSdg.Assess(new(null, null, 91.9, 2023, Direction.Higher, null, 85, 2025));
        Assert.Equal(new OpenSdgResult(null, 5, OpenSdgStatus.TargetAchieved, UnscoredReason.NoBaseline), result);
    }

    [Fact]
    public void A_negative_series_rises_when_it_comes_nearer_to_zero()
    {
        var result = OpenSdg.Assess(new(-10, 2015, -5, 2016, Direction.Higher, null, null, null));
        Assert.Equal(0.5, result.ProgressValue!.Value, Tolerance);
    }
}
