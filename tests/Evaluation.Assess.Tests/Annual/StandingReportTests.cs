using Evaluation.Assess.Annual;
using Evaluation.Model;

namespace Evaluation.Assess.Tests.Annual;

public class StandingReportTests
{
    [Fact]
    public void The_leads_report_stands_before_any_participants() => Assert.Equal("甲", StandsFor("甲、丙、乙", "乙", "丙", "甲"));

    [Fact]
    public void Without_the_leads_the_first_participant_in_printed_order_stands() => Assert.Equal("丙", StandsFor("甲、丙、乙", "乙", "丙"));

    [Fact]
    public void A_report_of_someone_the_task_does_not_name_is_shown_but_never_stands()
    {
        var measure = Measure(Sample.Inputs(Sample.Task(1, "甲、乙")).Report(Sample.Done(1, agency: "丁")));
        Assert.Null(measure.Standing);
        Assert.Single(measure.Deliveries);
    }

    [Fact]
    public void A_returned_report_lets_the_next_one_stand()
    {
        var measure = Measure(Sample.Inputs(Sample.Task(1, "甲、乙"))
            .Report(Sample.Done(1).Reviewed(ReviewDecision.Returned), Sample.Done(1, agency: "乙")));
        Assert.Equal("乙", measure.Standing!.Delivery.Agency);
        Assert.Equal(["甲", "乙"], measure.Deliveries.Select(d => d.Delivery.Agency));
    }

    [Fact]
    public void A_clause_of_its_own_takes_a_measure_from_the_tasks_agencies()
    {
        var task = Sample.Task(1, "甲、乙").With(m => m with { Agencies = ["丙", "丁"] });
        var inputs = Sample.Inputs(task).Report(Sample.Done(1), Sample.Done(1, agency: "丁"));
        Assert.Equal("丁", Measure(inputs).Standing!.Delivery.Agency);
        Assert.Equal("丙", Measure(inputs.Report(Sample.Done(1, agency: "丙"))).Standing!.Delivery.Agency);
    }

    [Fact]
    public void A_member_reports_for_the_collective_in_its_place() => Assert.Equal("丙", StandsFor("甲、全体、丁", "丁", "丙"));

    [Fact]
    public void An_alias_is_the_same_agency() => Assert.Equal("甲局", StandsFor("甲、乙", "乙", "甲局"));

    private static string? StandsFor(string assigned, params string[] reporting) =>
        Measure(Sample.Inputs(Sample.Task(1, assigned)).Report([.. reporting.Select(a => Sample.Done(1, agency: a))])).Standing?.Delivery.Agency;

    private static MeasureAssessment Measure(AnnualInputs inputs) => inputs.Assess().Tasks.Single().Measures.Single();
}
