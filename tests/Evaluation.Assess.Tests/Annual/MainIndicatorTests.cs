using Evaluation.Assess.Annual;
using Evaluation.Assess.Progress;
using Evaluation.Model;

namespace Evaluation.Assess.Tests.Annual;

/// <summary>Main indicators of the fourteenth five-year plan as of spring 2024. Values: the plan (国发〔2021〕20号) and 光明日报 2024-03-30; shares worked by hand.</summary>
public class MainIndicatorTests
{
    [Theory]
    // baseline year and value, target 2025, latest year and value → P %, E %, pace, verdict
    [InlineData(2020, 6.3, 12, 2023, 11.8, 96.491, 60, 1.6082, Verdict.Ahead)] // high-value patents
    [InlineData(2020, 2180, 3200, 2023, 8539.9, 623.520, 60, 10.3920, Verdict.MetEarly)] // pledges
    [InlineData(2020, 3194.4, 3500, 2023, 3765.2, 186.780, 60, 3.1130, Verdict.MetEarly)] // royalties
    [InlineData(2019, 11.6, 13, 2022, 12.7, 78.571, 50, 1.5714, Verdict.Ahead)] // patent-intensive share, which lags a year
    [InlineData(2020, 80.05, 82, 2023, 82.04, 102.051, 60, 1.7009, Verdict.MetEarly)] // satisfaction
    [InlineData(2019, 7.39, 7.5, 2022, 7.41, 18.182, 50, 0.3636, Verdict.Behind)] // copyright share
    public void Road_time_pace_and_verdict_come_out(
        int fromYear, decimal from, decimal to, int year, decimal value, decimal road, decimal time, decimal pace, Verdict verdict)
    {
        var indicator = Assess(Sample.Target("X", fromYear, from, 2025, to), Sample.Value("X", year, value));
        Assert.Equal(road, Math.Round(indicator.Road.Value * 100, 3));
        Assert.Equal(time, indicator.Time.Value * 100);
        Assert.Equal(pace, Math.Round(indicator.Pace.Value, 4));
        Assert.Equal((verdict, null), (indicator.Verdict, indicator.VerdictReason));
        Assert.True(indicator.IsMain);
    }

    [Theory]
    // growth over required growth, as worked in the reference tables of the eight indicators
    [InlineData(2020, 6.3, 12, 2023, 11.8, 1.6916)]
    [InlineData(2020, 2180, 3200, 2023, 8539.9, 7.2241)]
    [InlineData(2020, 3194.4, 3500, 2023, 3765.2, 3.0547)]
    [InlineData(2019, 11.6, 13, 2022, 12.7, 1.5992)]
    [InlineData(2020, 80.05, 82, 2023, 82.04, 1.7033)]
    public void Growth_over_required_growth_comes_out(int fromYear, decimal from, decimal to, int year, decimal value, decimal ratio) =>
        Assert.Equal(ratio, Math.Round(Assess(Sample.Target("X", fromYear, from, 2025, to), Sample.Value("X", year, value)).Growth.Value, 4));

    [Fact]
    public void Appeals_have_no_baseline_so_the_level_alone_is_tested()
    {
        var target = Sample.Target("X", null, null, 2025, 85);
        var met = Assess(target, Sample.Value("X", 2023, 91.9m));
        Assert.Equal((Verdict.MetEarly, true, OpenSdgStatus.TargetAchieved), (met.Verdict, met.IsMet, met.OpenSdg));
        Assert.Equal((UnscoredReason.NoBaseline, UnscoredReason.NoBaseline), (met.Road.Reason, met.Pace.Reason));
        Assert.Equal(108.118m, Math.Round(met.Attainment.Value, 3));
        var unmet = Assess(target, Sample.Value("X", 2023, 84));
        Assert.Equal((Verdict.Unknown, UnscoredReason.NoBaseline), (unmet.Verdict, unmet.VerdictReason));
    }

    [Fact]
    public void Royalties_are_met_and_have_fallen_since_2022()
    {
        var target = Sample.Target("X", 2020, 3194.4m, 2025, 3500);
        var indicator = Assess(target, Sample.Value("X", 2020, 3194.4m), Sample.Value("X", 2022, 3872.5m), Sample.Value("X", 2023, 3765.2m));
        Assert.Equal((true, true, Trend.Worse), (indicator.IsMet, indicator.MetThenFell, indicator.Trend));
    }

    [Fact]
    public void A_published_nothing_is_without_data_in_every_column()
    {
        var indicator = Assess(Sample.Target("X", 2020, 4, 2025, 9)); // overseas patents
        Score[] columns = [indicator.Attainment, indicator.Road, indicator.Time, indicator.Pace, indicator.Growth];
        Assert.All(columns, c => Assert.Equal(UnscoredReason.NoData, c.Reason));
        Assert.Equal((Verdict.Unknown, UnscoredReason.NoData, Trend.Unknown), (indicator.Verdict, indicator.VerdictReason, indicator.Trend));
        Assert.Null(indicator.Latest);
    }

    [Theory]
    [InlineData(2020, UnscoredReason.NoTimeElapsed)]
    [InlineData(2019, UnscoredReason.NoTimeElapsed)]
    public void A_value_not_later_than_the_baseline_cannot_be_judged(int year, UnscoredReason reason)
    {
        var indicator = Assess(Sample.Target("X", 2020, 10, 2025, 20), Sample.Value("X", year, 12));
        Assert.Equal((Verdict.Unknown, reason), (indicator.Verdict, indicator.VerdictReason));
        Assert.Equal(year < 2020, !indicator.Road.IsScored);
    }

    [Fact]
    public void A_target_equal_to_its_baseline_and_not_met_cannot_be_judged()
    {
        var indicator = Assess(Sample.Target("X", 2020, 10, 2025, 10), Sample.Value("X", 2023, 9));
        Assert.Equal((Verdict.Unknown, UnscoredReason.TargetEqualsBaseline), (indicator.Verdict, indicator.VerdictReason));
        Assert.Equal(UnscoredReason.NotComputable, indicator.Growth.Reason);
    }

    [Fact]
    public void Values_after_the_plans_year_are_not_looked_at() =>
        Assert.Equal(2023, Assess(
            Sample.Target("X", 2020, 10, 2025, 20), Sample.Value("X", 2023, 12), Sample.Value("X", 2024, 19) with { ReleasedOn = new(2024, 5, 1) })
            .Latest!.Period.Year);

    [Theory]
    [InlineData("2024 副, 2025 主文件", 2025)]   // the main document's, though another is nearer
    [InlineData("2022 副, 2030 副, 2024 副", 2024)]   // the nearest to come
    [InlineData("2021 副, 2022 副", 2022)]   // all past: the last
    public void The_main_documents_target_comes_first_then_the_nearest(string targets, int expected)
    {
        var given = targets.Split(", ").Select(t => Sample.Target("X", null, null, int.Parse(t[..4], System.Globalization.CultureInfo.InvariantCulture), 20, t[5..]));
        Assert.Equal(expected, Assess([.. given], [Sample.Value("X", 2023, 1)]).Target!.TargetPeriod.Year);
    }

    [Fact]
    public void The_version_in_force_last_counts()
    {
        var first = Sample.Target("X", 2020, 10, 2025, 20) with { InForceFrom = new(2021, 1, 1) };
        var adjusted = first with { TargetValue = 18, InForceFrom = new(2024, 1, 1) };
        Assert.Equal(18, Assess([adjusted, first], [Sample.Value("X", 2023, 15)]).Target!.TargetValue);
    }

    [Fact]
    public void An_indicator_with_neither_target_nor_task_is_left_out()
    {
        var inputs = Sample.Inputs() with { Indicators = [Sample.Indicator("X")], Observations = [Sample.Value("X", 2023, 1)] };
        Assert.Empty(inputs.Assess().Indicators);
    }

    private static IndicatorAssessment Assess(Target target, params Observation[] observations) => Assess([target], observations);

    private static IndicatorAssessment Assess(Target[] targets, Observation[] observations) => (Sample.Inputs() with
    {
        Indicators = [Sample.Indicator("X")],
        Targets = targets,
        Observations = observations,
    }).Assess().Indicators.Single();
}
