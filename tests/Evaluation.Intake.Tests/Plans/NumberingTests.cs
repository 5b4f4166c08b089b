using Evaluation.Intake.Plans;
using Evaluation.Model.Problems;

namespace Evaluation.Intake.Tests.Plans;

/// <summary>What counts as a task and which number it gets. The texts are examples of our own (示例).</summary>
public sealed class NumberingTests
{
    private static PlanReading Read(string body) => Plan2023.Read("示例市2024年示例工作要点\n为推进示例工作，制定本要点。\n" + body);

    private static string Numbers(PlanReading reading) => string.Join(' ', reading.Plan!.Tasks.Select(t => t.Number));

    private static string Codes(PlanReading reading) => string.Join(' ', reading.Problems.Select(p => p.Code.Id));

    [Theory]
    [InlineData("1．甲。（A局负责）\n2．乙。（A局负责）")]
    [InlineData("1.甲。（A局负责）\n2. 乙。（A局负责）")]
    [InlineData("１．甲。（A局负责）\n２ ．乙。（A局负责）")]
    [InlineData("1、甲。（A局负责）\n2、乙。（A局负责）")]
    [InlineData("（1）甲。（A局负责）\n(2)乙。（A局负责）")]
    [InlineData("（一）甲。（A局负责）\n(二)乙。（A局负责）")]
    [InlineData("一、甲。（A局负责）\n二、乙。（A局负责）")]
    [InlineData("一、章\n（一）甲。（A局负责）\n（二）乙。（A局负责）")]
    [InlineData("第一章 章\n第一节 节\n1．甲。（A局负责）\n2．乙。（A局负责）")]
    public void Numbers_of_every_look_make_tasks(string body)
    {
        var reading = Read(body);
        Assert.Empty(reading.Problems);
        Assert.Equal("1 2", Numbers(reading));
        Assert.Equal(["甲。", "乙。"], reading.Plan!.Tasks.Select(t => t.Text));
    }

    [Fact]
    public void Bracketed_numerals_are_tasks_where_no_arabic_ones_stand_and_sections_where_they_do()
    {
        var tasks = Read("一、章\n（一）甲。（A局负责）\n（二）乙。（A局负责）\n二、章二\n（一）丙。（A局负责）");
        Assert.Equal("1 2 3", Numbers(tasks));
        Assert.All(tasks.Plan!.Tasks, t => Assert.Equal("", t.Section));
        var sections = Read("一、章\n（一）节\n1．甲。（A局负责）\n（二）节二\n2．乙。（A局负责）");
        Assert.Equal(["（一）节", "（二）节二"], sections.Plan!.Tasks.Select(t => t.Section));
    }

    [Fact]
    public void Numbers_below_the_item_that_has_the_clause_are_its_text()
    {
        var reading = Read("一、章\n（一）甲。\n1.推进甲一。\n2.推进甲二。（A局负责）\n（二）乙。\n1.推进乙一。\n2.推进乙二。（B局负责）");
        Assert.Empty(reading.Problems);
        Assert.Equal("1 2", Numbers(reading));
        Assert.Equal("甲。1.推进甲一。2.推进甲二。", reading.Plan!.Tasks[0].Text);
    }

    [Theory]
    [InlineData("推进示例工作，总数达到\n12.5 万件以上")]
    [InlineData("推进示例工作，在\n2024．年内完成")]
    [InlineData("推进示例工作，涉及第\n3、4、5批")]
    public void A_number_at_the_beginning_of_a_wrapped_line_is_no_task(string text)
    {
        var reading = Read($"1．{text}。（A局负责）\n2．乙。（A局负责）");
        Assert.Equal("1 2", Numbers(reading));
        Assert.Equal(text.Replace("\n", "", StringComparison.Ordinal) + "。", reading.Plan!.Tasks[0].Text);
    }

    [Fact]
    public void A_copy_that_lost_its_line_breaks_after_clauses_reads_the_same()
    {
        var reading = Read("一、章\n1.甲。(A局负责)2.乙。(A局负责)二、章二\n3.丙。(A局负责)");
        Assert.Empty(reading.Problems);
        Assert.Equal("1 2 3", Numbers(reading));
        Assert.Equal("二、章二", reading.Plan!.Tasks[2].Chapter);
    }

    [Fact]
    public void A_gap_is_a_notice_and_the_reading_goes_on()
    {
        var reading = Read("1．甲。（A局负责）\n4．乙。（A局负责）\n5．丙。（A局负责）");
        Assert.Equal("1 4 5", Numbers(reading));
        var gap = Assert.Single(reading.Problems);
        Assert.Equal(("plan-number-gap", ProblemSeverity.Notice, 4), (gap.Code.Id, gap.Severity, gap.Place.Row));
    }

    [Fact]
    public void Two_tasks_of_one_number_are_an_error_and_both_are_kept()
    {
        var reading = Read("1．甲。（A局负责）\n2．乙。（A局负责）\n2．丙。（A局负责）\n3．丁。（A局负责）");
        Assert.Equal("1 2 2 3", Numbers(reading));
        var twice = Assert.Single(reading.Problems);
        Assert.Equal(("plan-number-duplicate", ProblemSeverity.Error, 5), (twice.Code.Id, twice.Severity, twice.Place.Row));
    }

    [Fact]
    public void Numbers_that_begin_again_in_each_chapter_are_counted_through()
    {
        var reading = Read("一、章\n1．甲。（A局负责）\n2．乙。（A局负责）\n二、章二\n1．丙。（A局负责）\n2．丁。（A局负责）");
        Assert.Empty(reading.Problems);
        Assert.Equal("1 2 3 4", Numbers(reading));
    }

    [Theory]
    [InlineData("推进示例工作，深化", "plan-task-cut-off")]
    [InlineData("推进示例工作。（A", "plan-task-cut-off")]
    [InlineData("推进示例工作。（A局负责", "plan-task-cut-off")]
    [InlineData("推进示例工作。", "plan-task-cut-off")]
    public void A_text_cut_off_in_its_last_task_names_the_task_and_keeps_the_rest(string end, string code)
    {
        var reading = Read("1．甲。（A局负责）\n2．" + end);
        Assert.Equal("1 2", Numbers(reading));
        var problem = Assert.Single(reading.Problems);
        Assert.Equal((code, "2"), (problem.Code.Id, problem.Values[0]));
        Assert.Equal("*", reading.Plan!.Tasks[0].Lead is { Agency: "A局" } ? "*" : "");
    }

    [Fact]
    public void A_task_without_a_clause_is_an_error_naming_it()
    {
        var reading = Read("1．甲。\n2．乙。（A局负责）");
        var missing = Assert.Single(reading.Problems);
        Assert.Equal(("plan-clause-missing", ProblemSeverity.Error, "1"), (missing.Code.Id, missing.Severity, missing.Values[0]));
        Assert.Null(reading.Plan!.Tasks[0].Lead);
    }

    [Fact]
    public void A_table_of_contents_page_numbers_and_annexes_make_no_tasks()
    {
        var reading = Plan2023.Read("""
            目  录
            一、章……………………1
            二、章二……………………2
            示例市2024年示例工作要点
            为推进示例工作，制定本要点。
            一、章
            1．甲，推进
            — 1 —
            示例。（A局负责）
            2
            二、章二
            2．乙。（A局负责）
            以上任务由各单位落实。
            附件：示例表
            1．附表一
            2．附表二
            """);
        Assert.Equal("1 2", Numbers(reading));
        Assert.Equal(["一、章", "二、章二"], reading.Plan!.Chapters);
        Assert.Equal("甲，推进示例。", reading.Plan.Tasks[0].Text);
        Assert.Equal("plan-contents plan-page-numbers plan-annex", Codes(reading));
        Assert.Equal("以上任务由各单位落实。", reading.Ledger.Solid(LedgerUse.ClosingText));
    }

    [Fact]
    public void Text_that_belongs_to_no_task_is_reported()
    {
        var reading = Read("一、总体要求\n坚持示例。\n二、任务\n1．甲。（A局负责）\n三、保障措施\n（一）加强领导。各单位要加强领导。");
        Assert.Equal("1", Numbers(reading));
        Assert.Equal("plan-text-outside-tasks plan-text-outside-tasks", Codes(reading));
        Assert.All(reading.Problems, p => Assert.Equal(ProblemSeverity.Notice, p.Severity));
    }
}
