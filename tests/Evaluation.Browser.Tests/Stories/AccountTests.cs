using Evaluation.Browser.Tests.Running;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Evaluation.Browser.Tests.Stories;

public sealed class AccountTests(Ministry ministry) : BrowserTests(ministry)
{
    [BrowserFact]
    public async Task A_reset_link_sets_another_password_and_a_disabled_account_is_out_at_once()
    {
        var (clerk, administrator) = (await HireAsync("clerk", "查阅"), await ComeAsync(Role.Administrator));
        await administrator.OpenAsync("/users");
        await administrator.PressAsync("重置密码：clerk");
        var link = await administrator.Message.GetByRole(AriaRole.Code).InnerTextAsync();

        var elsewhere = await ComeAsync(Role.Nobody);
        await elsewhere.OpenAsync(link);
        await Expect(elsewhere.Main).ToContainTextAsync("账户：clerk");
        await elsewhere.FillAsync("新密码", "quite-another-one");
        await elsewhere.FillAsync("再填一次", "quite-another-one");
        await elsewhere.PressAsync("设置");
        await Expect(elsewhere.Message).ToHaveTextAsync("密码已设置，请登录。");
        await elsewhere.SignInAsync("clerk", "quite-another-one");
        await Expect(elsewhere.Page.GetByRole(AriaRole.Banner)).ToContainTextAsync("clerk");
        await IsOutAsync(clerk);

        await administrator.PressAsync("停用：clerk");
        await Expect(administrator.Message).ToContainTextAsync("即时失效");
        await IsOutAsync(elsewhere);
        await elsewhere.SignInAsync("clerk", "quite-another-one");
        await Expect(elsewhere.Alert).ToContainTextAsync("已停用");
    }

    [BrowserFact]
    public async Task A_token_is_shown_once_and_revoked()
    {
        var person = await HireAsync("programmer", "查阅");
        await person.OpenAsync("/account");
        await person.FillAsync("名称", "示例程序");
        await person.ChooseAsync("有效期", "90天");
        await person.PressAsync("建立令牌");
        var token = await person.Message.GetByRole(AriaRole.Code).InnerTextAsync();
        Assert.StartsWith("ev_", token, StringComparison.Ordinal);

        await person.OpenAsync("/account");
        await Expect(person.Rows("示例程序")).ToHaveCountAsync(1);
        Assert.DoesNotContain(token, await person.Page.ContentAsync(), StringComparison.Ordinal);
        await person.PressAsync("撤销");
        await Expect(person.Message).ToHaveTextAsync("令牌已撤销。");
        await Expect(person.Rows("示例程序")).ToHaveCountAsync(0);
    }

    [BrowserFact]
    public async Task A_session_on_another_machine_is_ended_from_here()
    {
        var here = await HireAsync("wanderer", "查阅");
        var there = await ComeAsync(Role.Nobody);
        await there.SignInAsync("wanderer", Ministry.Password);
        await here.OpenAsync("/account");
        await here.PressAsync("使其失效");
        await Expect(here.Message).ToHaveTextAsync("所选登录已失效。");
        await IsOutAsync(there);
        await here.PressAsync("退出全部登录（含本次）");
        await Expect(here.Message).ToHaveTextAsync("已退出登录。");
    }

    [BrowserFact]
    public async Task What_is_not_an_agencys_own_is_not_there_for_it()
    {
        var agency = await ComeAsync(Role.Agency);
        foreach (var path in new[] { "/users", "/runs", Ministry.Forms, $"{Ministry.Scorecards}/files/0", "/plan/2023/999", "/no-such-page" })
        {
            Assert.Equal(404, await agency.OpenAsync(path));
            await Expect(agency.Main.GetByRole(AriaRole.Heading)).ToHaveTextAsync("没有这个页面");
            await agency.FollowAsync("返回首页");
            await Expect(agency.Main.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(Ministry.Agency);
        }
    }

    private static async Task IsOutAsync(Person person)
    {
        await person.OpenAsync("/account");
        await Expect(person.Main.GetByRole(AriaRole.Heading)).ToHaveTextAsync("登录");
    }
}
