using Evaluation.Assess.Reporting;
using Evaluation.Assess.Tests.Annual;
using Evaluation.Model;
using Evaluation.Model.Reporting;

namespace Evaluation.Assess.Tests.Reporting;

/// <summary>甲 乙 丙 are members, 丁 is none; expectations by hand.</summary>
public class ReportingFormTests
{
    private static readonly Period LastQuarter = Period.Parse("2023-Q4");

    [Fact]
    public void An_agency_is_asked_for_the_measures_it_leads_and_those_it_takes_part_in()
    {
        var plan = PlanOf(Sample.Task(1, "甲、乙", measures: 2), Sample.Task(2, "乙"), Sample.Task(3, "乙、甲"));

        Assert.Equal(["1-1 Lead", "1-2 Lead", "3-1 Participant"], Rows(plan, "A1"));
        Assert.Equal(["1-1 Participant", "1-2 Participant", "2-1 Lead", "3-1 Lead"], Rows(plan, "A2"));
    }

    [Fact]
    public void A_clause_of_the_measures_own_says_who_is_asked()
    {
        var plan = PlanOf(Sample.Task(1, "甲、乙", measures: 2).With(m => m.Number == 2 ? m with { Agencies = ["乙"] } : m));

        Assert.Equal(["1-1 Lead"], Rows(plan, "A1"));
        Assert.Equal(["1-1 Participant", "1-2 Participant"], Rows(plan, "A2"));
    }

    [Fact]
    public void A_collective_name_reaches_its_members_and_nobody_else()
    {
        var plan = PlanOf(Sample.Task(1, "办、全体"));

        Assert.Equal(["1-1 Participant"], Rows(plan, "A3"));
        Assert.Empty(Rows(plan, "A4"));
    }

    [Fact]
    public void Whoever_has_a_task_or_an_indicator_gets_a_form_and_a_collective_none()
    {
        var plan = PlanOf(Sample.Task(1, "办、甲局"));

        Assert.Equal(["A1", "A4", "B1"], ReportingForms.Agencies(plan, Sample.Agencies, [Sample.Indicator("X", agency: "丁"), Sample.Indicator("Y", agency: "无此部门")]).Select(a => a.Code));
        Assert.Equal(["A1", "A2", "A3"], ReportingForms.Agencies(PlanOf(Sample.Task(1, "全体")), Sample.Agencies, []).Select(a => a.Code));
    }

    [Fact]
    public void The_last_report_is_the_agencys_own_on_the_latest_period_with_the_offices_word()
    {
        var first = Reported("甲", "2023-Q1", 4);
        var third = Reported("甲局", "2023-Q3", 10).Reviewed(ReviewDecision.Returned);
        var corrected = Reported("甲", "2023-Q1", 11);
        var others = Reported("乙", "2023-Q3", 12);
        var plan = PlanOf(Sample.Task(1, "甲、乙", measures: 2));

        var form = Form(plan, "A1", LastQuarter, deliveries: [first, third, corrected, others]);

        Assert.Equal([third, null], form.Measures.Select(m => m.Previous));
    }

    [Theory]
    [InlineData("A", "2023-Q3", "")]
    [InlineData("A", "2023-Q4", "X@2023")]
    [InlineData("A", "2023-12", "X@2023")]
    [InlineData("A", "2023", "X@2023")]
    [InlineData("S", "2023-Q2", "X@2023-S1")]
    [InlineData("S", "2023", "X@2023-S1 X@2023-S2")]
    [InlineData("Q", "2023-Q3", "X@2023-Q3")]
    [InlineData("Q", "2023-S2", "X@2023-Q3 X@2023-Q4")]
    [InlineData("Q", "2023-08", "")]
    [InlineData("M", "2023-Q1", "X@2023-01 X@2023-02 X@2023-03")]
    public void A_figure_is_asked_for_the_periods_of_its_frequency_that_end_within_the_forms(string frequency, string period, string expected)
    {
        var indicator = Sample.Indicator("X") with { Frequency = frequency };

        Assert.Equal(expected, string.Join(' ', Form(PlanOf(), "A1", Period.Parse(period), [indicator]).Indicators.Select(i => i.Key)));
    }

    [Theory]
    [InlineData(null, "X@2023")]
    [InlineData(2020, "X@2022 X@2023")]
    [InlineData(2021, "X@2022 X@2023")]
    [InlineData(2022, "X@2023")]
    [InlineData(2023, "X@2023")]
    public void The_year_before_is_asked_for_while_its_figure_is_missing(int? known, string expected)
    {
        Observation[] observations = known is { } year ? [Sample.Value("X", year, 1)] : [];

        Assert.Equal(expected, string.Join(' ', Form(PlanOf(), "A1", LastQuarter, [Sample.Indicator("X")], observations).Indicators.Select(i => i.Key)));
    }

    [Fact]
    public void Beside_a_figure_stands_the_latest_known_of_its_own_or_an_earlier_period()
    {
        var indicator = Sample.Indicator("X") with { Frequency = "S" };
        Observation[] observations = [Sample.Value("X", 2022, 7), Sample.Value("X", 2023, 9) with { Period = Period.Parse("2023-S2") }, Sample.Value("X", 2022, 8) with { Area = "110000" }];

        var form = Form(PlanOf(), "A1", Period.OfYear(2023), [indicator], observations);

        Assert.Equal([7m, 9m], form.Indicators.Select(i => i.Previous!.Value));
    }

    [Fact]
    public void A_series_of_other_areas_alone_is_not_asked_for() =>
        Assert.Empty(Form(PlanOf(), "A1", LastQuarter, [Sample.Indicator("X")], [Sample.Value("X", 2022, 1) with { Area = "110000" }]).Indicators);

    [Fact]
    public void Indicators_come_by_code_and_only_from_who_supplies_them() =>
        Assert.Equal(["V@2023", "X@2023"], Form(PlanOf(), "A1", LastQuarter, [Sample.Indicator("X"), Sample.Indicator("W", agency: "乙"), Sample.Indicator("V", agency: "甲局")]).Indicators.Select(i => i.Key));

    [Fact]
    public void A_period_of_another_year_is_a_callers_mistake() =>
        Assert.Throws<ArgumentException>(() => Form(PlanOf(), "A1", Period.OfYear(2024)));

    private static Plan PlanOf(params IReadOnlyList<PlanTask> tasks) => Sample.Inputs(tasks).Plan;

    private static ReviewedDelivery Reported(string agency, string period, int month) =>
        Sample.Delivery(1, 1, agency, DeliveryStatus.InProgress, on: new DateOnly(2023, month, 10)) is var report
            ? report with { Delivery = report.Delivery with { Period = Period.Parse(period) } }
            : report;

    private static IEnumerable<string> Rows(Plan plan, string agency) => Form(plan, agency, LastQuarter).Measures.Select(m => $"{m.Key} {m.Role}");

    private static ReportingForm Form(
        Plan plan, string agency, Period period, Indicator[]? indicators = null, Observation[]? observations = null, ReviewedDelivery[]? deliveries = null) =>
        ReportingForms.Of(
            plan, Sample.Agencies.Find(agency)!, period, new DateOnly(2024, 1, 15), 1, Sample.Agencies, deliveries ?? [], indicators ?? [], observations ?? [], "CN");
}
