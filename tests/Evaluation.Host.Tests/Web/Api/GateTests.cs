using System.Net;
using System.Text;
using Evaluation.Host.Web.Security;
using Evaluation.Store.Accounts;

namespace Evaluation.Host.Tests.Web.Api;

public sealed class GateTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Fact]
    public async Task A_browsers_session_reads_and_never_writes()
    {
        using var visitor = await portal.NewAsync("browser", AccountRole.Administrator);
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/api/v1/accounts")).StatusCode);
        using var content = new StringContent("""{"name":"intruder","role":"administrator"}""", Encoding.UTF8, "application/json");
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/accounts") { Content = content };
        using var refused = await visitor.SendAsync(request);
        Assert.Equal(HttpStatusCode.Unauthorized, refused.StatusCode);
        Assert.Equal("Bearer", refused.Headers.WwwAuthenticate.Single().Scheme);
        Assert.Contains("token-needed-to-write", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Null(portal.Store.Accounts.Find("intruder"));
    }

    [Theory]
    [InlineData("GET", "/plans", 401)]
    [InlineData("GET", "/no-such", 401)]
    [InlineData("PATCH", "/plans", 401)]
    public async Task A_token_that_is_none_gets_401_whatever_it_asks_for(string method, string path, int status)
    {
        foreach (var token in new[] { "ev_none", "", "'; DROP TABLE account; --" })
        {
            using var client = new ApiClient(portal.Address, null);
            var answer = await client.SendAsync(method, path, null, ("Authorization", $"Bearer {token}"));
            Assert.Equal((status, "token-missing"), (answer.Status, answer.Code));
            Assert.StartsWith("Bearer", answer.Header("WWW-Authenticate"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task What_an_address_does_not_take_is_said()
    {
        using var client = ApiClient.New(portal, "wrong", AccountRole.Administrator);
        foreach (var (method, path, allow) in new[] { ("PATCH", "/plans", "GET, HEAD"), ("DELETE", "/accounts", "GET, HEAD, POST"), ("POST", "/plans/2023", "GET, HEAD") })
        {
            var answer = await client.SendAsync(method, path, null);
            Assert.Equal(((int)HttpStatusCode.MethodNotAllowed, "method-not-allowed"), (answer.Status, answer.Code));
            Assert.Equal(allow, string.Join(", ", answer.ContentHeaders.Allow.Order()));
        }

        Assert.Equal("not-acceptable", (await client.GetAsync("/plans", ("Accept", "text/html"))).Code);
        Assert.Equal(200, (await client.GetAsync("/plans", ("Accept", "text/html, application/json;q=0.5"))).Status);
        Assert.Equal(200, (await client.GetAsync("/plans", ("Accept", "Application/JSON"))).Status);
        Assert.Equal("media-type-unsupported", (await client.SendAsync("POST", "/accounts", new StringContent("name=x", Encoding.UTF8, "application/x-www-form-urlencoded"))).Code);
        Assert.Equal("not-found", (await client.GetAsync("/no-such")).Code);
        Assert.Equal("not-found", (await client.GetAsync("/plans/abc")).Code);
        Assert.Equal("too-large", (await client.PostAsync("/accounts", new string(' ', (1024 * 1024) + 1))).Code);
    }

    [Fact]
    public async Task Who_came_with_somebody_elses_password_changes_it_first()
    {
        portal.Make("initial", AccountRole.Office, mustChange: true);
        using var client = new ApiClient(portal.Address, ApiClient.TokenOf(portal, "initial"));
        var refused = await client.GetAsync("/plans");
        Assert.Equal((403, "password-change-required"), (refused.Status, refused.Code));
    }

    [Fact]
    public async Task An_account_writes_so_often_a_minute_and_its_reads_go_on()
    {
        using var client = ApiClient.New(portal, "busy", AccountRole.Office);
        for (var i = 0; i < Limits.ApiWritesPerMinute; i++)
            Assert.Equal(400, (await client.PostAsync("/runs", "{}")).Status);
        var refused = await client.PostAsync("/runs", "{}");
        Assert.Equal((429, "too-many-requests", "120", "0"), (refused.Status, refused.Code, refused.Header("RateLimit-Limit"), refused.Header("RateLimit-Remaining")));
        Assert.NotNull(refused.Headers.RetryAfter);
        Assert.Equal(200, (await client.GetAsync("/plans")).Status);
    }

    [Fact]
    public async Task Every_answer_of_the_API_carries_the_security_headers()
    {
        using var client = ApiClient.New(portal, "strict", AccountRole.Reader);
        foreach (var path in new[] { "", "/openapi.json", "/no-such", "/plans?page=0", $"/runs/{portal.Scorecards.Id}/files/0" })
        {
            var answer = await client.GetAsync(path);
            Assert.Contains("default-src 'none'", answer.Header("Content-Security-Policy"), StringComparison.Ordinal);
            Assert.Equal("nosniff", answer.Header("X-Content-Type-Options"));
            Assert.Contains("private", answer.Header("Cache-Control"), StringComparison.Ordinal);
            Assert.Equal("Authorization, Cookie", answer.Header("Vary"));
        }
    }

    [Fact]
    public async Task A_file_has_its_Chinese_name_and_its_tag()
    {
        using var client = ApiClient.New(portal, "downloader", AccountRole.Reader);
        var run = await client.GetAsync($"/runs/{portal.Scorecards.Id}");
        var file = run["files"][0];
        var got = await client.GetAsync(file.GetProperty("file").GetString()!);
        Assert.Equal(file.GetProperty("name").GetString(), got.ContentHeaders.ContentDisposition!.FileNameStar);
        Assert.Equal($"\"{file.GetProperty("sha256").GetString()}\"", got.Header("ETag"));
        Assert.Equal(304, (await client.GetAsync(file.GetProperty("file").GetString()!, ("If-None-Match", got.Header("ETag")!))).Status);
        Assert.True((await client.GetAsync($"/runs/{portal.Scorecards.Id}/verification"))["isSound"].GetBoolean());
    }

    [Fact]
    public async Task A_part_of_a_file_is_had_and_one_that_it_does_not_have_is_refused_with_its_size()
    {
        using var client = ApiClient.New(portal, "in-parts", AccountRole.Reader);
        var path = $"/runs/{portal.Scorecards.Id}/files/0";
        var (whole, size) = (await client.GetAsync(path), portal.Scorecards.Artifacts[0].Bytes);
        var part = await client.GetAsync(path, ("Range", "bytes=3-5"));
        Assert.Equal((206, $"bytes 3-5/{size}"), (part.Status, part.ContentHeaders.ContentRange!.ToString()));
        Assert.Equal(whole.Content[3..6], part.Content);
        var beyond = await client.GetAsync(path, ("Range", "bytes=999999-"));
        Assert.Equal((416, "range-not-satisfiable", $"bytes */{size}"), (beyond.Status, beyond.Code, beyond.ContentHeaders.ContentRange!.ToString()));
        Assert.Equal("precondition-failed", (await client.GetAsync(path, ("If-Match", "\"other\""))).Code);
    }
}
