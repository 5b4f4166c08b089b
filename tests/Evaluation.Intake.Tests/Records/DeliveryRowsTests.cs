using Evaluation.Intake.Records;
using Evaluation.Model;
using Evaluation.Model.Problems;

namespace Evaluation.Intake.Tests.Records;

public class DeliveryRowsTests
{
    private const string header = "task_no,measure_no,agency,status,percent,text,date,evidence,source\n";

    // Task 89 of the 2023 plan has the lead 中央宣传部 and three participants; 135 is everyone's.
    private static readonly Plan plan = new(2023, "", "", "", [
        Task(89, 2, "中央宣传部", "中国人民银行"),
        Task(135, 1, "联席会议办公室", "联席会议成员单位")]);

    [Theory]
    [InlineData("89,2,央行,推进中,85%,已试点,2023-06-30,文号,表", DeliveryStatus.InProgress, 85, "2023-06-30")]
    [InlineData("89,1,中宣部,completed,,x,,,", DeliveryStatus.Completed, null, "2023-12-31")]
    [InlineData("89,1,中央宣传部,常态化推进,100,x,,,", DeliveryStatus.Ongoing, 100, "2023-12-31")]
    [InlineData("135,1,民政部,未启动,0,x,,,", DeliveryStatus.NotStarted, 0, "2023-12-31")]
    [InlineData("135,1,联席会议办公室,不适用,,x,,,", DeliveryStatus.NotApplicable, null, "2023-12-31")]
    public void A_row_is_read_in_Chinese_and_in_codes(string row, DeliveryStatus status, int? percent, string reportedOn)
    {
        var read = Rows(header + row + "\n");
        Assert.Empty(read.Problems);
        var delivery = Assert.Single(read.Rows);
        Assert.Equal((status, (decimal?)percent), (delivery.Status, delivery.Percent));
        Assert.Equal(DateOnly.ParseExact(reportedOn, "yyyy-MM-dd"), delivery.ReportedOn);
    }

    [Theory]
    [InlineData("90,1,中央宣传部,已完成,,x,,,", "task-unknown", "task_no")]
    [InlineData("89,3,中央宣传部,已完成,,x,,,", "measure-unknown", "measure_no")]
    [InlineData("0,1,中央宣传部,已完成,,x,,,", "not-a-number", "task_no")]
    [InlineData("89,1.5,中央宣传部,已完成,,x,,,", "not-a-number", "measure_no")]
    [InlineData("89,1,财政部,已完成,,x,,,", "delivery-agency-not-assigned", "agency")]
    [InlineData("89,1,人民很行,已完成,,x,,,", "agency-unknown-like", "agency")]
    [InlineData("89,1,甲,已完成,,x,,,", "agency-unknown", "agency")]
    [InlineData("135,1,国家药监局,已完成,,x,,,", "delivery-agency-not-assigned", "agency")]
    [InlineData("89,1,中央宣传部,做完了,,x,,,", "word-unknown", "status")]
    [InlineData("89,1,中央宣传部,推进中,-5,x,,,", "percent-out-of-range", "percent")]
    [InlineData("89,1,中央宣传部,推进中,101%,x,,,", "percent-out-of-range", "percent")]
    [InlineData("89,1,中央宣传部,推进中,一半,x,,,", "not-a-number", "percent")]
    [InlineData("89,1,中央宣传部,已完成,,x,2023-02-30,,", "not-a-date", "date")]
    public void A_bad_row_is_refused_at_its_cell(string row, string code, string column)
    {
        var read = Rows(header + row + "\n");
        var problem = Assert.Single(read.Problems);
        Assert.Equal((code, 2, column), (problem.Code.Id, problem.Place.Row!.Value, problem.Place.Column));
        Assert.True(read.IsRefused);
    }

    [Theory]
    [InlineData("", "2023")]
    [InlineData("2023-Q3", "2023-Q3")]
    public void A_report_is_on_the_period_it_names_and_otherwise_on_the_whole_year(string period, string expected)
    {
        var read = Rows(header.TrimEnd() + ",period\n89,1,中央宣传部,推进中,,x,2023-10-09,,," + period + "\n");
        Assert.Empty(read.Problems);
        Assert.Equal(expected, Assert.Single(read.Rows).Period.ToString());
    }

    [Theory]
    [InlineData("2022-Q4", "period-outside-year")]
    [InlineData("三季度", "not-a-period")]
    public void A_period_that_can_not_be_meant_is_refused_at_its_cell(string period, string code)
    {
        var problem = Assert.Single(Rows(header.TrimEnd() + ",period\n89,1,中央宣传部,推进中,,x,2023-10-09,,," + period + "\n").Problems);
        Assert.Equal((code, 2, "period"), (problem.Code.Id, problem.Place.Row!.Value, problem.Place.Column));
    }

    [Fact]
    public void An_agency_misspelt_is_told_whom_it_may_mean() =>
        Assert.Contains("中国人民银行", Rows(header + "89,1,中国人民很行,已完成,,x,,,\n").Problems[0].Chinese, StringComparison.Ordinal);

    [Fact]
    public void A_second_report_on_another_day_stays_and_one_of_the_same_day_that_differs_is_refused()
    {
        var rows = "89,1,中宣部,推进中,,a,2023-06-30,,\n89,1,中宣部,已完成,,b,2023-12-31,,\n";
        Assert.Equal(2, Rows(header + rows).Rows.Count);
        Assert.Equal("key-twice", Assert.Single(Rows(header + rows + "89,1,中央宣传部,推进中,,c,2023-12-31,,\n").Problems).Code.Id);
    }

    private static Read<Delivery> Rows(string csv) => DeliveryRows.Read(Shipped.Table(csv), plan, Shipped.Content.Agencies);

    private static PlanTask Task(int number, int measures, params string[] agencies) => new(
        number, "", "", ResponsibilityMode.Responsible, "",
        [.. agencies.Select((a, i) => new Assignment(a, a, i == 0 ? AssignmentRole.Lead : AssignmentRole.Participant))],
        [.. Enumerable.Range(1, measures).Select(m => new Measure(m, "", MeasureKind.Ongoing, [], null))]);
}
