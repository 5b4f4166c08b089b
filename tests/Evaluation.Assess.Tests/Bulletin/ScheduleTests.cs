using Evaluation.Assess.Bulletin;
using Evaluation.Model;
using static Evaluation.Assess.Tests.Bulletin.BulletinSample;

namespace Evaluation.Assess.Tests.Bulletin;

/// <summary>Lags counted by hand from the published days.</summary>
public sealed class ScheduleTests
{
    /// <summary>
    /// 2019 came after 366 days, 2020 after 364, 2021 after 362, 2022 after 363, 2023 after 366; 2018's day is not known.
    /// The median is 364: 2024 is due on 2025-12-30.
    /// </summary>
    [Fact]
    public void The_lag_is_the_median_of_an_indicator_s_own_first_releases()
    {
        var schedule = Schedule(Share, "2025-12-31");
        Assert.Equal((5, 364, 366), (schedule.Learnt, schedule.Rule!.LagDays, schedule.Rule.LongestDays));
        Assert.Equal([new ExpectedRelease(Period.Parse("2024"), Day("2025-12-30"))], schedule.Missing);
        Assert.Equal((1, false), (schedule.DaysLate(Day("2025-12-31")), schedule.IsLaterThanEver(Day("2025-12-31"))));
        Assert.True(schedule.IsLaterThanEver(Day("2026-01-02"))); // day 367 after the period's end
    }

    [Fact]
    public void On_its_day_a_release_is_still_coming()
    {
        Assert.Equal((0, 1), (Schedule(Share, "2025-12-30").Missing.Count, Schedule(Share, "2025-12-30").Coming.Count));
        Assert.Equal((0, 1), (Schedule(Share, "2025-10-01").Missing.Count, Schedule(Share, "2025-10-01").Coming.Count)); // 90 days ahead
        Assert.Empty(Schedule(Share, "2025-09-30").Coming);
    }

    /// <summary>
    /// Ranks come out within the year: 2015 105 days before its end, 2017 199, 2019 160, 2021 102; 2020 came out together with 2021 and 2018 on an
    /// unknown day. Of -199, -160, -105, -102 the longer of the middle two is -105.
    /// </summary>
    [Fact]
    public void Years_published_afterwards_and_unknown_days_teach_nothing()
    {
        var schedule = Schedule(Innovation, "2022-12-31");
        Assert.Equal((4, -105, -102), (schedule.Learnt, schedule.Rule!.LagDays, schedule.Rule.LongestDays));
        Assert.Equal([new ExpectedRelease(Period.Parse("2022"), Day("2022-09-17"))], schedule.Missing);
    }

    [Fact]
    public void Every_missing_period_is_counted()
    {
        var schedule = Schedule(Innovation, "2024-12-31"); // due 2022-09-17, 2023-09-17 and 2024-09-17
        Assert.Equal(["2022", "2023", "2024"], schedule.Missing.Select(m => m.Period.ToString()));
        Assert.Equal(836, schedule.DaysLate(Day("2024-12-31")));
    }

    [Fact]
    public void One_release_tells_no_calendar_and_none_no_figure()
    {
        var bulletin = Bulletins.Of(Inputs(Day("2023-12-31"), Day("2024-06-30"), [Of(Valid, "2022", 421.2m, "2023-01-16")]));
        var schedule = bulletin.Schedules.Single(s => s.Indicator == Valid);
        Assert.Equal((1, null, 0), (schedule.Learnt, schedule.Rule, schedule.Missing.Count));
        Assert.Contains(bulletin.Gaps, g => g.Kind == BulletinGapKind.NoCalendar && g.Indicator == Valid);
        Assert.Contains(bulletin.Gaps, g => g.Kind == BulletinGapKind.WithoutData && g.Indicator == Nothing);
        Assert.DoesNotContain(bulletin.Gaps, g => g.Kind == BulletinGapKind.NoCalendar && g.Indicator == Nothing);
    }

    [Fact]
    public void A_stated_lag_goes_before_the_learnt_one()
    {
        var inputs = Inputs("2023-12-31", "2024-12-31") with { StatedLags = [Stated(Valid, 20)] };
        var schedule = Bulletins.Of(inputs).Schedules.Single(s => s.Indicator == Valid);
        Assert.Equal((20, "发布日程表"), (schedule.Rule!.LagDays, schedule.Rule.Source));
        Assert.Equal([new ExpectedRelease(Period.Parse("2024"), Day("2025-01-20"))], schedule.Coming);
    }

    [Fact]
    public void A_half_year_figure_does_not_move_a_yearly_calendar() =>
        Assert.Equal(Period.Parse("2024"), Schedule(Geographic, "2025-12-31").Latest);

    [Fact]
    public void A_stock_at_the_year_s_end_stands_for_the_year()
    {
        var bulletin = Bulletins.Of(Inputs(Day("2023-12-31"), Day("2024-06-30"), [Of(Valid, "2023-12", 499.1m, "2024-01-16")]));
        Assert.Equal(Period.Parse("2023"), bulletin.Schedules.Single(s => s.Indicator == Valid).Latest);
    }

    [Fact]
    public void An_indicator_of_areas_goes_by_the_first_area()
    {
        var schedule = Schedule(Applications, "2024-12-30"); // 2022 came out on 2023-12-31, after 365 days
        Assert.Equal((Period.Parse("2022"), Day("2023-12-31"), 1), (schedule.Latest!.Value, schedule.LatestReleased!.Value, schedule.Learnt));
    }

    [Theory]
    [InlineData("M", "2023-11", "2024-01-20", "2023-12")] // 20 days: November was out on 12-20, December is due on 2024-01-20
    [InlineData("Q", "2023-Q3", "2024-01-20", "2023-Q4")]
    [InlineData("S", "2023-S1", "2024-01-20", "2023-S2")]
    public void Each_frequency_steps_its_own_way(string frequency, string latest, string expected, string next)
    {
        var indicator = Valid with { Frequency = frequency };
        var period = Period.Parse(latest);
        var figure = Of(indicator, latest, 1, "2023-12-20");
        var inputs = Inputs(Day("2023-12-31"), Day("2024-01-10"), [figure]);
        var schedule = Bulletins.Of(inputs with { Indicators = [indicator], StatedLags = [Stated(indicator, 20)] }).Schedules.Single();
        Assert.Equal(period, schedule.Latest);
        Assert.Equal(new ExpectedRelease(Period.Parse(next), Day(expected)), schedule.Coming[0]);
    }

    private static ReleaseSchedule Schedule(Indicator indicator, string asOf) =>
        Bulletins.Of(Inputs(Day("2015-01-01"), Day(asOf), Figures)).Schedules.Single(s => s.Indicator == indicator);
}
