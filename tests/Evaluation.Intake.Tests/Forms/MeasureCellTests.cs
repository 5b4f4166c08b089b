using Evaluation.Model;
using static Evaluation.Model.Reporting.FormColumns;

namespace Evaluation.Intake.Tests.Forms;

public class MeasureCellTests
{
    [Fact]
    public void A_filled_row_becomes_a_delivery_of_the_form_s_agency_and_period()
    {
        var deliveries = Sample.Clean(Sample.Filled()).Deliveries;
        var expected = new Delivery(
            2023, 1, 1, "国家知识产权局", DeliveryStatus.Completed, 100, "条例已印发（示例）。", new DateOnly(2023, 12, 1), "国知发〔2023〕1号（示例）",
            "报送表 2023-Q4 第2版", new DateOnly(2024, 1, 10))
        { Period = Period.Parse("2023-Q4") };
        Assert.Equal(expected, deliveries[0]);
        Assert.Equal([(1, 1), (2, 1), (12, 2)], deliveries.Select(d => (d.TaskNumber, d.MeasureNumber)));
    }

    [Fact]
    public void An_empty_form_is_read_and_said_to_be_empty()
    {
        var read = Sample.Read(new TestForm());
        Assert.Equal("form-empty", Assert.Single(read.Problems).Code.Id);
        Assert.False(read.IsRefused);
        Assert.Empty(read.Rows[0].Deliveries);
    }

    [Theory]
    [InlineData("已完成", DeliveryStatus.Completed)]
    [InlineData(" 完成。", DeliveryStatus.Completed)]
    [InlineData("已 完 成\u3000", DeliveryStatus.Completed)]
    [InlineData("Ｃｏｍｐｌｅｔｅｄ", DeliveryStatus.Completed)]
    [InlineData("已\n完成", DeliveryStatus.Completed)]
    [InlineData("未开始", DeliveryStatus.NotStarted)]
    [InlineData("尚未启动", DeliveryStatus.NotStarted)]
    [InlineData("进行中", DeliveryStatus.InProgress)]
    [InlineData("正在推进", DeliveryStatus.InProgress)]
    [InlineData("常态化", DeliveryStatus.Ongoing)]
    [InlineData("不适用", DeliveryStatus.NotApplicable)]
    [InlineData("not_started", DeliveryStatus.NotStarted)]
    public void A_status_is_read_as_people_write_it(string word, DeliveryStatus expected) =>
        Assert.Equal(expected, Assert.Single(Sample.Clean(new TestForm().Fill("1-2", MeasureStatus, word)).Deliveries).Status);

    [Theory]
    [InlineData("未完成")]        // not started, or under way?
    [InlineData("持续推进")]      // under way, or without end?
    [InlineData("做完了大半")]
    [InlineData("n:1")]
    [InlineData("b:1")]
    public void A_status_that_may_mean_two_things_is_asked_for(string cell) =>
        Assert.Equal(["form-status-unknown 举措进展!C6"], Sample.Told(new TestForm().Fill("1-2", MeasureStatus, TestCell.Of(cell))));

    [Theory]
    [InlineData("n:85", "85")]
    [InlineData("p:0.85", "85")]
    [InlineData("p:0.84999999999999998", "85")]   // as Excel stores a typed 85%
    [InlineData("n:33.299999999999997", "33.3")]
    [InlineData("85%", "85")]
    [InlineData("85％", "85")]
    [InlineData("８５", "85")]
    [InlineData(" 85 % ", "85")]
    [InlineData("62.5", "62.5")]
    [InlineData("1%", "1")]
    [InlineData("p:0.01", "1")]
    [InlineData("0.5%", "0.5")]
    [InlineData("n:0", "0")]
    [InlineData("p:1", "100")]
    [InlineData("—", null)]
    [InlineData("/", null)]
    [InlineData("　", null)]
    public void A_percentage_is_read_as_people_write_it(string cell, string? expected)
    {
        var form = new TestForm().Fill("1-2", MeasureStatus, "推进中").Fill("1-2", MeasurePercent, TestCell.Of(cell));
        Assert.Equal(expected is null ? null : decimal.Parse(expected, System.Globalization.CultureInfo.InvariantCulture), Assert.Single(Sample.Clean(form).Deliveries).Percent);
    }

    [Theory]
    [InlineData("n:0.85", "推进中", 85)]
    [InlineData("0.85", "推进中", 85)]
    [InlineData("n:1", "已完成", 100)]
    public void A_plain_fraction_is_a_percentage_and_said_to_be_read_so(string cell, string status, int expected)
    {
        var read = Sample.Read(new TestForm().Fill("1-2", MeasureStatus, status).Fill("1-2", MeasurePercent, TestCell.Of(cell)));
        Assert.Equal("form-percent-fraction 举措进展!D6", Sample.Told(Assert.Single(read.Problems)));
        Assert.False(read.IsRefused);
        Assert.Equal(expected, read.Rows[0].Deliveries[0].Percent);
    }

    [Theory]
    [InlineData("n:1", "推进中", "form-percent-one")]
    [InlineData("1", "未启动", "form-percent-one")]
    [InlineData("n:101", "推进中", "form-percent-range")]
    [InlineData("-5", "推进中", "form-percent-range")]
    [InlineData("p:85", "推进中", "form-percent-range")]      // seen as 8500%
    [InlineData("八成", "推进中", "form-percent-unreadable")]
    [InlineData("85分", "推进中", "form-percent-unreadable")]
    [InlineData("约85%", "推进中", "form-percent-unreadable")]
    [InlineData("d:45261", "推进中", "form-percent-unreadable")]
    [InlineData("n:1E+300", "推进中", "form-percent-unreadable")]
    [InlineData("e:#REF!", "推进中", "cell-error")]
    [InlineData("#DIV/0!", "推进中", "cell-error")]
    [InlineData("f:", "推进中", "formula-without-value")]
    [InlineData("n:99", "已完成", "form-percent-not-full")]
    [InlineData("p:0.01", "未启动", "form-percent-not-zero")]
    public void A_percentage_that_can_t_be_is_refused_at_its_cell(string cell, string status, string code)
    {
        var form = new TestForm().Fill("1-1", MeasureStatus, "推进中").Fill("1-2", MeasureStatus, status).Fill("1-2", MeasurePercent, TestCell.Of(cell));
        var read = Sample.Read(form);
        Assert.Equal([$"{code} 举措进展!D6"], read.Problems.Select(Sample.Told));
        Assert.True(read.IsRefused);
        Assert.Equal([1], read.Rows[0].Deliveries.Select(d => d.MeasureNumber));
    }

    [Theory]
    [InlineData("d:45261")]
    [InlineData("d:45261.5")]
    [InlineData("2023-12-1")]
    [InlineData("2023/12/01")]
    [InlineData("2023.12.1")]
    [InlineData("2023年12月1日")]
    [InlineData("2023 年 12 月 1 日")]
    [InlineData("２０２３－１２－０１")]
    [InlineData("２０２３．１２．１")]
    [InlineData("20231201")]
    [InlineData("n:20231201")]
    [InlineData("2023-12-01 09:30")]
    [InlineData("2023-12-01T09:30:00")]
    [InlineData("2023年12月1日上午9:30")]
    public void A_date_is_read_as_people_write_it(string cell) =>
        Assert.Equal(new DateOnly(2023, 12, 1), Assert.Single(Sample.Clean(Done(cell)).Deliveries).Date);

    [Theory]
    [InlineData("2023-02-30", "form-date-unreadable")]
    [InlineData("2023-13-01", "form-date-unreadable")]
    [InlineData("20230230", "form-date-unreadable")]
    [InlineData("n:20230230", "form-date-unreadable")]
    [InlineData("n:12", "form-date-unreadable")]
    [InlineData("年底", "form-date-unreadable")]
    [InlineData("b:1", "form-date-unreadable")]
    [InlineData("2023-12", "form-date-unclear")]
    [InlineData("2023年12月", "form-date-unclear")]
    [InlineData("m:45261", "form-date-unclear")]     // a date cell that shows 2023年12月
    [InlineData("12月1日", "form-date-unclear")]
    [InlineData("1/12/2023", "form-date-unclear")]
    [InlineData("23-12-1", "form-date-unclear")]
    [InlineData("n:45261", "form-date-serial")]
    [InlineData("2024-01-11", "form-date-future")]
    [InlineData("d:60000", "form-date-future")]
    [InlineData("f:", "formula-without-value")]
    public void A_date_that_is_unclear_impossible_or_still_to_come_is_refused_at_its_cell(string cell, string code) =>
        Assert.Equal([$"{code} 举措进展!F6"], Sample.Told(Done(cell)));

    [Fact]
    public void The_day_of_a_bare_day_number_is_suggested() =>
        Assert.Contains("2023-12-01", Assert.Single(Sample.Read(Done("n:45261")).Problems).Chinese, StringComparison.Ordinal);

    [Theory]
    [InlineData("n:60")]
    [InlineData("85%")]
    public void A_row_without_its_status_is_refused_at_the_status(string percent) =>
        Assert.Equal(["form-status-missing 举措进展!C6"], Sample.Told(new TestForm().Fill("1-2", MeasurePercent, TestCell.Of(percent))));

    [Fact]
    public void Text_alone_asks_for_the_status_too()
    {
        Assert.Equal(["form-status-missing 举措进展!C6"], Sample.Told(new TestForm().Fill("1-2", MeasureProgress, "已印发")));
        Assert.Equal(["form-status-missing 举措进展!C6"], Sample.Told(new TestForm().Fill("1-2", MeasureStatus, "--").Fill("1-2", MeasureEvidence, "文号")));
    }

    [Fact]
    public void Signs_for_nothing_are_nothing()
    {
        var form = new TestForm().Fill("1-1", MeasureStatus, "—").Fill("1-1", MeasurePercent, "/").Fill("1-1", MeasureProgress, "无").Fill("1-1", MeasureEvidence, "Ｎ／Ａ");
        Assert.Empty(Sample.Read(form).Rows[0].Deliveries);
        var done = Assert.Single(Sample.Clean(new TestForm().Fill("1-1", MeasureStatus, "已完成").Fill("1-1", MeasureEvidence, "无")).Deliveries);
        Assert.Equal("", done.Evidence);
    }

    [Fact]
    public void Text_keeps_its_line_breaks_and_loses_what_can_t_be_printed()
    {
        var read = Sample.Read(new TestForm().Fill("1-1", MeasureStatus, "已完成").Fill("1-1", MeasureProgress, " 一、印发_x000D_\n二、施行_x0007_。_xD800_\u202E"));
        Assert.Equal(["form-text-cleaned 举措进展!E5"], read.Problems.Select(Sample.Told));
        Assert.Equal("一、印发\n二、施行。", read.Rows[0].Deliveries[0].Text);
    }

    [Fact]
    public void Text_of_full_length_is_taken_and_a_longer_one_refused()
    {
        Assert.Equal(4000, Sample.Clean(Text(MeasureProgress, 4000)).Deliveries[0].Text.Length);
        Assert.Equal(["form-text-too-long 举措进展!E5"], Sample.Told(Text(MeasureProgress, 4001)));
        Assert.Equal(["form-text-too-long 举措进展!G5"], Sample.Told(Text(MeasureEvidence, 1001)));
    }

    [Fact]
    public void A_number_or_a_date_in_a_text_column_is_read_as_it_is_seen()
    {
        Assert.Equal("12.71", Sample.Clean(new TestForm().Fill("1-1", MeasureStatus, "已完成").Fill("1-1", MeasureEvidence, TestCell.Number("12.710000000000001"))).Deliveries[0].Evidence);
        Assert.Equal("2023-12-01", Sample.Clean(new TestForm().Fill("1-1", MeasureStatus, "已完成").Fill("1-1", MeasureEvidence, TestCell.Date("45261"))).Deliveries[0].Evidence);
    }

    [Fact]
    public void Every_row_is_looked_at_also_when_the_first_is_bad()
    {
        var form = new TestForm().Fill("1-1", MeasureStatus, "?").Fill("1-2", MeasureStatus, "已完成").Fill("12-2", MeasurePercent, "一半");
        Assert.Equal(["form-status-unknown 举措进展!C5", "form-status-missing 举措进展!C9", "form-percent-unreadable 举措进展!D9"], Sample.Told(form));
        Assert.Equal([2], Sample.Read(form).Rows[0].Deliveries.Select(d => d.MeasureNumber));
    }

    private static TestForm Done(string date) => new TestForm().Fill("1-2", MeasureStatus, "已完成").Fill("1-2", MeasureDate, TestCell.Of(date));

    private static TestForm Text(Model.Reporting.FormColumn column, int length) => new TestForm().Fill("1-1", MeasureStatus, "已完成").Fill("1-1", column, new string('字', length));
}
