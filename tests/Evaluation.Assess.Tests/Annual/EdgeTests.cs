using Evaluation.Assess.Annual;
using Evaluation.Assess.Progress;
using Evaluation.Assess.Reporting;
using Evaluation.Model;

namespace Evaluation.Assess.Tests.Annual;

public class EdgeTests
{
    [Fact]
    public void Before_any_data_the_evaluation_is_complete_and_says_so()
    {
        var assessment = (Sample.Inputs(Sample.Task(1, "甲、全体", measures: 2), Sample.Task(2, "乙")) with
        {
            AsOf = new(2022, 1, 1),
            Indicators = [Sample.Indicator("X")],
            TaskIndicators = [new(1, "X", IndicatorRole.Outcome)],
            Targets = [Sample.Target("X", 2020, 1, 2025, 5)],
        }).Assess();
        Assert.All(assessment.Tasks, t => Assert.Equal((WorkStatus.NotDue, UnscoredReason.NotDue), (t.Status, t.Counted.Reason)));
        Assert.Equal((UnscoredReason.NotDue, UnscoredReason.NotDue, 0m), (assessment.Overall.Score.Reason, assessment.Overall.ReportedScore.Reason, assessment.Overall.CoveragePercent));
        Assert.Equal(UnscoredReason.NotDue, assessment.Chapters.Single().Rank.Reason);
        Assert.All(assessment.Agencies, a => Assert.Equal((UnscoredReason.NotDue, UnscoredReason.NotDue), (a.Score.Reason, a.Rank.Reason)));
        Assert.Equal(Verdict.Unknown, assessment.Indicators.Single().Verdict);
        Assert.Equal([GapKind.IndicatorWithoutData, GapKind.NoPreviousYear, GapKind.NoTypicalCases], assessment.Gaps.Select(g => g.Kind));
    }

    /// <summary>An import lets 各市人民政府 pass without an entry in the directory; evaluating such a plan ended in an exception.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)] // its members are not those of the joint conference: each of them was handed the cities' tasks
    public void Who_carries_a_task_out_locally_need_not_be_in_the_directory(bool isListed)
    {
        var local = new Assignment("各市人民政府", "各市人民政府", AssignmentRole.Implementer);
        IEnumerable<Agency> listed = isListed ? [new("C2", "各市人民政府", [], null, AgencyKind.Collective, "")] : [];
        var agencies = new AgencyDirectory([.. Sample.Agencies.All, .. listed]);
        var named = Sample.Task(1, "甲、乙");
        var shared = named with { Assignments = [.. named.Assignments, local] };
        var alone = shared with { Number = 2, Measures = [new Measure(1, "举措1。", MeasureKind.Ongoing, ["各市人民政府"], null)] };

        var assessment = (Sample.Inputs(shared, alone) with { Agencies = agencies }).Assess();

        Assert.Equal(["甲", "乙"], assessment.Agencies.Select(a => a.Agency.Name));
        Assert.All(assessment.Agencies, a => Assert.Equal(2, a.Tasks.Count));
        Assert.Equal(["甲", ""], assessment.Supervision.Where(s => s.Cause == SupervisionCause.NotReported).OrderBy(s => s.Task?.Number).Select(s => s.Agency));
        Assert.Equal(["甲", "乙"], ReportingForms.Agencies(assessment.Plan, agencies, []).Select(a => a.Name));
    }

    [Fact]
    public void A_plan_without_tasks_is_assessed()
    {
        var assessment = Sample.Inputs().Assess();
        Assert.Equal(UnscoredReason.NotApplicable, assessment.Overall.Score.Reason);
        Assert.Empty(assessment.Agencies);
    }

    [Fact]
    public void A_task_without_clause_or_measures_is_assessed()
    {
        var task = Sample.Task(1) with { Assignments = [] };
        var assessment = Sample.Inputs(task, Sample.Task(2, measures: 0)).Assess();
        Assert.Equal([WorkStatus.NotReported, WorkStatus.NotApplicable], assessment.Tasks.Select(t => t.Status));
        Assert.Equal("", assessment.Supervision.Single().Agency);
        Assert.Equal(Score.Of(0), assessment.Overall.Score);
    }

    [Fact]
    public void Nothing_from_after_the_as_of_day_is_taken()
    {
        var inputs = Sample.Inputs(Sample.Task(1)) with { Indicators = [Sample.Indicator("X")] };
        var tomorrow = inputs.AsOf.AddDays(1);
        Refused(inputs.Report(Sample.Delivery(1, 1, "甲", DeliveryStatus.Completed, on: tomorrow)));
        Refused(inputs.Report(Sample.Done(1) with { Review = new(ReviewDecision.Accepted, "", null, "", tomorrow) }));
        Refused(inputs with { Observations = [Sample.Value("X", 2023, 1) with { ReleasedOn = tomorrow }] });
        Refused(inputs with { Targets = [Sample.Target("X", 2020, 1, 2025, 2) with { InForceFrom = tomorrow }] });
    }

    [Fact]
    public void Two_values_for_one_period_or_two_reports_for_one_measure_are_refused()
    {
        var inputs = Sample.Inputs(Sample.Task(1)) with { Indicators = [Sample.Indicator("X")] };
        Refused(inputs with { Observations = [Sample.Value("X", 2023, 1), Sample.Value("X", 2023, 2)] });
        Refused(inputs.Report(Sample.Done(1), Sample.Done(1, agency: "甲局")));
        Refused(Sample.Inputs(Sample.Task(1), Sample.Task(1)));
    }

    [Fact]
    public void Rows_about_what_is_not_there_are_refused_not_dropped()
    {
        var inputs = Sample.Inputs(Sample.Task(1)) with { Indicators = [Sample.Indicator("X")] };
        Refused(inputs.Report(Sample.Done(2)));
        Refused(inputs.Report(Sample.Done(1, 2)));
        Refused(inputs.Report(Sample.Done(1, agency: "戊")));
        Refused(inputs with { TaskIndicators = [new(1, "Y", IndicatorRole.Outcome)] });
        Refused(inputs with { TaskIndicators = [new(2, "X", IndicatorRole.Outcome)] });
        Refused(inputs with { Targets = [Sample.Target("Y", 2020, 1, 2025, 2)] });
    }

    private static void Refused(AnnualInputs inputs) => Assert.Throws<ArgumentException>(() => inputs.Assess());
}
