using System.Text.RegularExpressions;
using Evaluation.Model;
using Evaluation.Store.Accounts;

namespace Evaluation.Host.Tests.Web.Api;

public sealed class ReadingTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Fact]
    public async Task Walking_the_pages_gives_every_task_once_and_in_order()
    {
        using var client = ApiClient.New(portal, "walker", AccountRole.Reader);
        List<int> seen = [];
        var (next, pages) = ((string?)"/plans/2023/tasks?pageSize=30", 0);
        while (next is not null)
        {
            var page = await client.GetAsync(next);
            seen.AddRange(page.Items.Select(i => i.GetProperty("number").GetInt32()));
            Assert.Equal(139, page["total"].GetInt32());
            next = Link(page, "next");
            pages++;
        }

        // The plan of 2023 has tasks 1 to 139.
        Assert.Equal(Enumerable.Range(1, 139), seen);
        Assert.Equal(5, pages);
        var last = await client.GetAsync("/plans/2023/tasks?pageSize=30&page=5");
        Assert.Equal((19, null), (last.Items.Count(), Link(last, "next")));
        Assert.Equal("/api/v1/plans/2023/tasks?pageSize=30&page=4", Link(last, "prev"));
        var beyond = await client.GetAsync("/plans/2023/tasks?pageSize=30&page=9");
        Assert.Empty(beyond.Items);
        Assert.Equal("/api/v1/plans/2023/tasks?pageSize=30&page=5", Link(beyond, "prev"));
    }

    [Fact]
    public async Task Filters_narrow_together_and_stay_in_links()
    {
        using var client = ApiClient.New(portal, "filterer", AccountRole.Reader);
        var all = (await client.GetAsync("/plans/2023/tasks?pageSize=500")).Items.ToList();
        var chapter = all.First(t => t.GetProperty("text").GetString()!.Contains("专利", StringComparison.Ordinal)).GetProperty("chapter").GetString()!;
        var found = await client.GetAsync($"/plans/2023/tasks?chapter={Uri.EscapeDataString(chapter)}&q=专利&pageSize=1");
        var expected = all.Where(t => t.GetProperty("chapter").GetString() == chapter && t.GetRawText().Contains("专利", StringComparison.Ordinal)).ToList();
        Assert.InRange(found["total"].GetInt32(), 1, expected.Count);
        Assert.Contains("q=%E4%B8%93%E5%88%A9", Link(found, "last"), StringComparison.Ordinal);
        var ofAgency = await client.GetAsync("/plans/2023/tasks?agency=A02&pageSize=500");
        Assert.Equal(portal.Store.Scopes.Tasks(2023, "A02"), ofAgency.Items.Select(t => t.GetProperty("number").GetInt32()));
    }

    [Theory]
    [InlineData("page=0", "page")]
    [InlineData("page=-1", "page")]
    [InlineData("page=abc", "page")]
    [InlineData("page=1&page=2", "page")]
    [InlineData("pageSize=501", "pageSize")]
    [InlineData("pageSize=99999999999999999999", "pageSize")]
    [InlineData("pagesize=1", "pagesize")]
    [InlineData("status=Completed", "status")]
    [InlineData("as-of=2024-02-30", "as-of")]
    [InlineData("as-of=30.6.2024", "as-of")]
    [InlineData("q=", "q")]
    [InlineData("q=a%00b", "q")]
    public async Task A_parameter_that_is_wrong_is_named_and_never_corrected(string query, string name)
    {
        using var client = new ApiClient(portal.Address, ApiClient.TokenOf(portal, Reader()));
        var refused = await client.GetAsync($"/plans/2023/tasks?{query}");
        Assert.Equal((400, "parameter-invalid"), (refused.Status, refused.Code));
        Assert.Equal(name, Assert.Single(refused["errors"].EnumerateArray()).GetProperty("name").GetString());
    }

    [Fact]
    public async Task Who_has_the_answer_gets_304_until_it_changes()
    {
        using var client = ApiClient.New(portal, "caching", AccountRole.Office);
        var code = ApiSamples.OfferCase(portal, "2023-A13-05");
        var first = await client.GetAsync($"/cases/2023/{code}");
        var tag = first.Header("ETag")!;
        Assert.Matches("^\"[0-9a-f]+\"$", tag);
        var unchanged = await client.GetAsync($"/cases/2023/{code}", ("If-None-Match", tag));
        Assert.Equal((304, tag, 0), (unchanged.Status, unchanged.Header("ETag"), unchanged.Content.Length));
        Assert.Equal(304, (await client.GetAsync($"/cases/2023/{code}", ("If-None-Match", $"\"other\", W/{tag}"))).Status);
        Assert.Equal("private, no-cache", string.Join(", ", first.Header("Cache-Control")!.Split(", ").Order().Reverse()));

        await client.PostAsync($"/cases/2023/{code}/decisions", """{"decision":"select"}""");
        var changed = await client.GetAsync($"/cases/2023/{code}", ("If-None-Match", tag));
        Assert.Equal((200, "selected"), (changed.Status, changed["state"].GetString()));
        Assert.NotEqual(tag, changed.Header("ETag"));
    }

    [Fact]
    public async Task Every_list_and_document_answers_HEAD_as_GET_without_content()
    {
        using var client = ApiClient.New(portal, "heading", AccountRole.Administrator);
        foreach (var operation in client.Document.Operations.Where(o => !o.IsWrite && !o.Path.Contains('{', StringComparison.Ordinal) && o.Id is not ("listAudit" or "verifyAudit")))
        {
            var (get, head) = (await client.GetAsync(operation.Path), await client.SendAsync("HEAD", operation.Path, null));
            Assert.Equal((get.Status, get.Header("ETag"), get.Content.Length), (head.Status, head.Header("ETag"), (int)head.ContentHeaders.ContentLength!));
            Assert.Empty(head.Content);
        }
    }

    [Fact]
    public async Task Figures_are_in_full_and_a_missing_one_says_why()
    {
        using var client = ApiClient.New(portal, "exact", AccountRole.Reader);
        // 专利密集型产业增加值占GDP比重 of 2022: 12.71 released 2023-12-29, 12.7 in the press on 2024-03-29, revised to 12.60 on 2024-12-31.
        var before = await client.GetAsync("/indicators/PATENT_INTENSIVE_GDP/observations?period=2022&as-of=2024-01-31");
        Assert.Equal("12.71", Assert.Single(before.Items).GetProperty("value").GetRawText());
        var after = await client.GetAsync("/indicators/PATENT_INTENSIVE_GDP/observations?period=2022&as-of=2024-12-31");
        Assert.Equal(12.60m, Assert.Single(after.Items).GetProperty("value").GetDecimal());
        Assert.Equal(3, (await client.GetAsync("/indicators/PATENT_INTENSIVE_GDP/observations?period=2022")).Items.Count());

        var tasks = (await client.GetAsync("/plans/2023/tasks?pageSize=500")).Items.Select(t => t.GetProperty("outcome")).ToList();
        Assert.All(tasks, o => Assert.NotEqual(o.GetProperty("value").ValueKind == System.Text.Json.JsonValueKind.Null, o.GetProperty("reason").ValueKind == System.Text.Json.JsonValueKind.Null));
        Assert.Contains(tasks, o => o.GetProperty("reason").ValueKind == System.Text.Json.JsonValueKind.String && o.GetProperty("words").GetString() == "不适用");
    }

    [Fact]
    public async Task An_agency_sees_its_own_score_and_place_and_no_other()
    {
        using var client = ApiClient.New(portal, "own", AccountRole.Agency, "A13");
        var own = Assert.Single((await client.GetAsync("/plans/2023/agencies")).Items);
        Assert.Equal("A13", own.GetProperty("agency").GetProperty("code").GetString());
        Assert.Equal("A13", Assert.Single((await client.GetAsync("/agencies")).Items).GetProperty("code").GetString());
        Assert.Equal("A13", Assert.Single((await client.GetAsync("/scorecards")).Items).GetProperty("agency").GetProperty("code").GetString());
    }

    [Fact]
    public async Task Of_all_tasks_scores_and_files_each_agency_gets_its_own_and_404_for_every_other()
    {
        var agencies = portal.Store.Reference.Agencies().All.Where(a => a.Kind != AgencyKind.Collective).ToList();
        using var reader = ApiClient.New(portal, "sweeper", AccountRole.Reader);
        var scored = (await reader.GetAsync("/plans/2023/agencies?pageSize=500")).Items.Select(i => i.GetProperty("agency").GetProperty("code").GetString()).ToHashSet();
        var data = portal.Store.DataState.Last();
        foreach (var agency in agencies)
        {
            using var client = ApiClient.New(portal, $"sweep-{agency.Code}".ToLowerInvariant(), AccountRole.Agency, agency.Code);
            var own = portal.Store.Scopes.Tasks(2023, agency.Code).ToHashSet();
            Assert.Equal(own.Order(), (await client.GetAsync("/plans/2023/tasks?pageSize=500")).Items.Select(i => i.GetProperty("number").GetInt32()));
            foreach (var task in Enumerable.Range(1, 139).Where(t => !own.Contains(t)).Append(own.FirstOrDefault(1)))
                Assert.Equal(own.Contains(task) ? 200 : 404, (await client.GetAsync($"/plans/2023/tasks/{task}")).Status);
            foreach (var other in agencies)
            {
                Assert.Equal(other == agency ? 200 : 404, (await client.GetAsync($"/agencies/{other.Code}")).Status);
                Assert.Equal(other == agency && scored.Contains(other.Code) ? 200 : 404, (await client.GetAsync($"/plans/2023/agencies/{other.Code}")).Status);
            }

            for (var i = 0; i < portal.Scorecards.Artifacts.Count; i++)
            {
                var isOwn = portal.Scorecards.Artifacts[i].Name == $"部门评价表-2023-{agency.Name}.xlsx";
                Assert.Equal(isOwn ? 200 : 404, (await client.GetAsync($"/runs/{portal.Scorecards.Id}/files/{i}")).Status);
            }
        }

        Assert.Equal(data, portal.Store.DataState.Last());
    }

    [Theory]
    [InlineData("/plans/2023/tasks", "agency", "财政部")]
    [InlineData("/forms", "agency", "A13x")]
    [InlineData("/submissions", "agency", "A13x")]
    [InlineData("/reviews", "agency", "A13x")]
    [InlineData("/runs", "product", "anual")]
    public async Task A_list_of_what_there_is_not_is_refused_and_not_empty(string list, string parameter, string value)
    {
        using var client = ApiClient.New(portal, $"misspelt-{list.Replace('/', '-')}{parameter}", AccountRole.Office);
        var refused = await client.GetAsync($"{list}?{parameter}={Uri.EscapeDataString(value)}");
        Assert.Equal((400, parameter), (refused.Status, refused["errors"][0].GetProperty("name").GetString()));
    }

    private string Reader()
    {
        if (portal.Store.Accounts.Find("asker") is null)
            portal.Make("asker", AccountRole.Reader);
        return "asker";
    }

    private static string? Link(ApiAnswer answer, string relation) =>
        Regex.Match(answer.Header("Link")!, $"<([^>]+)>; rel=\"{relation}\"") is { Success: true } found ? found.Groups[1].Value : null;
}
