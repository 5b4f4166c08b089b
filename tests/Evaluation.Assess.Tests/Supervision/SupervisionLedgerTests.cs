using Evaluation.Assess.Annual;
using Evaluation.Assess.Quality;
using Evaluation.Assess.Reviewing;
using Evaluation.Assess.Supervision;
using Evaluation.Assess.Tests.Annual;
using Evaluation.Model;
using static Evaluation.Assess.Annual.SupervisionLight;
using static Evaluation.Assess.Supervision.LedgerCause;
using static Evaluation.Assess.Tests.Quality.QualitySample;
using static Evaluation.Assess.Tests.Supervision.LedgerSample;
using static Evaluation.Model.ReviewDecision;

namespace Evaluation.Assess.Tests.Supervision;

/// <summary>Days counted by hand; see <see cref="LedgerSample"/>.</summary>
public class SupervisionLedgerTests
{
    [Theory]
    [InlineData("04-06", null, null, 0)]
    [InlineData("04-07", DueSoon, Blue, 0)]
    [InlineData("04-14", DueSoon, Blue, 0)]
    [InlineData("04-16", Late, Blue, 0)]        // Sunday: past the day, no working day late
    [InlineData("04-17", Late, Blue, 1)]
    [InlineData("04-20", Late, Blue, 4)]
    [InlineData("04-21", Late, Yellow, 5)]
    [InlineData("05-04", Late, Yellow, 14)]
    [InlineData("05-05", Late, Red, 15)]
    public void A_report_that_does_not_come_turns_blue_yellow_and_red(string asOf, LedgerCause? cause, SupervisionLight? light, int days)
    {
        var item = Ledger(asOf).Open.SingleOrDefault();
        Assert.Equal((cause, light, days), (item?.Cause, item?.Light, item?.WorkingDaysLate ?? 0));
        Assert.True(item is null || item.Agency == "甲");
    }

    [Fact]
    public void The_day_of_each_colour_is_kept() =>
        Assert.Equal("B04-07 Y04-21 R05-05", Assert.Single(Ledger("2023-06-30").Open).Steps());

    [Fact]
    public void A_report_before_the_reminder_is_never_in_the_ledger() => Assert.Empty(Ledger("06-30", Row("04-06")).Open);

    [Fact]
    public void A_late_report_stays_open_until_it_is_reviewed_and_grows_no_later()
    {
        var late = Row("04-24");
        var open = Assert.Single(Ledger("06-30", late).Open);
        Assert.Equal((PendingReview, Yellow, 6, ReviewState.Pending), (open.Cause, open.Light, open.WorkingDaysLate, open.State));
        Assert.Equal("B04-07 Y04-21", open.Steps());

        var ledger = Ledger("06-30", late.Said(Accepted, "05-08"));
        Assert.Empty(ledger.Open);
        var closed = Assert.Single(ledger.Closed);
        Assert.Equal((Late, Day("05-08"), "审核人", Accepted), (closed.Cause, closed.Closing!.On, closed.Closing.Review!.Reviewer, closed.Closing.Review.Decision));
        Assert.Equal(1, ledger.Agencies.Single().Counts.Closed);
    }

    [Fact]
    public void A_newer_report_reopens_a_closed_item()
    {
        var ledger = Ledger("06-30", Row("04-24").Said(Overridden, "05-08"), Row("05-10"));
        Assert.Equal((PendingReview, 6), (Assert.Single(ledger.Open).Cause, ledger.Open[0].WorkingDaysLate));
        Assert.Empty(ledger.Closed);
    }

    [Fact]
    public void An_empty_row_of_a_form_that_came_is_in_the_ledger_from_that_day()
    {
        var inputs = Inputs(Day("04-05")) with { Forms = [Forms[0] with { ReceivedOn = Day("04-03") }] };
        var item = Assert.Single(SupervisionLedger.Of(inputs).Open);
        Assert.Equal((Empty, "B04-03"), (item.Cause, item.Steps()));
        // The same form with the row filled in on that day.
        Assert.Empty(SupervisionLedger.Of(inputs with { Deliveries = [Row("04-03")] }).Open);
        // Before it came nobody knows that it will be empty.
        Assert.Empty(SupervisionLedger.Of(inputs with { AsOf = Day("04-02") }).Open);
    }

    [Fact]
    public void A_returned_report_is_due_again_and_colours_anew()
    {
        // Returned on Tuesday 18 April: due again on 25 April, five days late on 2 May.
        var returned = Row("04-10").Said(ReviewDecision.Returned, "04-18");
        var open = Assert.Single(Ledger("05-02", returned).Open);
        Assert.Equal((LedgerCause.Returned, Yellow, 5, Day("04-25")), (open.Cause, open.Light, open.WorkingDaysLate, open.Due));
        Assert.Equal("B04-07 B04-18 Y05-02", open.Steps());

        Assert.Equal(PendingReview, Assert.Single(Ledger("05-09", returned, Row("05-03")).Open).Cause);
        Assert.Equal(LedgerCause.Returned, Assert.Single(Ledger("05-12", returned, Row("05-03").Said(Accepted, "05-10")).Closed).Cause);
        Assert.Equal(Day("04-20"), Assert.Single(Ledger("05-12", returned.Said(Accepted, "04-20")).Closed).Closing!.On);
    }

    [Fact]
    public void A_return_before_the_first_due_day_leaves_that_day() =>
        Assert.Equal(Due, Assert.Single(Ledger("04-12", Row("03-25").Said(ReviewDecision.Returned, "03-27")).Open).Due);

    [Fact]
    public void A_participant_is_listed_without_a_colour_and_not_counted()
    {
        var ledger = Ledger("05-05", Row("04-06"));
        Assert.Equal(("乙", AssignmentRole.Participant, Late, null), (ledger.Joined.Single().Agency, ledger.Joined[0].Role, ledger.Joined[0].Cause, ledger.Joined[0].Light));
        Assert.Empty(ledger.Open);
        Assert.Equal(0, ledger.Counts.Total);
    }

    [Fact]
    public void Missing_evidence_stays_until_a_review_also_when_it_is_handed_in()
    {
        var bare = Row("04-03", evidence: "");
        var open = Assert.Single(Ledger("04-21", bare).Open);
        Assert.Equal((NoEvidence, Yellow, QualityFindingKind.NoEvidence), (open.Cause, open.Light, open.Finding!.Kind));
        Assert.Equal("B04-03 Y04-21", open.Steps());

        // Handed in on the 18th: two working days after the due day, and open all the same.
        var handedIn = Assert.Single(Ledger("05-30", bare, Row("04-18")).Open);
        Assert.Equal((NoEvidence, Blue, 2), (handedIn.Cause, handedIn.Light, handedIn.WorkingDaysLate));
        Assert.Equal(Day("05-04"), Assert.Single(Ledger("05-30", bare, Row("04-18").Said(Accepted, "05-04")).Closed).Closing!.On);
        Assert.Empty(Ledger("05-30", bare.Said(Accepted, "04-03")).Open);
    }

    [Fact]
    public void A_contradiction_is_the_leads_until_a_review_made_after_both_reports()
    {
        var joined = Row("04-12", DeliveryStatus.InProgress, agency: "乙");
        var open = Assert.Single(Ledger("04-30", Row("04-05").Said(Accepted, "04-11"), joined).Open);
        Assert.Equal((Contradicted, "甲", "乙"), (open.Cause, open.Agency, open.Finding!.Other!.Agency));
        Assert.Equal("B04-12 Y04-21", open.Steps());

        var decided = Ledger("04-30", Row("04-05").Said(Accepted, "04-13"), joined);
        Assert.Empty(decided.Open);
        Assert.Equal(Contradicted, Assert.Single(decided.Closed).Cause);

        // Taken back by the participant itself: open until somebody looks.
        Assert.Equal(Contradicted, Assert.Single(Ledger("04-30", Row("04-05"), joined, Row("04-19", agency: "乙")).Open).Cause);
    }

    [Fact]
    public void Without_a_form_the_yearly_report_is_supervised()
    {
        var inputs = Inputs(Day("2024-02-07")) with { Forms = [] };
        var ledger = SupervisionLedger.Of(inputs);
        // Due on 31 January 2024 by the annual scheme: 1, 2, 5, 6, 7 February.
        Assert.Equal((Late, Yellow, 5, Period.OfYear(2023)), (ledger.Open.Single().Cause, ledger.Open[0].Light, ledger.Open[0].WorkingDaysLate, ledger.Open[0].Period));
        Assert.Contains(ledger.Gaps, g => g.Kind == LedgerGapKind.NoForm);
        // Any report up to the year's end meets it; one on the first quarter does not.
        Assert.Empty(SupervisionLedger.Of(inputs with { Deliveries = [Report(Period.Parse("2023-Q4"), DeliveryStatus.Completed, on: Day("2024-01-10"))] }).Open);
        Assert.Single(SupervisionLedger.Of(inputs with { Deliveries = [Row("04-10")] }).Open);
    }

    [Fact]
    public void A_form_for_the_last_quarter_takes_the_place_of_the_yearly_report()
    {
        var form = new DispatchedForm("甲局", Period.Parse("2023-Q4"), Day("2024-01-15"), Day("2023-12-20"), null);
        var inputs = Inputs(Day("2024-02-07")) with { Forms = [form] };
        Assert.Equal(Period.Parse("2023-Q4"), Assert.Single(SupervisionLedger.Of(inputs).Open).Period);
        // A report on the whole year ends with the quarter and covers it.
        Assert.Empty(SupervisionLedger.Of(inputs with { Deliveries = [Report(Period.OfYear(2023), DeliveryStatus.Completed, on: Day("2024-01-05"))] }).Open);
        Assert.Empty(SupervisionLedger.Of(inputs with { Forms = [form with { Measures = ["9-9"] }] }).Open);
    }

    /// <summary>400 days after 31 December 2023 is 3 February 2025.</summary>
    [Fact]
    public void A_figure_is_overdue_by_its_own_days_and_closed_by_its_release()
    {
        var inputs = Inputs(Day("2025-02-04")) with
        {
            Forms = [],
            Deliveries = [Report(Period.OfYear(2023), DeliveryStatus.Completed, on: Day("2024-01-05"))],
            Indicators = [Sample.Indicator("X", agency: "丙"), Sample.Indicator("Y")],
            TaskIndicators = [new(1, "X", IndicatorRole.Outcome)],
            Observations = [Sample.Value("X", 2022, 1), Sample.Value("X", 2023, 2) with { ReleasedOn = Day("2025-02-10") }],
        };
        var open = Assert.Single(SupervisionLedger.Of(inputs).Open);
        Assert.Equal((IndicatorOverdue, Blue, 1, "丙", "X"), (open.Cause, open.Light, open.WorkingDaysLate, open.Agency, open.Indicator!.Code));
        var closed = Assert.Single(SupervisionLedger.Of(inputs with { AsOf = Day("2025-03-01") }).Closed);
        Assert.Equal((Day("2025-02-10"), null, 5), (closed.Closing!.On, closed.Closing.Review, closed.WorkingDaysLate));
    }

    [Fact]
    public void Years_whose_holidays_are_unknown_are_named()
    {
        var inputs = Inputs(Day("2026-01-10"));
        Assert.Equal([2026], SupervisionLedger.Of(inputs).Gaps.Where(g => g.Kind == LedgerGapKind.HolidaysUnknown).Select(g => g.Year!.Value));
        Assert.Equal([2023, 2024, 2025, 2026], SupervisionLedger.Of(inputs with { Calendar = WorkCalendar.WeekOnly }).Gaps.Where(g => g.Kind == LedgerGapKind.HolidaysUnknown).Select(g => g.Year!.Value));
    }

    [Fact]
    public void A_lead_left_out_when_forms_were_sent_is_a_gap() =>
        Assert.Contains(
            SupervisionLedger.Of(Inputs(Day("04-10")) with { Forms = [Forms[1]] }).Gaps,
            g => g is { Kind: LedgerGapKind.LeadWithoutForm, Agency: "甲" } && g.Period == Q1);

    /// <summary>2023 国庆: due on 28 September, then 7, 8, 9, 10 and 11 October are the first five working days.</summary>
    [Fact]
    public void Holidays_and_make_up_days_move_the_colours()
    {
        Dictionary<DateOnly, bool> days = Enumerable.Range(0, 8).ToDictionary(i => Day("09-29").AddDays(i), _ => false);
        days[Day("10-07")] = days[Day("10-08")] = true;
        var inputs = Inputs(Day("10-31")) with
        {
            Calendar = new WorkCalendar(days, new HashSet<int> { 2023 }),
            Forms = [new("A1", Period.Parse("2023-08"), Day("09-28"), Day("09-01"), null)],
        };
        Assert.Equal("B09-21 Y10-11 R10-25", Assert.Single(SupervisionLedger.Of(inputs).Open).Steps());
    }
}
