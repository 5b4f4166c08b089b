using Evaluation.Assess.Progress;
using Evaluation.Assess.Tests.Annual;
using Evaluation.Model;

namespace Evaluation.Assess.Tests.Progress;

public class VerdictsTests
{
    private static readonly DateOnly AsOf = new(2024, 6, 30);

    private static readonly Target From10To20 = Sample.Target("X", 2020, 10, 2025, 20);

    [Theory]
    [InlineData(1.11, Verdict.Ahead)]
    [InlineData(1.10, Verdict.OnTrack)]
    [InlineData(0.90, Verdict.OnTrack)]
    [InlineData(0.89, Verdict.Behind)]
    [InlineData(-2.00, Verdict.Behind)]
    public void Pace_falls_into_the_schemes_bands(decimal pace, Verdict expected) =>
        Assert.Equal((expected, null), Of(Direction.Higher, From10To20, Sample.Value("X", 2023, 15), Score.Of(pace)));

    [Fact]
    public void A_level_met_before_the_target_period_is_met_early_whatever_the_pace() =>
        Assert.Equal((Verdict.MetEarly, null), Of(Direction.Higher, From10To20, Sample.Value("X", 2023, 20), Score.Unscored(UnscoredReason.NoBaseline)));

    [Theory]
    [InlineData(2025, 12, 30, Verdict.MetEarly)]   // the target's year is not over
    [InlineData(2025, 12, 31, Verdict.Met)]
    [InlineData(2026, 3, 1, Verdict.Met)]
    public void A_level_met_in_the_target_period_is_early_until_its_last_day(int year, int month, int day, Verdict expected) =>
        Assert.Equal(
            (expected, null),
            Verdicts.Of(Direction.Higher, From10To20, Sample.Value("X", 2025, 21), Score.Of(1), new(year, month, day), Sample.Scheme().Pace));

    [Fact]
    public void The_target_year_without_the_level_is_missed_also_without_a_baseline()
    {
        var target = Sample.Target("X", null, null, 2023, 20);
        Assert.Equal((Verdict.Missed, null), Of(Direction.Higher, target, Sample.Value("X", 2023, 19), Score.Unscored(UnscoredReason.NoBaseline)));
    }

    [Fact]
    public void Lower_is_better_turns_the_level_test_round()
    {
        var target = Sample.Target("X", null, null, 2025, 16);
        Assert.Equal(Verdict.MetEarly, Of(Direction.Lower, target, Sample.Value("X", 2023, 15.9m), Score.Of(1)).Verdict);
        Assert.Equal(Verdict.Behind, Of(Direction.Lower, target, Sample.Value("X", 2023, 17), Score.Of(0.5m)).Verdict);
    }

    [Fact]
    public void What_cannot_be_judged_says_why()
    {
        var value = Sample.Value("X", 2023, 15);
        Assert.Equal((Verdict.Unknown, UnscoredReason.NoData), Of(Direction.Higher, From10To20, null, Score.Of(1)));
        Assert.Equal((Verdict.Unknown, UnscoredReason.NoTarget), Of(Direction.Higher, null, value, Score.Of(1)));
        Assert.Equal((Verdict.Unknown, UnscoredReason.NoDirection), Of(Direction.None, From10To20, value, Score.Of(1)));
        Assert.Equal(
            (Verdict.Unknown, UnscoredReason.NoTimeElapsed),
            Of(Direction.Higher, From10To20, value, Score.Unscored(UnscoredReason.NoTimeElapsed)));
    }

    private static (Verdict Verdict, UnscoredReason? Reason) Of(Direction direction, Target? target, Observation? latest, Score pace) =>
        Verdicts.Of(direction, target, latest, pace, AsOf, Sample.Scheme().Pace);
}
