using Evaluation.Store.Accounts;

namespace Evaluation.Host.Tests.Web;

/// <summary>A page that refuses says so in its title, keeps what was typed, and says at the field what is wrong with it.</summary>
public sealed class RefusedPageTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Fact]
    public async Task An_account_that_is_refused_leaves_name_role_and_agency_filled_in()
    {
        portal.Make("taken", AccountRole.Reader);
        using var administrator = await portal.NewAsync("chief", AccountRole.Administrator);
        Assert.Equal("账户 · 工作计划评估", (await administrator.PageAsync("/users")).Title);

        using var refused = await administrator.FillAsync("/users", "/users?handler=Add", ("name", "taken"), ("role", "Agency"), ("agency", "A13"));
        var page = await Visitor.DocumentAsync(refused);
        Assert.Equal("有误：账户 · 工作计划评估", page.Title);
        var name = page.QuerySelector("#name")!;
        Assert.Equal(("taken", "true"), (name.GetAttribute("value"), name.GetAttribute("aria-invalid")));
        Assert.Equal("用户名“taken”已被使用。", name.ParentElement!.QuerySelector(".wrong")!.TextContent);
        Assert.Equal(["Agency", "A13"], page.QuerySelectorAll("option[selected]").Select(o => o.GetAttribute("value")));
    }

    [Fact]
    public async Task A_time_that_is_refused_stays_where_it_was_typed_and_the_message_names_the_schedule()
    {
        using var office = await portal.NewAsync("office", AccountRole.Office);
        portal.Store.Write("test", "schedules", "test", unit => unit.Jobs.AddSchedules([new("weekly", "示例：每周", "annual", "0 0 2 5 * ?", 0, 0, 0, true)]));
        using var refused = await office.FillAsync("/schedules", "/schedules?handler=Time", ("name", "weekly"), ("cron", "every day"));
        var page = await Visitor.DocumentAsync(refused);
        Assert.StartsWith("有误：", page.Title, StringComparison.Ordinal);
        Assert.Equal("every day", page.QuerySelector("[aria-label='示例：每周的时间表达式'][aria-invalid=true]")!.GetAttribute("value"));
        Assert.Contains("示例：每周：时间表达式无效", page.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_that_is_refused_keeps_how_long_it_should_last()
    {
        using var reader = await portal.NewAsync("reader", AccountRole.Reader);
        using var refused = await reader.FillAsync("/account", "/account?handler=Token", ("name", " "), ("days", "365"));
        var page = await Visitor.DocumentAsync(refused);
        Assert.StartsWith("有误：", page.Title, StringComparison.Ordinal);
        Assert.Equal("365", page.QuerySelector("#days option[selected]")!.GetAttribute("value"));
    }
}
