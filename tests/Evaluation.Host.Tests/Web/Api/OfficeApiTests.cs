using System.Text.Json;
using Evaluation.Host.Tests.Reporting;
using Evaluation.Host.Web.Accounts;
using Evaluation.Store.Accounts;
using Evaluation.Store.Jobs;

namespace Evaluation.Host.Tests.Web.Api;

/// <summary>What the office and an administrator write.</summary>
public sealed class OfficeApiTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Fact]
    public async Task A_report_is_returned_overridden_and_accepted_and_a_decision_on_what_was_not_seen_is_refused()
    {
        using var office = ApiClient.New(portal, "reviewer", AccountRole.Office);
        var forms = await portal.HandOutAsync("2023-Q4", "财政部");
        portal.Submit(ReportingOffice.Filled(portal.FormOf(forms, "财政部")), "财政部");
        var report = (await office.GetAsync("/reviews?agency=A13&period=2023-Q4&state=pending")).Items.First();
        var (address, seen) = ($"/reviews/{report.GetProperty("id")}/decisions", report.GetProperty("contentSha256").GetString()!);

        var returned = await office.PostAsync(address, Order("return", seen, "示例：请补充文号"));
        Assert.Equal((200, "returned", "示例：请补充文号"), (returned.Status, returned["state"].GetString(), returned["reviews"][0].GetProperty("reason").GetString()));
        Assert.Equal("reviewer", returned["reviews"][0].GetProperty("reviewer").GetString());
        var overridden = await office.PostAsync(address, JsonSerializer.Serialize(new { decision = "override", seenSha256 = seen, reason = "示例", status = "completed", evidence = "示例文号" }));
        Assert.Equal((200, "overridden"), (overridden.Status, overridden["state"].GetString()));

        var other = await office.PostAsync(address, Order("accept", new string('0', 64), "示例"));
        Assert.Equal((409, "conflict", "review-other-content"), (other.Status, other.Code, other["problems"][0].GetProperty("code").GetString()));
        var reasonless = await office.PostAsync(address, Order("return", seen, ""));
        Assert.Equal((422, "review-reason-missing"), (reasonless.Status, reasonless["problems"][0].GetProperty("code").GetString()));
        Assert.Equal("overridden", (await office.GetAsync($"/reviews/{report.GetProperty("id")}"))["state"].GetString());
    }

    [Fact]
    public async Task A_case_is_declined_with_a_reason_and_selected()
    {
        using var office = ApiClient.New(portal, "chooser", AccountRole.Office);
        var code = ApiSamples.OfferCase(portal, "2023-A13-09");
        var reasonless = await office.PostAsync($"/cases/2023/{code}/decisions", """{"decision":"decline"}""");
        Assert.Equal((422, "case-reason-missing"), (reasonless.Status, reasonless["problems"][0].GetProperty("code").GetString()));
        Assert.Equal("not_selected", (await office.PostAsync($"/cases/2023/{code}/decisions", """{"decision":"decline","reason":"示例"}"""))["state"].GetString());
        Assert.Equal("selected", (await office.PostAsync($"/cases/2023/{code}/decisions", """{"decision":"select"}"""))["state"].GetString());
        Assert.Equal(code, (await office.GetAsync("/cases?state=selected")).Items.Single(c => c.GetProperty("code").GetString() == code).GetProperty("code").GetString());
    }

    [Fact]
    public async Task A_product_asked_for_is_a_job_that_can_be_called_off_once_it_is_not_done()
    {
        using var office = ApiClient.New(portal, "producer", AccountRole.Office);
        var asked = await office.PostAsync("/runs", """{"product":"forms","year":2023,"asOf":"2024-06-30","period":"2023-Q2","due":"2024-07-15","agencies":["A13"]}""");
        Assert.Equal(202, asked.Status);
        var job = await office.GetAsync(asked.Header("Location")!);
        Assert.Equal(("queued", "producer", "财政部", "2024-07-15"), (job["state"].GetString(), job["actor"].GetString(), job["agencies"][0].GetString(), job["due"].GetString()));
        Assert.Equal("cancelled", (await office.SendAsync("DELETE", asked.Header("Location")!, null))["state"].GetString());
        Assert.Equal(200, (await office.SendAsync("DELETE", asked.Header("Location")!, null)).Status);
        var done = ApiSamples.AskForJob(portal);
        var claimed = portal.Store.Jobs.Claim("test", TimeSpan.FromMinutes(1), done)!;
        Assert.True(portal.Store.Jobs.End(claimed, new SlotEnd(SlotState.Failed, null, "示例")));
        var late = await office.SendAsync("DELETE", $"/jobs/{done}", null);
        Assert.Equal((409, "slot-not-open"), (late.Status, late["problems"][0].GetProperty("code").GetString()));
        Assert.Equal(SlotState.Cancelled, portal.Store.Jobs.Find(job["id"].GetInt64())!.State);
    }

    /// <summary>Codes and words are those of the page: see <see cref="ProductionTests"/>.</summary>
    [Theory]
    [InlineData("""{"product":"annual","year":1999}""", "没有1999年")]
    [InlineData("""{"product":"annual","year":2023,"asOf":"2024-06-30","since":"2024-05-31"}""", "只有“指标动态监测”使用起始日")]
    [InlineData("""{"product":"bulletin","year":2023,"asOf":"2024-06-30","since":"2024-06-30"}""", "起始日2024-06-30不早于截止日2024-06-30")]
    [InlineData("""{"product":"bulletin","year":2023,"period":"2023-Q4"}""", "只有“任务进展报送表”使用时期")]
    [InlineData("""{"product":"annual","year":2023,"due":"2024-07-15"}""", "只有“任务进展报送表”使用时期、报送期限和部门")]
    [InlineData("""{"product":"forms","year":2023,"agencies":["A13","无此部"]}""", "无此部")]
    public async Task What_the_page_would_not_produce_is_refused_in_the_same_words(string order, string words)
    {
        using var office = new ApiClient(portal.Address, ApiClient.TokenOf(portal, Office()));
        var refused = await office.PostAsync("/runs", order);
        Assert.Equal((422, "refused"), (refused.Status, refused.Code));
        Assert.Contains(words, Assert.Single(refused["problems"].EnumerateArray()).GetProperty("chinese").GetString(), StringComparison.Ordinal);
        Assert.DoesNotContain(portal.Store.Jobs.Latest(99), s => s.Actor == "careless");
    }

    [Theory]
    [InlineData("""{"product":"no-such","year":2023}""", "$.product")]
    [InlineData("""{"product":"annual","year":2023,"asOf":"0001-01-01"}""", "$.asOf")]
    [InlineData("""{"product":"forms","year":2023,"agencies":["A13",null]}""", "$.agencies")]
    [InlineData("""{"product":"forms","year":2023,"agencies":["A\u000013"]}""", "$.agencies[0]")]
    public async Task An_order_that_no_page_could_give_is_refused_by_the_path_of_its_fault(string order, string path)
    {
        using var office = new ApiClient(portal.Address, ApiClient.TokenOf(portal, Office()));
        var refused = await office.PostAsync("/runs", order);
        Assert.Equal((400, "body-invalid", path), (refused.Status, refused.Code, Assert.Single(refused["errors"].EnumerateArray()).GetProperty("name").GetString()));
    }

    [Fact]
    public async Task A_schedule_is_changed_by_who_has_seen_it_as_it_is()
    {
        ApiSamples.Seed(portal);
        using var office = ApiClient.New(portal, "scheduler", AccountRole.Office);
        const string Order = """{"title":"示例","product":"bulletin","cron":"0 0 2 6 * ?","span":"month","asOf":"span_end","overlap":"queue","isEnabled":true}""";
        var tag = (await office.GetAsync("/schedules/monthly-bulletin")).Header("ETag")!;
        var changed = await PutAsync(office, Order, tag);
        Assert.Equal((200, "0 0 2 6 * ?"), (changed.Status, changed["cron"].GetString()));
        Assert.Equal(new DateTimeOffset(2024, 7, 5, 18, 0, 0, TimeSpan.Zero), changed["next"][0].GetDateTimeOffset());
        Assert.Equal("precondition-failed", (await PutAsync(office, Order.Replace("示例", "别的", StringComparison.Ordinal), tag)).Code);
        Assert.Equal("示例", (await office.GetAsync("/schedules/monthly-bulletin"))["title"].GetString());
        Assert.Equal(changed.Header("ETag"), (await office.GetAsync("/schedules/monthly-bulletin")).Header("ETag"));
        var wrong = await PutAsync(office, Order.Replace("0 0 2 6 * ?", "often", StringComparison.Ordinal), "*");
        Assert.Equal(422, wrong.Status);
        Assert.Contains(portal.Store.Audit.Latest(99), r => r is { Action: "schedule-change", Actor: "scheduler" });
    }

    [Theory]
    [InlineData("If-Match", "unquoted", 412)]
    [InlineData("If-Match", "W/\"{tag}\"", 412)]
    [InlineData("If-Match", "\"other\", \"{tag}\"", 200)]
    [InlineData("If-None-Match", "*", 412)]
    [InlineData("If-None-Match", "\"{tag}\"", 412)]
    [InlineData("If-None-Match", "\"other\"", 200)]
    public async Task A_change_under_a_condition_is_made_where_it_holds_and_only_there(string header, string value, int status)
    {
        ApiSamples.Seed(portal);
        using var office = new ApiClient(portal.Address, ApiClient.TokenOf(portal, Office()));
        var before = await office.GetAsync("/schedules/quarterly-supervision");
        var title = $"示例{header}{value}";
        var order = JsonSerializer.Serialize(new { title, product = "supervision", cron = "0 0 2 6 * ?", span = "month", asOf = "span_end", overlap = "queue", isEnabled = true });
        var tag = before.Header("ETag")!.Trim('"');
        using var content = new StringContent(order, System.Text.Encoding.UTF8, "application/json");
        var answer = await office.SendAsync("PUT", "/schedules/quarterly-supervision", content, (header, value.Replace("{tag}", tag, StringComparison.Ordinal)));
        Assert.Equal(status, answer.Status);
        var after = (await office.GetAsync("/schedules/quarterly-supervision"))["title"].GetString();
        Assert.Equal(status == 200 ? title : before["title"].GetString(), after);
    }

    [Fact]
    public async Task An_account_is_made_disabled_enabled_and_reset_and_the_last_administrator_stays()
    {
        using var administrator = ApiClient.New(portal, "keeper", AccountRole.Administrator);
        var made = await administrator.PostAsync("/accounts", """{"name":"New.One","role":"agency","agency":"A13"}""");
        Assert.Equal((201, "new.one", "must_change_password"), (made.Status, made["account"].GetProperty("name").GetString(), made["account"].GetProperty("state").GetString()));
        Assert.True(Passwords.IsOf(portal.Store.Accounts.Find("new.one"), made["initialPassword"].GetString()!));
        var address = made.Header("Location")!;
        Assert.Equal("disabled", (await administrator.SendAsync("POST", address + "/disable", null))["state"].GetString());
        Assert.Equal(404, (await administrator.SendAsync("POST", address + "/reset", null)).Status);
        Assert.Equal("must_change_password", (await administrator.SendAsync("POST", address + "/enable", null))["state"].GetString());
        Assert.Contains("/reset/", (await administrator.SendAsync("POST", address + "/reset", null))["address"].GetString(), StringComparison.Ordinal);

        Assert.Equal("conflict", (await administrator.PostAsync("/accounts", """{"name":"new.one","role":"reader"}""")).Code);
        Assert.Equal("refused", (await administrator.PostAsync("/accounts", """{"name":"x","role":"reader"}""")).Code);
        var own = portal.Store.Accounts.Find("keeper")!.Account.Id;
        foreach (var other in portal.Store.Accounts.All().Where(a => a.Role == AccountRole.Administrator && a.Id != own))
            await administrator.SendAsync("POST", $"/accounts/{other.Id}/disable", null);
        Assert.Equal((409, "account-last-administrator"), await RefusedAsync(administrator, $"/accounts/{own}/disable"));
    }

    [Theory]
    [InlineData("", "$")]
    [InlineData("null", "$")]
    [InlineData("[]", "$")]
    [InlineData("""{"decision":"accept"}""", "$")]
    [InlineData("""{"decision":"burn","seenSha256":"x"}""", "$.decision")]
    [InlineData("""{"decision":1,"seenSha256":"x"}""", "$.decision")]
    [InlineData("""{"decision":"accept","seenSha256":null}""", "$.seenSha256")]
    [InlineData("""{"decision":"accept","seenSha256":"x","extra":1}""", "$.extra")]
    [InlineData("""{"decision":"accept","decision":"return","seenSha256":"x"}""", "$.decision")]
    [InlineData("""{"decision":"accept",""", "$")]
    [InlineData("""{"decision":"return","seenSha256":"x","reason":"a\u0000b"}""", "$.reason")]
    [InlineData("""{"decision":"accept","seenSha256":"x","status":"completed"}""", "$.status")]
    [InlineData("""{"decision":"return","seenSha256":"x","reason":"r","evidence":"e"}""", "$.evidence")]
    public async Task A_body_that_does_not_fit_is_refused_by_the_path_of_its_fault(string body, string path)
    {
        using var office = new ApiClient(portal.Address, ApiClient.TokenOf(portal, Office()));
        var refused = await office.PostAsync($"/reviews/{portal.Store.Deliveries.History(2023)[0].Id}/decisions", body);
        Assert.Equal((400, "body-invalid"), (refused.Status, refused.Code));
        Assert.Equal(path, refused["errors"][0].GetProperty("name").GetString());
        Assert.DoesNotContain("Evaluation.", refused.Json!.Value.GetRawText(), StringComparison.Ordinal);
    }

    private string Office()
    {
        if (portal.Store.Accounts.Find("careless") is null)
            portal.Make("careless", AccountRole.Office);
        return "careless";
    }

    private static string Order(string decision, string seen, string reason) => JsonSerializer.Serialize(new { decision, seenSha256 = seen, reason });

    private static Task<ApiAnswer> PutAsync(ApiClient client, string order, string tag) =>
        client.SendAsync("PUT", "/schedules/monthly-bulletin", new StringContent(order, System.Text.Encoding.UTF8, "application/json"), ("If-Match", tag));

    private static async Task<(int Status, string? Problem)> RefusedAsync(ApiClient client, string path)
    {
        var answer = await client.SendAsync("POST", path, null);
        return (answer.Status, answer["problems"][0].GetProperty("code").GetString());
    }
}
