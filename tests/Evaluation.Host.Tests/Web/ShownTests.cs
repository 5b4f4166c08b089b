using Evaluation.Store.Accounts;

namespace Evaluation.Host.Tests.Web;

/// <summary>What people read on the pages.</summary>
public sealed class ShownTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Fact]
    public async Task Scores_and_coverages_of_chapters_stand_under_each_other_with_one_decimal()
    {
        using var reader = await portal.NewAsync("reader", AccountRole.Reader);
        var page = await reader.PageAsync("/dashboard?as-of=2024-06-30");
        var scores = page.QuerySelectorAll("[data-label=得分]").Select(c => c.TextContent).ToList();
        Assert.Equal(7, scores.Count);
        Assert.All(scores, score => Assert.Matches(@"^\d+\.\d$", score));
        Assert.All(page.QuerySelectorAll("[data-label=覆盖率]"), c => Assert.Matches(@"^\d+\.\d%$", c.TextContent));
    }

    [Fact]
    public async Task The_history_calls_a_schedule_by_its_title()
    {
        using var office = await portal.NewAsync("office", AccountRole.Office);
        portal.Store.Write("test", "schedules", "test", unit => unit.Jobs.AddSchedules([new("weekly", "示例：每周", "annual", "0 0 2 5 * ?", 0, 0, 0, true)]));
        using var asked = await office.FillAsync("/schedules", "/schedules?handler=Run", ("name", "weekly"));
        var task = (await office.PageAsync("/schedules")).QuerySelector("[aria-labelledby=history] [data-label=任务]")!;
        Assert.StartsWith("示例：每周weekly", task.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_verification_of_a_run_is_said_in_one_sentence_above_its_files()
    {
        using var reader = await portal.NewAsync("verifier", AccountRole.Reader);
        var page = await reader.PageAsync($"/runs/{portal.Scorecards.Id}?verify=true");
        Assert.Equal($"共{portal.Scorecards.Artifacts.Count}个文件，留存的均与记录一致。", page.QuerySelector("[role=status]")!.TextContent);
    }

    [Fact]
    public async Task The_audit_calls_products_and_agencies_by_their_names()
    {
        using var office = await portal.NewAsync("auditor", AccountRole.Office);
        var form = portal.FormOf(await portal.HandOutAsync("2023-Q4", "财政部"), "财政部");
        portal.Submit(Reporting.ReportingOffice.Filled(form), "财政部");
        using var asked = await office.FillAsync("/runs", "/runs", ("product", "supervision"), ("year", "2023"), ("as-of", "2024-06-30"));
        var subjects = (await office.PageAsync("/audit")).QuerySelectorAll("[data-label=对象]").Select(c => c.TextContent.Trim()).ToList();
        Assert.Contains("财政部 2023-Q4", subjects);
        Assert.Contains("督促检查", subjects);
    }
}
