using Evaluation.Intake.Forms;
using Evaluation.Model;

namespace Evaluation.Intake.Tests.Forms;

public class OfferedCaseTests
{
    [Fact]
    public void A_case_is_read_with_its_task_its_region_and_a_code_of_its_own()
    {
        var cases = Sample.Clean(Sample.Filled()).Cases;
        var offered = cases.Single(c => c.TaskNumber is not null);
        Assert.Equal(
            new TypicalCase(2023, offered.Code, "国家知识产权局", "440000", 12, "一件事一次办（示例）", "企业一次提交即可办结。", "粤知〔2023〕9号（示例）", "2023-Q4", "报送表 2023-Q4 第2版", new DateOnly(2024, 1, 10)),
            offered);
        Assert.Matches("^2023-A01-2023-Q4-[0-9a-f]{8}$", offered.Code);
        Assert.Equal(2, cases.Count);
    }

    [Fact]
    public void A_case_keeps_its_code_when_the_one_above_is_deleted()
    {
        var both = Sample.Clean(Sample.Filled()).Cases;
        var form = Sample.Filled();
        form.Cases.Rows.RemoveAt(0);
        Assert.Equal([both.Single(c => c.Title.StartsWith("快速", StringComparison.Ordinal)).Code], Sample.Clean(form).Cases.Select(c => c.Code));
    }

    [Fact]
    public void Spaces_and_full_width_letters_in_a_title_make_no_other_case() =>
        Assert.Equal(CaseCode.Of(2023, "A01", Period.Parse("2023"), "IP 快速维权"), CaseCode.Of(2023, "A01", Period.Parse("2023"), "ＩＰ快速维权"));

    [Theory]
    [InlineData("12", 12)]
    [InlineData("n:12", 12)]
    [InlineData("第12项", 12)]
    [InlineData("第１２项任务", 12)]
    [InlineData("任务2", 2)]
    [InlineData("12-1", 12)]
    public void A_task_is_named_as_people_name_it(string cell, int task) =>
        Assert.Equal(task, Assert.Single(Sample.Clean(new TestForm().Case(0, "案例", TestCell.Of(cell), null, "简介")).Cases).TaskNumber);

    [Theory]
    [InlineData("440000", "440000")]
    [InlineData("n:440000", "440000")]
    [InlineData("广东", "440000")]
    [InlineData(" 广 东 省 ", "440000")]
    [InlineData("广西壮族自治区", "450000")]
    [InlineData("全国", "CN")]
    [InlineData("示例", "990100")] // the list has 示例市
    [InlineData("—", "")]
    public void A_region_is_known_by_name_and_by_code(string cell, string code) =>
        Assert.Equal(code, Assert.Single(Sample.Clean(new TestForm().Case(0, "案例", null, TestCell.Of(cell), "简介")).Cases).Area);

    [Theory]
    [InlineData("99", null, "form-task-unknown 典型案例!C5")]
    [InlineData("30", null, "form-task-not-own 典型案例!C5")]
    [InlineData("全部", null, "form-task-unreadable 典型案例!C5")]
    [InlineData("d:45261", null, "form-task-unreadable 典型案例!C5")]
    [InlineData(null, "深圳市", "form-region-unknown 典型案例!D5")]
    [InlineData(null, "广东省深圳市", "form-region-unknown 典型案例!D5")]
    public void A_task_or_region_that_is_not_there_is_refused_at_its_cell(string? task, string? region, string expected) =>
        Assert.Equal([expected], Sample.Told(new TestForm().Case(0, "案例", task is null ? null : TestCell.Of(task), region is null ? null : TestCell.Of(region), "简介")));

    [Fact]
    public void A_case_needs_its_title_and_its_summary()
    {
        Assert.Equal(["form-case-incomplete 典型案例!E5"], Sample.Told(new TestForm().Case(0, "案例", null, null, null)));
        Assert.Equal(["form-case-incomplete 典型案例!B5"], Sample.Told(new TestForm().Case(0, null, null, null, "简介")));
    }

    [Fact]
    public void The_same_case_twice_is_read_once_and_two_under_one_title_are_refused()
    {
        var read = Sample.Read(new TestForm().Case(0, "案例", null, null, "简介").Case(2, "案 例", null, null, "简介"));
        Assert.Equal(["form-case-twice 典型案例!B7"], read.Problems.Select(Sample.Told));
        read = Sample.Read(new TestForm().Case(0, "案例", null, null, "简介").Case(2, "案例", null, null, "简介"));
        Assert.Equal(["form-case-repeated 典型案例!B7"], read.Problems.Select(Sample.Told));
        Assert.False(read.IsRefused);
        Assert.Single(read.Rows[0].Cases);
    }

    [Fact]
    public void A_form_without_the_sheet_of_cases_has_none()
    {
        var form = Sample.Filled();
        form.Sheets.Remove(form.Cases);
        Assert.Empty(Sample.Clean(form).Cases);
    }
}
