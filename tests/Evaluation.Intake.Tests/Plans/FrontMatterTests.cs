using Evaluation.Intake.Plans;

namespace Evaluation.Intake.Tests.Plans;

/// <summary>Title, year and issuing body. The texts are examples of our own (示例).</summary>
public sealed class FrontMatterTests
{
    private const string Body = "\n一、章\n1．甲。（A局负责）\n";

    [Theory]
    [InlineData("示例市2024年示例计划\n为推进示例，制定本计划。", 2024)]
    [InlineData("示例市２０２４ 年示例计划\n为推进示例，制定本计划。", 2024)]
    [InlineData("示例市二〇二四年示例计划\n为推进示例，制定本计划。", 2024)]
    [InlineData("贯彻《示例纲要（2021—2035年）》2024年示例计划\n为推进示例，制定本计划。", 2024)]
    [InlineData("示例规划实施年度推进计划\n为贯彻落实《示例纲要（2021—2035年）》，明确2021—2022年度重点任务和工作措施，制定本计划。", 2022)]
    [InlineData("示例規劃實施年度推進計劃\n為貫徹落實示例綱要，明確 2024 年度重點任務，制定本計劃。", 2024)]
    [InlineData("示例计划\n为推进示例，制定本计划。", 2019)]
    public void The_year_is_the_titles_else_the_preambles_else_the_files(string front, int year) =>
        Assert.Equal(year, Plan2023.Read(front + Body, "plan-2019.txt").Plan!.Year);

    [Fact]
    public void A_plan_without_a_year_says_so_and_still_gives_its_tasks()
    {
        var reading = Plan2023.Read("示例计划\n为推进示例，制定本计划。" + Body, "plan.txt");
        Assert.Equal("plan-year-missing", Assert.Single(reading.Problems).Code.Id);
        Assert.Single(reading.Plan!.Tasks);
    }

    [Fact]
    public void A_notice_with_its_own_numbered_points_stands_before_the_title()
    {
        var reading = Plan2023.Read("""
            示例部际联席会议办公室关于印发《示例推进计划》的通知
            示例办〔2021〕16号
            各成员单位：
            现将《示例推进计划》印发给你们，请认真贯彻执行。
            一、高度重视。
            二、按时报送。
            示例部际联席会议办公室
            2021年12月27日

            2022年示例纲要和“十四五”规划
            实施推进计划

            为贯彻落实示例纲要，制定本计划。
            一、章
            1．甲。（A局负责）
            """);
        Assert.Empty(reading.Problems);
        Assert.Equal("2022年示例纲要和“十四五”规划实施推进计划", reading.Plan!.Title);
        Assert.Equal((2022, "示例部际联席会议办公室"), (reading.Plan.Year, reading.Plan.IssuingBody));
        Assert.Contains("一、高度重视。", reading.Ledger.Printed(LedgerUse.FrontMatter), StringComparison.Ordinal);
        Assert.Equal(["一、章"], reading.Plan.Chapters);
    }

    [Fact]
    public void The_hash_is_the_files_not_the_texts()
    {
        // sha256sum of the file as published.
        Assert.Equal("f49d4439b49850a078b7abe1d737cd60a34cc08877da854cf742c1e4c36e0ae2", Plan2023.Reading.Plan!.TextHash);
    }
}
