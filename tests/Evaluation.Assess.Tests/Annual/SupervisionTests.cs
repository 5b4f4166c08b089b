using Evaluation.Assess.Annual;
using Evaluation.Model;

namespace Evaluation.Assess.Tests.Annual;

public class SupervisionTests
{
    [Theory]
    // reports are due by 2024-01-31; yellow from 30 days, red from 90
    [InlineData(2024, 2, 1, 1, SupervisionLight.Blue)]
    [InlineData(2024, 2, 29, 29, SupervisionLight.Blue)]
    [InlineData(2024, 3, 1, 30, SupervisionLight.Yellow)]
    [InlineData(2024, 4, 29, 89, SupervisionLight.Yellow)]
    [InlineData(2024, 4, 30, 90, SupervisionLight.Red)]
    public void Silence_changes_colour_by_days_late(int year, int month, int day, int late, SupervisionLight light)
    {
        var item = List(Sample.Inputs(Sample.Task(1, "甲、乙")) with { AsOf = new(year, month, day) }).Single();
        Assert.Equal((SupervisionCause.NotReported, light, "甲", late), (item.Cause, item.Light, item.Agency, item.DaysLate));
        Assert.Equal(new DateOnly(2024, 1, 31), item.Due);
    }

    [Fact]
    public void Work_overdue_is_its_reporters_and_late_from_its_own_deadline()
    {
        var task = Sample.Task(1, "甲、乙").With(m => m with { Due = new(2023, 9, 30) });
        var item = List(Sample.Inputs(task).Report(Sample.Delivery(1, 1, "乙", DeliveryStatus.InProgress))).Single();
        Assert.Equal((SupervisionCause.Overdue, "乙", new DateOnly(2023, 9, 30), 274), (item.Cause, item.Agency, item.Due, item.DaysLate));
    }

    [Fact]
    public void Completed_without_evidence_is_asked_for_it()
    {
        Assert.Equal(SupervisionCause.NoEvidence, List(Sample.Inputs(Sample.Task(1)).Report(Sample.Done(1, evidence: ""))).Single().Cause);
        Assert.Empty(List(Sample.Inputs(Sample.Task(1)).Report(Sample.Done(1))));
        Assert.Empty(List(Sample.Inputs(Sample.Task(1, kind: MeasureKind.Ongoing)).Report(Sample.Delivery(1, 1, "甲", DeliveryStatus.Ongoing))));
    }

    [Fact]
    public void A_returned_report_is_listed_as_that_not_as_missing()
    {
        var item = List(Sample.Inputs(Sample.Task(1, "甲、乙")).Report(Sample.Done(1, agency: "乙").Reviewed(ReviewDecision.Returned))).Single();
        Assert.Equal((SupervisionCause.Returned, "乙"), (item.Cause, item.Agency));
    }

    [Fact]
    public void A_report_returned_before_the_due_day_is_blue_with_no_day_late()
    {
        var inputs = Sample.Inputs(Sample.Task(1)) with { AsOf = new(2023, 12, 1) };
        var report = Sample.Delivery(1, 1, "甲", DeliveryStatus.Completed, on: new(2023, 10, 1)) with
        {
            Review = new Review(ReviewDecision.Returned, "理由", null, "审核人", new(2023, 11, 1)),
        };
        var item = List(inputs.Report(report)).Single();
        Assert.Equal((SupervisionLight.Blue, 0), (item.Light, item.DaysLate));
    }

    [Fact]
    public void A_task_led_by_a_collective_is_pressed_for_in_its_name() =>
        Assert.Equal("全体", List(Sample.Inputs(Sample.Task(1, "全体"))).Single().Agency);

    [Theory]
    // stale after 500 days: 2022 ended 547 days before 2024-06-30
    [InlineData(2022, 47)]
    [InlineData(2021, 412)]
    public void An_indicator_without_a_recent_value_is_stale(int year, int late)
    {
        var item = List(WithIndicator(Sample.Value("X", year, 1))).Single(i => i.Cause == SupervisionCause.StaleIndicator);
        Assert.Equal((late, "甲", 1), (item.DaysLate, item.Agency, item.Task!.Number));
        Assert.Equal("X", item.Indicator!.Code);
        Assert.Null(item.Measure);
    }

    [Fact]
    public void An_indicator_with_the_plan_years_value_is_never_stale_however_late_the_report()
    {
        var inputs = WithIndicator(Sample.Value("X", 2023, 1)) with { AsOf = new(2030, 1, 1) };
        Assert.DoesNotContain(List(inputs), i => i.Cause == SupervisionCause.StaleIndicator);
    }

    [Fact]
    public void An_indicator_without_any_value_is_stale() =>
        Assert.Equal(0, List(WithIndicator()).Single(i => i.Cause == SupervisionCause.StaleIndicator).DaysLate);

    [Fact]
    public void The_worst_stands_first()
    {
        var inputs = Sample.Inputs(
            Sample.Task(1, measures: 2),
            Sample.Task(2).With(m => m with { Due = new(2023, 3, 31) }),
            Sample.Task(3, "乙")) with
        { AsOf = new(2024, 3, 10) };
        var list = List(inputs.Report(Sample.Delivery(2, 1, "甲", DeliveryStatus.InProgress)));
        Assert.Equal([(2, 1), (1, 1), (1, 2), (3, 1)], list.Select(i => (i.Task!.Number, i.Measure!.Number)));
        Assert.Equal([SupervisionLight.Red, SupervisionLight.Yellow, SupervisionLight.Yellow, SupervisionLight.Yellow], list.Select(i => i.Light));
    }

    private static AnnualInputs WithIndicator(params Observation[] observations) => Sample.Inputs(Sample.Task(1)) with
    {
        Indicators = [Sample.Indicator("X")],
        TaskIndicators = [new(1, "X", IndicatorRole.Outcome)],
        Observations = observations,
    };

    private static IReadOnlyList<SupervisionItem> List(AnnualInputs inputs) => inputs.Assess().Supervision;
}
