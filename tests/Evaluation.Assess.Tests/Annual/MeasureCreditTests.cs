using Evaluation.Assess.Annual;
using Evaluation.Model;

namespace Evaluation.Assess.Tests.Annual;

public class MeasureCreditTests
{
    private static readonly DateOnly InYear = new(2023, 7, 1);

    [Theory]
    // kind, reported, percent, evidence → status in the year, status after it, credit (methods B by hand)
    [InlineData(MeasureKind.Deliverable, DeliveryStatus.Completed, null, "文号", WorkStatus.Completed, WorkStatus.Completed, 1.0)]
    [InlineData(MeasureKind.Deliverable, DeliveryStatus.Completed, null, "", WorkStatus.Completed, WorkStatus.Completed, 0.8)]
    [InlineData(MeasureKind.Deliverable, DeliveryStatus.Completed, null, "  ", WorkStatus.Completed, WorkStatus.Completed, 0.8)]
    [InlineData(MeasureKind.Study, DeliveryStatus.Completed, 100, "文号", WorkStatus.Completed, WorkStatus.Completed, 1.0)]
    [InlineData(MeasureKind.Deliverable, DeliveryStatus.InProgress, 60, "文号", WorkStatus.InProgress, WorkStatus.Overdue, 0.54)]
    [InlineData(MeasureKind.Deliverable, DeliveryStatus.InProgress, null, "", WorkStatus.InProgress, WorkStatus.Overdue, 0.45)]
    [InlineData(MeasureKind.Deliverable, DeliveryStatus.Ongoing, 40, "文号", WorkStatus.InProgress, WorkStatus.Overdue, 0.36)]
    [InlineData(MeasureKind.Study, DeliveryStatus.Ongoing, null, "", WorkStatus.InProgress, WorkStatus.Overdue, 0.45)]
    [InlineData(MeasureKind.Study, DeliveryStatus.NotStarted, null, "", WorkStatus.NotStarted, WorkStatus.Overdue, 0.0)]
    [InlineData(MeasureKind.Ongoing, DeliveryStatus.Ongoing, null, "文号", WorkStatus.Ongoing, WorkStatus.Ongoing, 1.0)]
    [InlineData(MeasureKind.Ongoing, DeliveryStatus.Ongoing, null, "", WorkStatus.Ongoing, WorkStatus.Ongoing, 0.8)]
    [InlineData(MeasureKind.Ongoing, DeliveryStatus.Completed, null, "文号", WorkStatus.Ongoing, WorkStatus.Ongoing, 1.0)]
    [InlineData(MeasureKind.Ongoing, DeliveryStatus.InProgress, 60, "", WorkStatus.InProgress, WorkStatus.InProgress, 0.54)]
    [InlineData(MeasureKind.Ongoing, DeliveryStatus.NotStarted, null, "", WorkStatus.NotStarted, WorkStatus.NotStarted, 0.0)]
    public void Credit_follows_what_was_reported_and_only_what_ends_can_be_overdue(
        MeasureKind kind, DeliveryStatus reported, int? percent, string evidence, WorkStatus inYear, WorkStatus after, decimal credit)
    {
        var task = Sample.Task(1, kind: kind);
        var report = Sample.Delivery(1, 1, "甲", reported, percent, evidence, on: InYear);
        var early = Only((Sample.Inputs(task) with { AsOf = InYear }).Report(report));
        var late = Only(Sample.Inputs(task).Report(report));
        Assert.Equal((inYear, Score.Of(credit)), (early.Status, early.Credit));
        Assert.Equal((after, Score.Of(credit)), (late.Status, late.Credit));
    }

    [Fact]
    public void What_does_not_apply_has_no_credit_but_a_reason()
    {
        var measure = Only(Sample.Inputs(Sample.Task(1)).Report(Sample.Delivery(1, 1, "甲", DeliveryStatus.NotApplicable)));
        Assert.Equal((WorkStatus.NotApplicable, UnscoredReason.NotApplicable), (measure.Status, measure.Credit.Reason));
    }

    [Theory]
    [InlineData(2024, 1, 31, WorkStatus.NotDue)]   // 31 days after the year: the last day in time
    [InlineData(2024, 2, 1, WorkStatus.NotReported)]
    public void Silence_is_not_due_until_the_reporting_day_is_past(int year, int month, int day, WorkStatus expected)
    {
        var measure = Only(Sample.Inputs(Sample.Task(1)) with { AsOf = new(year, month, day) });
        Assert.Equal(expected, measure.Status);
        Assert.Equal(expected == WorkStatus.NotDue ? Score.Unscored(UnscoredReason.NotDue) : Score.Of(0), measure.Credit);
    }

    [Theory]
    [InlineData(30, WorkStatus.NotDue, WorkStatus.InProgress)]
    [InlineData(31, WorkStatus.NotReported, WorkStatus.Overdue)]
    public void A_deadline_of_its_own_comes_before_the_general_one(int dayOfYear, WorkStatus silent, WorkStatus open)
    {
        var task = Sample.Task(1).With(m => m with { Due = new(2023, 9, 30) });
        var inputs = Sample.Inputs(task) with { AsOf = new DateOnly(2023, 8, 31).AddDays(dayOfYear) };
        Assert.Equal(silent, Only(inputs).Status);
        var report = Sample.Delivery(1, 1, "甲", DeliveryStatus.InProgress, 80, on: InYear);
        Assert.Equal(open, Only(inputs.Report(report)).Status);
    }

    [Fact]
    public void A_deadline_after_the_year_leaves_the_work_in_time_but_not_the_report()
    {
        var task = Sample.Task(1).With(m => m with { Due = new(2025, 6, 30) });
        Assert.Equal(WorkStatus.NotReported, Only(Sample.Inputs(task)).Status);
        Assert.Equal(WorkStatus.InProgress, Only(Sample.Inputs(task).Report(Sample.Delivery(1, 1, "甲", DeliveryStatus.InProgress))).Status);
    }

    [Theory]
    // review, scheme wants a review → does the evidence count
    [InlineData(null, false, true)]
    [InlineData(null, true, false)]
    [InlineData(ReviewDecision.Accepted, false, true)]
    [InlineData(ReviewDecision.Accepted, true, true)]
    [InlineData(ReviewDecision.Overridden, true, true)]
    public void Evidence_counts_once_reviewed_or_where_no_review_is_needed(ReviewDecision? decision, bool needsReview, bool counts)
    {
        var inputs = Sample.Inputs(Sample.Task(1));
        var scheme = inputs.Scheme with { Credit = inputs.Scheme.Credit with { EvidenceNeedsReview = Sample.R(needsReview) } };
        var report = decision is { } d ? Sample.Done(1).Reviewed(d, d == ReviewDecision.Overridden ? DeliveryStatus.Completed : null) : Sample.Done(1);
        var measure = Only((inputs with { Scheme = scheme }).Report(report));
        Assert.Equal((counts, Score.Of(counts ? 1m : 0.8m)), (measure.EvidenceCounts, measure.Credit));
    }

    [Fact]
    public void The_office_may_set_another_status()
    {
        var measure = Only(Sample.Inputs(Sample.Task(1)).Report(Sample.Done(1).Reviewed(ReviewDecision.Overridden, DeliveryStatus.NotStarted)));
        Assert.Equal((WorkStatus.Overdue, Score.Of(0)), (measure.Status, measure.Credit));
    }

    [Fact]
    public void A_returned_report_counts_as_none()
    {
        var measure = Only(Sample.Inputs(Sample.Task(1)).Report(Sample.Done(1).Reviewed(ReviewDecision.Returned)));
        Assert.Null(measure.Standing);
        Assert.Equal((WorkStatus.NotReported, Score.Of(0)), (measure.Status, measure.Credit));
    }

    private static MeasureAssessment Only(AnnualInputs inputs) => inputs.Assess().Tasks.Single().Measures.Single();
}
