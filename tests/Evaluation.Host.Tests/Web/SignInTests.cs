using System.Net;
using Evaluation.Host.Web.Accounts;
using Evaluation.Host.Web.Pages;
using Evaluation.Store.Accounts;

namespace Evaluation.Host.Tests.Web;

public sealed class SignInTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Fact]
    public async Task Each_role_comes_to_its_own_first_page()
    {
        foreach (var (role, agency, first) in new[] { (AccountRole.Office, null, "/dashboard"), (AccountRole.Reader, null, "/dashboard"), (AccountRole.Agency, "A02", "/agency") })
        {
            using var visitor = await portal.NewAsync($"first-{role}".ToLowerInvariant(), role, agency);
            using var home = await visitor.GetAsync("/");
            Assert.Equal(first, home.Headers.Location!.OriginalString);
            var page = await visitor.PageAsync(first);
            Assert.Equal("zh-CN", page.DocumentElement.GetAttribute("lang"));
            Assert.Equal("跳到正文", page.QuerySelector("a.skip")!.TextContent);
            Assert.Equal("page", page.QuerySelector("nav a")!.GetAttribute("aria-current"));
        }
    }

    [Fact]
    public async Task A_visitor_comes_back_to_where_he_wanted_to_go_but_never_to_another_site()
    {
        portal.Make("back", AccountRole.Office);
        using var visitor = portal.Visit();
        using var asked = await visitor.GetAsync("/plan?year=2023");
        Assert.Equal("/sign-in?back=%2Fplan%3Fyear%3D2023", asked.Headers.Location!.OriginalString);
        using var signedIn = await visitor.FillAsync("/sign-in", null, ("name", " BACK "), ("password", PortalFixture.Password), ("back", "/plan?year=2023"));
        Assert.Equal("/plan?year=2023", signedIn.Headers.Location!.OriginalString);

        using var other = portal.Visit();
        using var lured = await other.FillAsync("/sign-in", null, ("name", "back"), ("password", PortalFixture.Password), ("back", "//elsewhere.example/"));
        Assert.Equal("/", lured.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task Five_wrong_passwords_lock_the_account_for_a_quarter_of_an_hour_even_for_the_right_one()
    {
        portal.Make("locked", AccountRole.Reader);
        using var visitor = portal.Visit();
        for (var i = 0; i < SignInDesk.Rule.Failures; i++)
            Assert.NotNull(await RefusalAsync(visitor, "locked", "wrong-password"));
        Assert.NotNull(await RefusalAsync(visitor, "locked", PortalFixture.Password));

        portal.Clock.Now += SignInDesk.Rule.Duration + TimeSpan.FromSeconds(1);
        using var later = await portal.SignInAsync("locked");
    }

    [Fact]
    public async Task Failures_further_apart_than_the_window_do_not_add_up()
    {
        portal.Make("slow", AccountRole.Reader);
        using var visitor = portal.Visit();
        for (var i = 0; i < SignInDesk.Rule.Failures + 1; i++)
        {
            Assert.NotNull(await RefusalAsync(visitor, "slow", "wrong-password"));
            portal.Clock.Now += TimeSpan.FromMinutes(5);
        }

        using var later = await portal.SignInAsync("slow");
    }

    [Fact]
    public async Task The_answer_does_not_tell_whether_there_is_such_an_account()
    {
        portal.Make("known", AccountRole.Reader);
        using var visitor = portal.Visit();
        Assert.Equal(await RefusalAsync(visitor, "unknown", "wrong-password"), await RefusalAsync(visitor, "known", "wrong-password"));
        portal.Store.Write("test", "account", "known", unit => unit.Accounts.SetDisabled(portal.Store.Accounts.Find("known")!.Account.Id, true));
        Assert.Equal(await RefusalAsync(visitor, "unknown", "wrong-password"), await RefusalAsync(visitor, "known", PortalFixture.Password));
    }

    [Theory]
    [InlineData("nobody", "wrong-password")]
    [InlineData("timed", "wrong-password")]
    [InlineData("timed-disabled", PortalFixture.Password)]
    public async Task Nor_does_the_time_it_takes(string name, string password)
    {
        portal.Store.Write("test", "account", name, unit =>
        {
            unit.Accounts.Add("timed", AccountRole.Reader, null, Passwords.Hash(PortalFixture.Password), mustChange: false);
            if (unit.Accounts.Add("timed-disabled", AccountRole.Reader, null, Passwords.Hash(PortalFixture.Password), mustChange: false) is { } made)
                unit.Accounts.SetDisabled(made.Id, isDisabled: true);
        });
        using var visitor = portal.Visit();
        await visitor.PageAsync("/sign-in");
        var started = System.Diagnostics.Stopwatch.StartNew();
        Assert.NotNull(await RefusalAsync(visitor, name, password));
        Assert.True(started.Elapsed >= SignInModel.RefusalTakes);
    }

    [Fact]
    public async Task An_initial_password_opens_nothing_but_the_page_where_it_is_changed()
    {
        portal.Make("new", AccountRole.Office, mustChange: true);
        using var visitor = await portal.SignInAsync("new");
        using var dashboard = await visitor.GetAsync("/dashboard");
        Assert.Equal("/account/password", dashboard.Headers.Location!.OriginalString);

        using var refused = await visitor.FillAsync("/account/password", null, ("password", PortalFixture.Password), ("newPassword", "short"), ("again", "short"));
        Assert.Contains("密码至少12个字符。", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var changed = await visitor.FillAsync("/account/password", null, ("password", PortalFixture.Password), ("newPassword", "another-long-password"), ("again", "another-long-password"));
        Assert.Equal("/account?done=password", changed.Headers.Location!.OriginalString);
        await visitor.PageAsync("/dashboard");
    }

    [Fact]
    public async Task No_secret_comes_into_log_or_audit()
    {
        portal.Make("quiet", AccountRole.Administrator);
        using var visitor = await portal.SignInAsync("quiet");
        var cookie = visitor.Cookies.GetAllCookies().Single(c => c.Name == "evaluation").Value;
        var page = await Visitor.DocumentAsync(await visitor.FillAsync("/account", "/account?handler=Token", ("name", "示例"), ("days", "30")));
        var token = page.QuerySelector(".secret")!.TextContent;

        var audit = string.Join('\n', portal.Store.Audit.Latest(1000).Select(r => $"{r.Actor} {r.Action} {r.Subject} {r.Detail}"));
        Assert.Contains("token made", audit, StringComparison.Ordinal);
        foreach (var secret in new[] { cookie, token, PortalFixture.Password, Secrets.Hash(cookie), Secrets.Hash(token) })
        {
            Assert.DoesNotContain(secret, audit, StringComparison.Ordinal);
            Assert.DoesNotContain(secret, portal.Log, StringComparison.Ordinal);
        }
    }

    private static async Task<string?> RefusalAsync(Visitor visitor, string name, string password)
    {
        using var response = await visitor.FillAsync("/sign-in", null, ("name", name), ("password", password));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return (await Visitor.DocumentAsync(response)).QuerySelector("[role=alert]")?.TextContent;
    }
}
