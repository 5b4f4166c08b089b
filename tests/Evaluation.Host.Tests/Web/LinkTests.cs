using System.Net;
using Evaluation.Host.Web.Accounts;
using Evaluation.Store.Accounts;

namespace Evaluation.Host.Tests.Web;

public sealed class LinkTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    private const string Chosen = "a-password-of-my-own";

    [Fact]
    public async Task The_first_administrator_is_made_once_by_the_printed_address()
    {
        var path = new Uri(portal.Invitation!).AbsolutePath;
        using var visitor = portal.Visit();
        using var weak = await visitor.FillAsync(path, null, ("name", "chief"), ("newPassword", "chief-chief-1"), ("again", "chief-chief-1"));
        Assert.Contains("密码不能包含用户名。", await weak.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        portal.Make("taken", AccountRole.Office);
        using var taken = await visitor.FillAsync(path, null, ("name", "taken"), ("newPassword", Chosen), ("again", Chosen));
        Assert.Contains("用户名“taken”已被使用。", await taken.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var made = await visitor.FillAsync(path, null, ("name", "chief"), ("newPassword", Chosen), ("again", Chosen));
        Assert.Equal(HttpStatusCode.Redirect, made.StatusCode);
        Assert.Equal(AccountRole.Administrator, portal.Store.Accounts.Find("chief")!.Account.Role);

        using var again = await visitor.GetAsync(path);
        Assert.Equal(HttpStatusCode.NotFound, again.StatusCode);
        Assert.DoesNotContain(path.Split('/')[^1], portal.Log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reset_link_sets_a_password_once_and_ends_the_sessions_and_tokens_under_the_old_one()
    {
        using var before = await portal.NewAsync("forgetful", AccountRole.Reader);
        var desk = new AccountDesk(portal.Store, portal.Clock, "test");
        var older = desk.Reset(portal.Store.Accounts.Find("forgetful")!.Account);
        var path = desk.Reset(portal.Store.Accounts.Find("forgetful")!.Account);
        var token = Api.ApiClient.TokenOf(portal, "forgetful");
        using var visitor = portal.Visit();
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync(older)).StatusCode);
        using var set = await visitor.FillAsync(path, null, ("newPassword", Chosen), ("again", Chosen));
        Assert.Equal(HttpStatusCode.Redirect, set.StatusCode);

        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync(path)).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await before.GetAsync("/dashboard")).StatusCode);
        using var program = new Api.ApiClient(portal.Address, token);
        Assert.Equal(401, (await program.GetAsync("/plans")).Status);
        using var signedIn = await visitor.FillAsync("/sign-in", null, ("name", "forgetful"), ("password", Chosen));
        Assert.Equal(HttpStatusCode.Redirect, signedIn.StatusCode);
    }

    [Fact]
    public async Task A_link_is_over_after_a_day()
    {
        portal.Make("late", AccountRole.Reader);
        var path = new AccountDesk(portal.Store, portal.Clock, "test").Reset(portal.Store.Accounts.Find("late")!.Account);
        portal.Clock.Now += AccountDesk.LinkLasts;
        using var visitor = portal.Visit();
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync(path)).StatusCode);
    }
}
