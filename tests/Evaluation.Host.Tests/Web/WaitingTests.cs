using AngleSharp.Dom;
using Evaluation.Host.Tests.Reporting;
using Evaluation.Store.Accounts;

namespace Evaluation.Host.Tests.Web;

/// <summary>Two agencies have a form of the fourth quarter; 财政部 has sent its own back, 中央宣传部 has not. Each test has a portal of its own.</summary>
public sealed class WaitingTests : IAsyncLifetime, IDisposable
{
    private readonly PortalFixture portal = new();
    private byte[] form = [];

    public async Task InitializeAsync()
    {
        await portal.InitializeAsync();
        form = portal.FormOf(await portal.HandOutAsync("2023-Q4", "财政部", "中央宣传部"), "财政部");
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => portal.Dispose();

    [Fact]
    public async Task The_offices_first_page_counts_what_waits_and_leads_there()
    {
        using var office = await portal.NewAsync("office", AccountRole.Office);
        Assert.Equal("2 份", Count(await office.PageAsync("/dashboard"), "未收回报送表"));

        portal.Submit(ReportingOffice.Filled(form), "财政部");
        var page = await office.PageAsync("/dashboard");
        Assert.Equal("1 份", Count(page, "未收回报送表"));
        var reviews = page.QuerySelectorAll("[aria-labelledby=waiting] a").First(a => a.TextContent == "待审核").GetAttribute("href")!;
        var waiting = (await office.PageAsync(reviews)).QuerySelectorAll("main > p.quiet").Select(p => p.TextContent).First(t => t.StartsWith('共'));
        Assert.StartsWith($"共{Count(page, "待审核")!.Replace(" ", "", StringComparison.Ordinal)}", waiting, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reader_has_nothing_to_work_off()
    {
        using var reader = await portal.NewAsync("reader", AccountRole.Reader);
        Assert.Null((await reader.PageAsync("/dashboard")).QuerySelector("[aria-labelledby=waiting]"));
    }

    [Fact]
    public async Task The_office_sees_who_has_not_sent_a_form_back()
    {
        portal.Submit(ReportingOffice.Filled(form), "财政部");
        using var office = await portal.NewAsync("office", AccountRole.Office);
        var row = Assert.Single((await office.PageAsync("/submissions")).QuerySelectorAll("[aria-labelledby=unreturned] tbody tr"));
        Assert.Equal(["2023-Q4", "1", "中央宣传部"], new[] { "时期", "份数", "部门" }.Select(label => row.QuerySelector($"[data-label={label}]")!.TextContent));
    }

    [Fact]
    public async Task An_agencys_first_page_says_what_it_must_send_by_when_until_it_has()
    {
        using var agency = await portal.NewAsync("finance", AccountRole.Agency, "A13");
        var due = portal.Store.Forms.Issues(2023, agency: "A13").Single().Due;
        var row = Assert.Single((await agency.PageAsync("/agency")).QuerySelectorAll("[aria-labelledby=to-send] tbody tr"));
        Assert.Equal($"{due:yyyy-MM-dd}", row.QuerySelector("[data-label=截止日期]")!.TextContent);
        Assert.Equal("/forms?year=2023", row.QuerySelector("a")!.GetAttribute("href"));

        portal.Submit(ReportingOffice.Filled(form), "财政部");
        Assert.Contains("没有待报送的内容", (await agency.PageAsync("/agency")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_of_an_earlier_year_is_still_to_be_sent_when_the_next_plan_is_there_until_its_year_is_closed()
    {
        var plan = portal.Store.Plans.Load(2023)!;
        portal.Store.Write("test", "import", "2024", unit => unit.SavePlan(plan with { Year = 2024 }));
        using var agency = await portal.NewAsync("finance", AccountRole.Agency, "A13");
        var page = await agency.PageAsync("/agency");
        Assert.Equal("2024", page.QuerySelector("#year option[selected]")!.TextContent);
        Assert.Equal("/forms?year=2023", page.QuerySelector("[aria-labelledby=to-send] a")!.GetAttribute("href"));

        portal.Store.Write("test", "year", "2023", unit => unit.CloseYear(2023, new DateOnly(2024, 6, 30), "示例：年度评估已印发"));
        Assert.Null((await agency.PageAsync("/agency")).QuerySelector("[aria-labelledby=to-send]"));
    }

    [Fact]
    public async Task An_agency_sees_each_thing_that_is_pressed_for_not_only_how_many()
    {
        using var agency = await portal.NewAsync("finance", AccountRole.Agency, "A13");
        var page = await agency.PageAsync("/agency");
        var count = page.QuerySelectorAll(".figures li").First(li => li.TextContent.Contains("待督办事项", StringComparison.Ordinal)).QuerySelector("strong")!.TextContent;
        var rows = page.QuerySelectorAll("[aria-labelledby=pending] tbody tr");
        Assert.NotEmpty(rows);
        Assert.Equal(count, $"{rows.Length}");
    }

    private static string? Count(IDocument page, string name) =>
        page.QuerySelectorAll("[aria-labelledby=waiting] li").First(li => li.QuerySelector("a")!.TextContent == name).QuerySelector("strong")?.TextContent;
}
