using Evaluation.Assess.Annual;
using Evaluation.Model;
using Evaluation.Model.Schemes;

namespace Evaluation.Assess.Tests.Annual;

public class AgencyScoreTests
{
    [Fact]
    public void Tasks_led_weigh_1_and_joined_a_half()
    {
        // led 100 (weight 1), joined 80 (weight 0.5): 140 / 1.5
        var agency = Of("甲", Sample.Inputs(Sample.Task(1), Sample.Task(2, "乙、甲")).Report(Sample.Done(1), Sample.Done(2, 1, "乙", "")));
        Assert.Equal(93.3333m, Math.Round(agency.TaskScore.Value, 4));
        Assert.Equal([(1, AssignmentRole.Lead, 1m), (2, AssignmentRole.Participant, 0.5m)], agency.Tasks.Select(t => (t.Task.Task.Number, t.Role, t.Weight)));
        Assert.Single(agency.Led);
        Assert.Single(agency.Joined);
    }

    [Fact]
    public void A_collective_reaches_every_member_once_as_participant()
    {
        var assessment = Sample.Inputs(Sample.Task(1, "甲、全体"), Sample.Task(2, "全体")).Report(Sample.Done(1), Sample.Done(2, 1, "乙")).Assess();
        Assert.Equal(["A1", "A2", "A3"], assessment.Agencies.Select(a => a.Agency.Code).Order()); // neither 丁, the office nor the collective itself
        var lead = assessment.Agencies.Single(a => a.Agency.Name == "甲");
        Assert.Equal([AssignmentRole.Lead, AssignmentRole.Participant], lead.Tasks.Select(t => t.Role));
        Assert.All(assessment.Agencies.Where(a => a != lead), a => Assert.Empty(a.Led));
    }

    [Fact]
    public void The_office_is_assessed_like_any_other() =>
        Assert.Equal("办", Sample.Inputs(Sample.Task(1, "办")).Assess().Agencies.Single().Agency.Name);

    [Fact]
    public void Each_answers_for_its_own_part_where_the_duty_is_divided()
    {
        // the lead's report stands (100); 乙's own is worth 0.9 · 50 = 45; 丙 reported nothing itself and has the task's score
        var task = Sample.Task(1, "甲、乙、丙") with { Mode = ResponsibilityMode.ByDivision };
        var inputs = Sample.Inputs(task).Report(Sample.Done(1), Sample.Delivery(1, 1, "乙", DeliveryStatus.InProgress, 50));
        Assert.Equal((true, Score.Of(45)), Part(inputs, "乙"));
        Assert.Equal((false, Score.Of(100)), Part(inputs, "丙"));
        Assert.Equal((false, Score.Of(100)), Part(inputs with { Plan = inputs.Plan with { Tasks = [task with { Mode = ResponsibilityMode.Responsible }] } }, "乙"));
    }

    [Fact]
    public void What_an_agency_did_not_report_is_not_charged_to_its_own_part()
    {
        var task = Sample.Task(1, "甲、乙", measures: 2) with { Mode = ResponsibilityMode.ByDivision };
        Assert.Equal((true, Score.Of(100)), Part(Sample.Inputs(task).Report(Sample.Done(1, 1, "乙")), "乙"));
    }

    [Fact]
    public void Discipline_is_the_mean_of_complete_on_time_and_with_evidence()
    {
        // four measures due: three reported, two by 2024-01-31; two completed, one of them with evidence: (75 + 50 + 50) / 3
        var agency = Of("甲", Sample.Inputs(Sample.Task(1, measures: 4)).Report(
            Sample.Done(1, 1),
            Sample.Done(1, 2, evidence: ""),
            Sample.Delivery(1, 3, "甲", DeliveryStatus.InProgress, 50, on: new(2024, 2, 1))));
        Assert.Equal(new ReportingDiscipline(4, 3, 2, 2, 1), agency.Reporting);
        Assert.Equal(58.3333m, Math.Round(agency.Discipline.Value, 4));
        // task: (1 + 0.8 + 0.45 + 0) / 4 = 56.25; 0.9 · 56.25 + 0.1 · 58.3333
        Assert.Equal(56.4583m, Math.Round(agency.Score.Value, 4));
    }

    [Fact]
    public void Evidence_is_left_out_of_discipline_where_nothing_needs_any()
    {
        var agency = Of("甲", Sample.Inputs(Sample.Task(1)).Report(Sample.Delivery(1, 1, "甲", DeliveryStatus.InProgress, 50)));
        Assert.Equal(Score.Of(100), agency.Discipline);
    }

    [Fact]
    public void Who_leads_nothing_has_no_discipline_and_keeps_its_task_score()
    {
        var agency = Of("乙", Sample.Inputs(Sample.Task(1, "甲、乙")).Report(Sample.Done(1, evidence: "")));
        Assert.Equal((UnscoredReason.NotDue, Score.Of(80)), (agency.Discipline.Reason, agency.Score));
    }

    [Fact]
    public void A_measure_with_a_clause_of_its_own_is_the_discipline_of_its_own_lead()
    {
        var task = Sample.Task(1, "甲、乙", measures: 2).With(m => m.Number == 2 ? m with { Agencies = ["乙"] } : m);
        var inputs = Sample.Inputs(task).Report(Sample.Done(1, 1));
        Assert.Equal((1, 1), (Of("甲", inputs).Reporting.Due, Of("甲", inputs).Reporting.Reported));
        Assert.Equal((1, 0), (Of("乙", inputs).Reporting.Due, Of("乙", inputs).Reporting.Reported));
    }

    [Theory]
    [InlineData(2, 10, 6)]   // three cases of 2
    [InlineData(4, 10, 10)]   // capped
    [InlineData(100, 300, 300)]
    public void Deductions_are_by_case_up_to_a_cap_and_never_below_0(decimal points, decimal cap, decimal lost)
    {
        var agency = Of("甲", Deducting(Sample.Inputs(Sample.Task(1, measures: 4)).Report(Sample.Done(1, 1)), new Deduction(DeductionCause.NotReported, points, cap)));
        Assert.Equal(new AgencyDeduction(DeductionCause.NotReported, 3, lost), agency.Deductions.Single());
        // task 25; discipline (25 + 25 + 100) / 3 = 50; 0.9 · 25 + 0.1 · 50 = 27.5
        Assert.Equal(Score.Of(Math.Max(0, 27.5m - lost)), agency.Score);
    }

    [Fact]
    public void A_returned_report_is_charged_once_as_returned()
    {
        var inputs = Deducting(
            Sample.Inputs(Sample.Task(1), Sample.Task(2)).Report(Sample.Done(1).Reviewed(ReviewDecision.Returned), Sample.Delivery(2, 1, "甲", DeliveryStatus.InProgress)),
            new(DeductionCause.NotReported, 1, 9),
            new(DeductionCause.Overdue, 2, 9),
            new(DeductionCause.Returned, 3, 9));
        Assert.Equal([(DeductionCause.Overdue, 2m), (DeductionCause.Returned, 3m)], Of("甲", inputs).Deductions.Select(d => (d.Cause, d.Points)));
    }

    [Fact]
    public void Fewer_than_three_tasks_and_low_coverage_refuse_the_rank()
    {
        var inputs = Sample.Inputs(Sample.Task(1), Sample.Task(2), Sample.Task(3), Sample.Task(4, "乙"), Sample.Task(5, "乙"))
            .Report(Sample.Done(1), Sample.Done(4, 1, "乙"), Sample.Done(5, 1, "乙"));
        Assert.Equal(UnscoredReason.LowCoverage, Of("甲", inputs).Rank.Reason); // one of three has data
        Assert.Equal(UnscoredReason.TooFewTasks, Of("乙", inputs).Rank.Reason);
        Assert.Equal((Grade.Ungraded, Grade.Ungraded), (Of("甲", inputs).Grade, Of("乙", inputs).Grade));
        Assert.Equal(["A1", "A2"], inputs.Assess().Agencies.Select(a => a.Agency.Code));
    }

    [Fact]
    public void Excellent_are_the_quotas_best_of_those_who_pass()
    {
        // 甲 100, 乙 80, 丙 0.9 · 80 = 72: all pass; 40 % of three is one
        var grades = Grades(40, ("甲", "文号", 100), ("乙", "", 100), ("丙", "", 80));
        Assert.Equal([("甲", 1m, Grade.Excellent), ("乙", 2m, Grade.Pass), ("丙", 3m, Grade.Pass)], grades);
    }

    [Fact]
    public void Agencies_tied_across_the_quotas_border_all_stay_out()
    {
        var grades = Grades(40, ("甲", "文号", 100), ("乙", "文号", 100), ("丙", "", 80));
        Assert.Equal([("甲", 1m, Grade.Pass), ("乙", 1m, Grade.Pass), ("丙", 3m, Grade.Pass)], grades);
    }

    [Fact]
    public void A_tie_is_a_tie_though_division_leaves_different_last_digits()
    {
        // 甲: one task of three thirds, 100 · 2/3; 乙: three tasks of 100, 100, 0. Both 66.666…
        var inputs = Sample.Inputs(Sample.Task(1, measures: 3), Sample.Task(2, "乙"), Sample.Task(3, "乙"), Sample.Task(4, "乙"))
            .Report(Sample.Done(1, 1), Sample.Done(1, 2), Sample.Done(2, 1, "乙"), Sample.Done(3, 1, "乙"));
        var rules = inputs.Scheme.Agency with { MinTasks = Sample.R(1), PassFrom = Sample.R(60m), DisciplineWeight = Sample.R(1 / 3m) };
        var agencies = (inputs with { Scheme = inputs.Scheme with { Agency = rules } }).Assess().Agencies;
        Assert.Equal(agencies[0].Score.Value, agencies[1].Score.Value, 20);
        Assert.Equal(agencies[0].CoveragePercent >= 65, agencies[1].CoveragePercent >= 65);
        Assert.Equal([Score.Of(1), Score.Of(1)], agencies.Select(a => a.Rank));
    }

    [Fact]
    public void Who_does_not_pass_is_no_part_of_the_quota()
    {
        // two pass, half of two is one
        var grades = Grades(50, ("甲", "文号", 100), ("乙", "", 100), ("丙", "", 20));
        Assert.Equal([("甲", 1m, Grade.Excellent), ("乙", 2m, Grade.Pass), ("丙", 3m, Grade.Fail)], grades);
    }

    [Fact]
    public void A_name_the_directory_does_not_know_is_the_callers_mistake() =>
        Assert.Throws<ArgumentException>(() => Sample.Inputs(Sample.Task(1, "戊")).Assess());

    /// <summary>Three tasks led by each agency, all alike: completed with or without evidence, or under way at a percentage.</summary>
    private static IEnumerable<(string Name, decimal Rank, Grade Grade)> Grades(decimal quota, params (string Agency, string Evidence, int Percent)[] agencies)
    {
        var tasks = agencies.SelectMany((a, i) => Enumerable.Range((3 * i) + 1, 3).Select(n => (Task: Sample.Task(n, a.Agency, kind: MeasureKind.Ongoing), a)));
        var inputs = Sample.Inputs([.. tasks.Select(t => t.Task)]).Report([.. tasks.Select(t => t.a.Percent == 100
            ? Sample.Done(t.Task.Number, 1, t.a.Agency, t.a.Evidence)
            : Sample.Delivery(t.Task.Number, 1, t.a.Agency, DeliveryStatus.InProgress, t.a.Percent))]);
        var rules = inputs.Scheme.Agency with { ExcellentPercent = Sample.R(quota), DisciplineWeight = Sample.R(0m) };
        return (inputs with { Scheme = inputs.Scheme with { Agency = rules } }).Assess().Agencies.Select(a => (a.Agency.Name, a.Rank.Value, a.Grade));
    }

    private static AnnualInputs Deducting(AnnualInputs inputs, params Deduction[] deductions) =>
        inputs with { Scheme = inputs.Scheme with { Agency = inputs.Scheme.Agency with { Deductions = Sample.R<IReadOnlyList<Deduction>>(deductions) } } };

    private static (bool IsOwnPart, Score Score) Part(AnnualInputs inputs, string agency)
    {
        var task = Of(agency, inputs).Tasks.Single();
        return (task.IsOwnPart, task.Score);
    }

    private static AgencyAssessment Of(string agency, AnnualInputs inputs) => inputs.Assess().Agencies.Single(a => a.Agency.Name == agency);
}
