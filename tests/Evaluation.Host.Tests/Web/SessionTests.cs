using System.Net;
using System.Net.Http.Headers;
using Evaluation.Host.Web.Accounts;
using Evaluation.Store.Accounts;

namespace Evaluation.Host.Tests.Web;

public sealed class SessionTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Fact]
    public async Task Signing_out_ends_the_session_in_the_store_not_only_the_cookie()
    {
        using var visitor = await portal.NewAsync("leaver", AccountRole.Reader);
        var secret = visitor.Cookies.GetAllCookies().Single(c => c.Name == "evaluation").Value;
        using var left = await visitor.FillAsync("/sign-out", null);
        Assert.Equal("/sign-in?done=signed-out", left.Headers.Location!.OriginalString);

        using var thief = portal.Visit();
        thief.Cookies.Add(portal.Address, new Cookie("evaluation", secret));
        Assert.Equal(HttpStatusCode.Redirect, (await thief.GetAsync("/dashboard")).StatusCode);
    }

    [Fact]
    public async Task Everywhere_means_every_session_of_the_account()
    {
        using var here = await portal.NewAsync("roamer", AccountRole.Reader);
        using var there = await portal.SignInAsync("roamer");
        Assert.Equal(2, (await here.PageAsync("/account")).QuerySelectorAll("table")[0].QuerySelectorAll("tbody tr").Length);
        using var ended = await here.FillAsync("/account", "/account?handler=EndAll");

        Assert.Equal(HttpStatusCode.Redirect, (await there.GetAsync("/dashboard")).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await here.GetAsync("/dashboard")).StatusCode);
    }

    [Fact]
    public async Task Nobody_can_end_the_session_of_another_account()
    {
        using var mine = await portal.NewAsync("owner", AccountRole.Reader);
        using var other = await portal.NewAsync("meddler", AccountRole.Office);
        var id = portal.Store.Accounts.Sessions(portal.Store.Accounts.Find("owner")!.Account.Id, portal.Clock.Now).Single().Id;
        using var tried = await other.FillAsync("/account", "/account?handler=End", ("id", $"{id}"));
        Assert.Equal(HttpStatusCode.NotFound, tried.StatusCode);
        await mine.PageAsync("/dashboard");
    }

    [Fact]
    public async Task A_disabled_account_is_out_at_once_and_a_session_is_over_after_half_a_day()
    {
        using var visitor = await portal.NewAsync("dismissed", AccountRole.Reader);
        new AccountDesk(portal.Store, portal.Clock, "test").SetDisabled(portal.Store.Accounts.Find("dismissed")!.Account, isDisabled: true);
        Assert.Equal(HttpStatusCode.Redirect, (await visitor.GetAsync("/dashboard")).StatusCode);

        using var sleeper = await portal.NewAsync("sleeper", AccountRole.Reader);
        portal.Clock.Now += SignInDesk.SessionLasts;
        Assert.Equal(HttpStatusCode.Redirect, (await sleeper.GetAsync("/dashboard")).StatusCode);
    }

    [Fact]
    public async Task The_cookie_is_out_of_reach_of_scripts_and_of_other_sites()
    {
        portal.Make("cookie", AccountRole.Reader);
        using var visitor = portal.Visit();
        using var response = await visitor.FillAsync("/sign-in", null, ("name", "cookie"), ("password", PortalFixture.Password));
        var cookie = response.Headers.GetValues("Set-Cookie").Single(c => c.StartsWith("evaluation=", StringComparison.Ordinal));
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=lax", cookie, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_token_counts_on_the_machines_paths_until_it_is_revoked_and_opens_no_page()
    {
        using var visitor = await portal.NewAsync("machine", AccountRole.Administrator);
        using var made = await visitor.FillAsync("/account", "/account?handler=Token", ("name", "示例"), ("days", "30"));
        var token = (await Visitor.DocumentAsync(made)).QuerySelector(".secret")!.TextContent;
        using var machine = portal.Visit();
        Assert.Equal(HttpStatusCode.OK, await AskAsync(machine, "/metrics", token));
        Assert.Equal(HttpStatusCode.Redirect, await AskAsync(machine, "/dashboard", token));

        var id = portal.Store.Accounts.Tokens(portal.Store.Accounts.Find("machine")!.Account.Id, portal.Clock.Now).Single().Id;
        using var revoked = await visitor.FillAsync("/account", "/account?handler=Revoke", ("id", $"{id}"));
        Assert.Equal(HttpStatusCode.NotFound, await AskAsync(machine, "/metrics", token));
    }

    /// <summary>As through a proxy, so that being on this machine opens nothing.</summary>
    private static async Task<HttpStatusCode> AskAsync(Visitor visitor, string path, string token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        request.Headers.Add("X-Forwarded-For", "203.0.113.9");
        using var response = await visitor.SendAsync(request);
        return response.StatusCode;
    }
}
