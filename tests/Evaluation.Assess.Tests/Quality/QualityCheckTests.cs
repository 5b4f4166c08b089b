using Evaluation.Assess.Quality;
using Evaluation.Assess.Reviewing;
using Evaluation.Assess.Tests.Annual;
using Evaluation.Model;
using static Evaluation.Assess.Tests.Quality.QualitySample;
using static Evaluation.Model.DeliveryStatus;

namespace Evaluation.Assess.Tests.Quality;

public class QualityCheckTests
{
    private static readonly DateOnly InQ1 = new(2023, 3, 1);

    [Fact]
    public void A_deliverable_reported_done_wants_evidence_and_ongoing_work_does_not()
    {
        Assert.Equal([QualityFindingKind.NoEvidence], Kinds([Sample.Task(1)], Report(Q1, Completed, evidence: " ")));
        Assert.Empty(Kinds([Sample.Task(1)], Report(Q1, InProgress, evidence: "")));
        Assert.Empty(Kinds([Sample.Task(1, kind: MeasureKind.Ongoing)], Report(Q1, Ongoing, evidence: "")));
    }

    [Fact]
    public void The_status_must_fit_the_measure()
    {
        Assert.Equal([QualityFindingKind.OngoingAsCompleted], Kinds([Sample.Task(1, kind: MeasureKind.Ongoing)], Report(Q1, Completed)));
        Assert.Equal([QualityFindingKind.EndingAsOngoing], Kinds([Sample.Task(1)], Report(Q1, Ongoing)));
        Assert.Equal([QualityFindingKind.EndingAsOngoing], Kinds([Sample.Task(1, kind: MeasureKind.Study)], Report(Q1, Ongoing)));
    }

    [Fact]
    public void What_was_completed_does_not_begin_again()
    {
        var finding = Assert.Single(Check([Sample.Task(1)], Report(Q1, Completed), Report(Q2, InProgress)));
        Assert.Equal((QualityFindingKind.CompletedReopened, Q2, Q1, Completed), (finding.Kind, finding.Period, finding.Other!.Period, finding.OtherStatus));
    }

    [Fact]
    public void A_percent_does_not_fall_also_across_a_period_without_one()
    {
        var finding = Assert.Single(Check(
            [Sample.Task(1)], Report(Q1, InProgress, percent: 60), Report(Q2, InProgress), Report(Period.Parse("2023-Q3"), InProgress, percent: 59)));
        Assert.Equal((QualityFindingKind.PercentFell, 59m, 60m, Q1), (finding.Kind, finding.Value, finding.OtherValue, finding.Other!.Period));
        Assert.Empty(Check([Sample.Task(1)], Report(Q1, InProgress, percent: 60), Report(Q2, InProgress, percent: 60)));
    }

    [Theory]
    [InlineData(Completed, InProgress, QualityFindingKind.LeadAheadOfParticipant)]
    [InlineData(Completed, NotStarted, QualityFindingKind.LeadAheadOfParticipant)]
    [InlineData(InProgress, Completed, QualityFindingKind.ParticipantAheadOfLead)]
    [InlineData(Completed, Completed, null)]
    [InlineData(Completed, NotApplicable, null)]
    [InlineData(InProgress, NotStarted, null)]
    public void Lead_and_participant_contradict_each_other_over_completion(DeliveryStatus lead, DeliveryStatus participant, QualityFindingKind? expected)
    {
        var findings = Check([Sample.Task(1, "甲、乙")], Report(Q1, lead), Report(Q1, participant, agency: "乙"));
        Assert.Equal(expected, findings.SingleOrDefault()?.Kind);
        if (findings is [var finding])
            Assert.Equal(("甲", "乙"), (finding.Agency, finding.Other!.Agency));
    }

    [Fact]
    public void Percents_more_than_thirty_points_apart_contradict_each_other()
    {
        Assert.Equal([QualityFindingKind.PercentsApart], Kinds([Sample.Task(1, "甲、乙")], Report(Q1, InProgress, percent: 80), Report(Q1, InProgress, agency: "乙", percent: 49)));
        Assert.Empty(Kinds([Sample.Task(1, "甲、乙")], Report(Q1, InProgress, percent: 80), Report(Q1, InProgress, agency: "乙", percent: 50)));
    }

    [Fact]
    public void Who_answers_only_for_its_own_part_contradicts_nobody()
    {
        var task = Sample.Task(1, "甲、乙") with { Mode = ResponsibilityMode.ByDivision };
        Assert.Empty(Kinds([task], Report(Q1, Completed), Report(Q1, InProgress, agency: "乙")));
    }

    [Fact]
    public void Who_has_no_part_in_a_measure_contradicts_nobody() =>
        Assert.Empty(Kinds([Sample.Task(1, "甲、乙")], Report(Q1, Completed), Report(Q1, InProgress, agency: "丙")));

    [Theory]
    [InlineData("2023-03-01", null)]
    [InlineData("2024-07-01", QualityFindingKind.DateInFuture)]        // as of 2024-06-30
    [InlineData("2023-04-06", QualityFindingKind.DateAfterReport)]     // reported 2023-04-05
    [InlineData("2023-04-02", QualityFindingKind.DateOutsidePeriod)]
    [InlineData("2022-12-31", QualityFindingKind.DateOutsidePeriod)]
    public void The_day_of_the_fact_lies_in_the_period(string date, QualityFindingKind? expected) =>
        Assert.Equal(expected, Check([Sample.Task(1)], Report(Q1, Completed, date: DateOnly.Parse(date, System.Globalization.CultureInfo.InvariantCulture))).SingleOrDefault()?.Kind);

    [Fact]
    public void A_day_reported_before_may_stand_again() =>
        Assert.Empty(Check([Sample.Task(1)], Report(Q1, Completed, date: InQ1), Report(Q2, Completed, date: InQ1)));

    [Fact]
    public void A_returned_report_is_not_looked_at_and_an_overridden_one_by_its_new_status()
    {
        Assert.Empty(Check([Sample.Task(1)], Report(Q1, Completed, evidence: "").Said(ReviewDecision.Returned)));
        Assert.Empty(Check([Sample.Task(1)], Report(Q1, Completed, evidence: "").Said(ReviewDecision.Overridden, status: InProgress)));
        var accepted = Assert.Single(Check([Sample.Task(1)], Report(Q1, Completed, evidence: "").Said(ReviewDecision.Accepted)));
        Assert.Equal(ReviewState.Accepted, accepted.State);
    }

    [Fact]
    public void What_comes_after_the_as_of_day_is_not_seen() =>
        Assert.Empty(Check([Sample.Task(1)], Report(Q1, Completed, evidence: "", on: Sample.AsOf.AddDays(1))));

    /// <summary>From 100 to 151 is more than half; to 150 it is not.</summary>
    [Theory]
    [InlineData(100, 151, true)]
    [InlineData(100, 150, false)]
    [InlineData(100, 49, true)]
    [InlineData(-100, -151, true)]
    [InlineData(0, 1, true)]
    [InlineData(0, 0, false)]
    public void A_figure_that_changes_by_more_than_half_is_shown(decimal last, decimal value, bool isShown)
    {
        var indicator = Sample.Indicator("X");
        var inputs = Inputs([Sample.Task(1)], []) with
        {
            Indicators = [indicator],
            Figures = FigureChanges.Of([Sample.Value("X", 2022, last), Sample.Value("X", 2023, value)], 2023, Sample.AsOf),
        };
        var findings = QualityChecks.Of(inputs);
        Assert.Equal(isShown, findings.Count == 1);
        if (isShown)
            Assert.Equal(("甲", value, last, Period.OfYear(2022)), (findings[0].Agency, findings[0].Value, findings[0].OtherValue, findings[0].LastPeriod));
    }

    [Fact]
    public void A_half_year_is_held_against_the_same_half_of_the_year_before()
    {
        Observation Value(string period, decimal value) => Sample.Value("X", 2022, value) with { Period = Period.Parse(period) };
        var changes = FigureChanges.Of([Value("2022-S1", 1), Value("2022-S2", 2), Value("2023-S1", 3), Value("2023-Q1", 9)], 2023, Sample.AsOf);
        Assert.Equal([(9m, (decimal?)null), (3m, 1m)], changes.Select(c => (c.Current.Value, c.Last?.Value)));
    }

    [Fact]
    public void The_order_of_the_rows_makes_no_difference()
    {
        PlanTask[] tasks = [Sample.Task(1, "甲、乙"), Sample.Task(2, "乙")];
        DeliveryHistory[] rows =
        [
            Report(Q1, Completed, evidence: ""), Report(Q1, InProgress, agency: "乙", text: "同样的一段足够长的文字用来比较两个部门的报送内容"),
            Report(Q2, InProgress, text: "同样的一段足够长的文字用来比较两个部门的报送内容"), Report(Q1, Ongoing, 2, agency: "乙"), Report(Q2, Completed, 2, agency: "乙"),
        ];
        Assert.Equal(Check(tasks, rows), Check(tasks, [.. rows.Reverse()]));
        Assert.True(Check(tasks, rows).Count >= 3);
    }

    private static IEnumerable<QualityFindingKind> Kinds(IReadOnlyList<PlanTask> tasks, params IReadOnlyList<DeliveryHistory> rows) => Check(tasks, rows).Select(f => f.Kind);
}
