using System.Net;
using Evaluation.Host.Tests.Reporting;
using Evaluation.Model;
using Evaluation.Store;
using Evaluation.Store.Accounts;

namespace Evaluation.Host.Tests.Web;

/// <summary>财政部 has reported every measure as under way; each test of this class has a portal of its own.</summary>
public sealed class ReviewPageTests : IAsyncLifetime, IDisposable
{
    private const string Queue = "/reviews?agency=A13&period=2023-Q4";
    private readonly PortalFixture portal = new();
    private byte[] form = [];
    private byte[] filled = [];
    private Visitor office = null!;

    public async Task InitializeAsync()
    {
        await portal.InitializeAsync();
        form = portal.FormOf(await portal.HandOutAsync("2023-Q4", "财政部"), "财政部");
        filled = ReportingOffice.Filled(form);
        portal.Submit(filled, "财政部");
        office = await portal.NewAsync("office", AccountRole.Office);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose()
    {
        office.Dispose();
        portal.Dispose();
    }

    [Fact]
    public async Task Several_reports_are_accepted_at_once_and_leave_the_queue()
    {
        var waiting = await ChosenAsync(Queue);
        Assert.True(waiting.Count > 2);

        using var saved = await DecideAsync(Queue, waiting.Take(2), ("verdict", "Accept"));
        Assert.Contains("done=reviewed", saved.Headers.Location!.OriginalString, StringComparison.Ordinal);

        Assert.Equal(waiting.Skip(2), await ChosenAsync(Queue));
        Assert.Equal(waiting.Take(2), await ChosenAsync(Queue + "&state=Accepted"));
        Assert.All(Reviews(), r => Assert.Equal((ReviewDecision.Accepted, "office"), (r.Decision, r.Reviewer)));
    }

    [Fact]
    public async Task A_return_needs_a_reason_and_the_agency_is_told_it()
    {
        var chosen = (await ChosenAsync(Queue))[..1];
        using var refused = await DecideAsync(Queue, chosen, ("verdict", "Return"), ("reason", " "));
        var page = await Visitor.DocumentAsync(refused);
        Assert.Contains("须写明理由", page.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Single(page.QuerySelectorAll("input[name=chosen][checked]"));
        Assert.Empty(Reviews());

        using var saved = await DecideAsync(Queue, chosen, ("verdict", "Return"), ("reason", "示例：缺少佐证材料"));
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        using var agency = await portal.NewAsync("finance", AccountRole.Agency, "A13");
        var forms = await agency.PageAsync("/forms");
        Assert.Contains("示例：缺少佐证材料", forms.QuerySelector("#returned ~ table")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("有退回", forms.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_override_needs_status_reason_and_evidence()
    {
        var chosen = (await ChosenAsync(Queue))[..1];
        using var refused = await DecideAsync(Queue, chosen, ("verdict", "Override"), ("reason", "核实未启动"), ("status", "NotStarted"));
        Assert.Contains("须写明依据", (await Visitor.DocumentAsync(refused)).QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(Reviews());

        using var saved = await DecideAsync(Queue, chosen, ("verdict", "Override"), ("reason", "核实未启动"), ("status", "NotStarted"), ("evidence", "示例：电话记录"));
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        Assert.Equal((DeliveryStatus.NotStarted, "示例：电话记录"), (Reviews().Single().OverriddenStatus, Reviews().Single().Evidence));
    }

    [Fact]
    public async Task What_was_reported_anew_meanwhile_is_told_and_nothing_is_changed()
    {
        var seen = await ChosenAsync(Queue);
        portal.Submit(ReportingOffice.Filled(form, "示例：更正"), "财政部");

        using var stale = await DecideAsync(Queue, seen.Take(2), ("verdict", "Accept"));
        var page = await Visitor.DocumentAsync(stale);
        Assert.Equal(2, page.QuerySelectorAll("[role=alert] li").Length);
        Assert.Contains("重新查看", page.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("示例：更正", page.QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(Reviews());
    }

    [Fact]
    public async Task A_hash_that_was_not_shown_an_unknown_report_and_a_closed_year_change_nothing()
    {
        var seen = (await ChosenAsync(Queue))[0];
        var id = seen.Split(':')[0];
        using var other = await DecideAsync(Queue, [$"{id}:{new string('0', 64)}"], ("verdict", "Accept"));
        Assert.Contains("不是审核时所见", (await Visitor.DocumentAsync(other)).QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        using var unknown = await DecideAsync(Queue, ["999999:0"], ("verdict", "Accept"));
        Assert.Equal(HttpStatusCode.NotFound, unknown.StatusCode);
        using var resubmit = await DecideAsync(Queue, [seen], ("verdict", "Resubmit"));
        Assert.Equal(HttpStatusCode.BadRequest, resubmit.StatusCode);

        portal.Store.Write("test", "year", "2023", unit => unit.CloseYear(2023, new DateOnly(2024, 6, 30), "示例"));
        using var closed = await DecideAsync(Queue, [seen], ("verdict", "Accept"));
        Assert.Contains("关闭", (await Visitor.DocumentAsync(closed)).QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(Reviews());
    }

    [Fact]
    public async Task A_decision_tells_which_published_products_it_overtakes()
    {
        var chosen = (await ChosenAsync(Queue))[..1];
        using var accepted = await DecideAsync(Queue, chosen, ("verdict", "Accept"));
        Assert.Empty((await office.PageAsync(accepted.Headers.Location!.OriginalString)).QuerySelectorAll(".message a"));

        portal.Clock.Now += TimeSpan.FromMinutes(1);
        var key = new RunKey("supervision", Period.OfYear(2023), new DateOnly(2024, 7, 1), "d", "s", "t", "0.1.0");
        portal.Store.Write("test", "run", key.Id, unit =>
        {
            unit.StartRun(key);
            unit.FinishRun(key.Id, RunOutcome.Published, []);
        });
        portal.Clock.Now += TimeSpan.FromMinutes(1);
        using var overridden = await DecideAsync(
            Queue + "&state=Accepted", chosen, ("verdict", "Override"), ("reason", "核实未启动"), ("status", "NotStarted"), ("evidence", "示例：电话记录"));
        var page = await office.PageAsync(overridden.Headers.Location!.OriginalString);
        Assert.Equal($"/runs/{key.Id}", Assert.Single(page.QuerySelectorAll(".message a")).GetAttribute("href"));
        Assert.Contains("财政部　新的审核意见", Assert.Single(page.QuerySelectorAll(".message li")).TextContent, StringComparison.Ordinal);
        Assert.Empty((await office.PageAsync(Queue)).QuerySelectorAll(".message"));
        Assert.Contains("财政部　新的审核意见", (await office.PageAsync($"/runs/{key.Id}")).QuerySelector(".message")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_queue_narrows_by_task_and_the_office_finds_every_form_that_came()
    {
        var first = (await office.PageAsync(Queue)).QuerySelector("tbody a")!.TextContent.Split('-')[0];
        var narrowed = await office.PageAsync($"{Queue}&task={first}");
        Assert.All(narrowed.QuerySelectorAll("tbody tr"), row => Assert.StartsWith($"{first}-", row.Children[1].TextContent, StringComparison.Ordinal));
        Assert.Empty((await office.PageAsync("/reviews?agency=A02&period=2023-Q4")).QuerySelectorAll("tbody tr"));

        var sent = await office.PageAsync("/submissions?agency=A13");
        using var file = await office.GetAsync(sent.QuerySelector("tbody a")!.GetAttribute("href")!);
        Assert.Equal(filled, await file.Content.ReadAsByteArrayAsync());
        Assert.Empty((await office.PageAsync("/submissions?agency=A02")).QuerySelectorAll("tbody tr"));
    }

    private List<Review> Reviews() => [.. portal.Store.Deliveries.History(2023, agency: "财政部").Where(d => d.Delivery.Period == Period.Parse("2023-Q4")).SelectMany(d => d.Reviews)];

    /// <summary>What each report of the page is decided on by.</summary>
    private async Task<List<string>> ChosenAsync(string page) =>
        [.. (await office.PageAsync(page)).QuerySelectorAll("input[name=chosen]").Select(i => i.GetAttribute("value")!)];

    private Task<HttpResponseMessage> DecideAsync(string page, IEnumerable<string> chosen, params (string Name, string Value)[] fields) =>
        office.FillAsync(page, null, [.. chosen.Select(c => ("chosen", c)), .. fields]);
}
