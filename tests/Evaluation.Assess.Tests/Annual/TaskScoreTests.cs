using Evaluation.Assess.Annual;
using Evaluation.Model;
using Evaluation.Model.Schemes;

namespace Evaluation.Assess.Tests.Annual;

public class TaskScoreTests
{
    [Fact]
    public void Delivery_is_the_mean_credit_of_the_measures_that_have_one()
    {
        // 1, 0.54, 0 (not reported), not applicable left out: 154 / 3
        var task = Task(Sample.Inputs(Sample.Task(1, measures: 4)).Report(
            Sample.Done(1, 1),
            Sample.Delivery(1, 2, "甲", DeliveryStatus.InProgress, 60),
            Sample.Delivery(1, 4, "甲", DeliveryStatus.NotApplicable)));
        Assert.Equal(51.3333m, Math.Round(task.Delivery.Value, 4));
        Assert.Equal(task.Delivery, task.Total);
        Assert.Equal((1, 1, true, "差"), (task.Done, task.Unreported, task.HasData, task.Band));
        Assert.Equal(UnscoredReason.NotApplicable, task.Outcome.Reason);
    }

    [Fact]
    public void An_outcome_weighs_three_tenths()
    {
        // road (15 - 10) / (20 - 10) = 50; 0.7 · 100 + 0.3 · 50 = 85
        var task = Task(WithOutcome().Report(Sample.Done(1)));
        Assert.Equal((Score.Of(100), Score.Of(50), Score.Of(85), "良"), (task.Delivery, task.Outcome, task.Total, task.Band));
    }

    [Fact]
    public void A_delivery_not_reported_enters_beside_an_outcome_as_its_credit()
    {
        var task = Task(WithOutcome());
        Assert.Equal(UnscoredReason.NotReported, task.Delivery.Reason);
        Assert.Equal((Score.Of(15), Score.Of(15), true, WorkStatus.NotReported), (task.Total, task.Counted, task.HasData, task.Status));
    }

    [Fact]
    public void Nothing_reported_has_no_total_but_counts_as_its_credit()
    {
        var task = Task(Sample.Inputs(Sample.Task(1)));
        Assert.Equal((UnscoredReason.NotReported, UnscoredReason.NotReported), (task.Delivery.Reason, task.Total.Reason));
        Assert.Equal((Score.Of(0), false, ""), (task.Counted, task.HasData, task.Band));
    }

    [Fact]
    public void An_outcome_alone_makes_no_score_before_anything_is_due()
    {
        var task = Task(WithOutcome() with { AsOf = new(2024, 1, 31), Observations = [Sample.Value("X", 2022, 15)] });
        Assert.Equal((UnscoredReason.NotDue, UnscoredReason.NotDue), (task.Total.Reason, task.Counted.Reason));
        Assert.Equal(Score.Of(50), task.Outcome);
    }

    [Fact]
    public void An_outcome_without_a_figure_leaves_delivery_alone_and_says_why()
    {
        var task = Task((WithOutcome() with { Observations = [] }).Report(Sample.Done(1)));
        Assert.Equal((UnscoredReason.NoData, Score.Of(100)), (task.Outcome.Reason, task.Total));
    }

    [Theory]
    [InlineData(OutcomeMeasure.Road, 50)]
    [InlineData(OutcomeMeasure.RoadElseAttainment, 50)]
    [InlineData(OutcomeMeasure.Attainment, 75)]
    public void The_scheme_says_which_figure_is_the_outcome(OutcomeMeasure by, decimal expected)
    {
        var inputs = WithOutcome();
        var scheme = inputs.Scheme with { Task = inputs.Scheme.Task with { OutcomeBy = Sample.R(by) } };
        Assert.Equal(Score.Of(expected), Task(inputs with { Scheme = scheme }).Outcome);
    }

    [Theory]
    [InlineData(30, 100)]
    [InlineData(5, 0)]
    public void An_outcome_stays_within_0_and_100(decimal value, decimal expected) =>
        Assert.Equal(Score.Of(expected), Task(WithOutcome() with { Observations = [Sample.Value("X", 2023, value)] }).Outcome);

    [Fact]
    public void Without_a_baseline_attainment_is_the_outcome() =>
        Assert.Equal(Score.Of(75), Task(WithOutcome() with { Targets = [Sample.Target("X", null, null, 2025, 20)] }).Outcome);

    [Fact]
    public void A_target_met_is_worth_all_points_where_the_road_leads_the_wrong_way() =>
        Assert.Equal(Score.Of(100), Task(WithOutcome() with { Targets = [Sample.Target("X", 2020, 20, 2025, 12)] }).Outcome);

    [Theory]
    [InlineData(false, 50)]
    [InlineData(true, 75)]   // mean of 50 and 100
    public void Outputs_are_shown_and_scored_only_where_the_scheme_says_so(bool scoreOutputs, decimal expected)
    {
        var inputs = WithOutcome() with
        {
            Indicators = [Sample.Indicator("X"), Sample.Indicator("Y")],
            TaskIndicators = [new(1, "Y", IndicatorRole.Output), new(1, "X", IndicatorRole.Outcome)],
            Targets = [Sample.Target("X", 2020, 10, 2025, 20), Sample.Target("Y", 2020, 10, 2025, 20)],
            Observations = [Sample.Value("X", 2023, 15), Sample.Value("Y", 2023, 25)],
        };
        var scheme = inputs.Scheme with { Task = inputs.Scheme.Task with { ScoreOutputs = Sample.R(scoreOutputs) } };
        var task = Task(inputs with { Scheme = scheme });
        Assert.Equal(Score.Of(expected), task.Outcome);
        Assert.Equal(["X", "Y"], task.Outcomes.Select(o => o.Indicator.Indicator.Code));
    }

    [Theory]
    [InlineData(new[] { DeliveryStatus.Completed, DeliveryStatus.Completed }, 2, WorkStatus.Completed)]
    [InlineData(new[] { DeliveryStatus.NotApplicable, DeliveryStatus.NotApplicable }, 2, WorkStatus.NotApplicable)]
    [InlineData(new[] { DeliveryStatus.Completed, DeliveryStatus.NotApplicable }, 2, WorkStatus.Completed)]
    [InlineData(new[] { DeliveryStatus.Completed, DeliveryStatus.InProgress }, 2, WorkStatus.Overdue)]
    [InlineData(new[] { DeliveryStatus.Completed }, 2, WorkStatus.InProgress)]   // the other not reported
    [InlineData(new[] { DeliveryStatus.NotApplicable }, 2, WorkStatus.NotReported)]   // what applies was not reported
    [InlineData(new DeliveryStatus[0], 2, WorkStatus.NotReported)]
    [InlineData(new DeliveryStatus[0], 0, WorkStatus.NotApplicable)]
    public void The_status_of_a_task_follows_from_its_measures(DeliveryStatus[] reported, int measures, WorkStatus expected) =>
        Assert.Equal(expected, Task(Sample.Inputs(Sample.Task(1, measures: measures)).Report(
            [.. reported.Select((s, i) => Sample.Delivery(1, i + 1, "甲", s))])).Status);

    [Theory]
    [InlineData(new[] { DeliveryStatus.Ongoing, DeliveryStatus.Completed }, WorkStatus.Ongoing)]
    [InlineData(new[] { DeliveryStatus.Ongoing, DeliveryStatus.InProgress }, WorkStatus.InProgress)]
    [InlineData(new[] { DeliveryStatus.NotStarted, DeliveryStatus.NotStarted }, WorkStatus.NotStarted)]
    [InlineData(new[] { DeliveryStatus.NotStarted }, WorkStatus.NotStarted)]   // and one not reported: nothing is under way
    public void Work_without_an_end_is_ongoing_never_completed(DeliveryStatus[] reported, WorkStatus expected) =>
        Assert.Equal(expected, Task(Sample.Inputs(Sample.Task(1, measures: 2, kind: MeasureKind.Ongoing)).Report(
            [.. reported.Select((s, i) => Sample.Delivery(1, i + 1, "甲", s))])).Status);

    [Fact]
    public void A_task_is_completed_when_all_that_ends_is_and_the_rest_is_being_done()
    {
        var task = Sample.Task(1, measures: 2).With(m => m.Number == 2 ? m with { Kind = MeasureKind.Ongoing } : m);
        Assert.Equal(WorkStatus.Completed, Task(Sample.Inputs(task).Report(Sample.Done(1, 1), Sample.Delivery(1, 2, "甲", DeliveryStatus.Ongoing))).Status);
    }

    /// <summary>Task 1 with indicator X: from 10 in 2020 to 20 in 2025, now 15.</summary>
    private static AnnualInputs WithOutcome() => Sample.Inputs(Sample.Task(1)) with
    {
        Indicators = [Sample.Indicator("X")],
        TaskIndicators = [new(1, "X", IndicatorRole.Outcome)],
        Targets = [Sample.Target("X", 2020, 10, 2025, 20)],
        Observations = [Sample.Value("X", 2023, 15)],
    };

    private static TaskAssessment Task(AnnualInputs inputs) => inputs.Assess().Tasks.Single();
}
