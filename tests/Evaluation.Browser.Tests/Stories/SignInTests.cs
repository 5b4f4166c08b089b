using Evaluation.Browser.Tests.Running;
using static Microsoft.Playwright.Assertions;

namespace Evaluation.Browser.Tests.Stories;

public sealed class SignInTests(Ministry ministry) : BrowserTests(ministry)
{
    [BrowserTheory]
    [InlineData("reader", "查阅", "总览")]
    [InlineData("office", "办公室", "总览")]
    [InlineData("farmer", "部门", Ministry.Agency)]
    [InlineData("chief", "管理员", "总览")]
    public async Task Each_role_signs_in_sees_its_own_first_page_and_signs_out(string name, string role, string heading)
    {
        var person = await ComeAsync(Role.Nobody);
        await person.SignInAsync(name, Ministry.Password);
        await Expect(person.Main.GetByRole(Microsoft.Playwright.AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(heading);
        await Expect(person.Page.GetByRole(Microsoft.Playwright.AriaRole.Banner)).ToContainTextAsync($"{name}（{role}）");

        await person.PressAsync("退出");
        await Expect(person.Message).ToHaveTextAsync("已退出登录。");
        await person.OpenAsync("/account");
        await Expect(person.Page).ToHaveURLAsync(new Uri(Ministry.Address, "/sign-in?back=%2Faccount").ToString());
    }

    [BrowserFact]
    public async Task Who_was_asked_to_sign_in_comes_to_the_page_he_wanted()
    {
        var person = await ComeAsync(Role.Nobody);
        await person.OpenAsync("/plan?q=专利");
        await person.FillAsync("用户名", "reader");
        await person.FillAsync("密码", Ministry.Password);
        await person.PressAsync("登录");
        await Expect(person.Main.GetByLabel("查找", new() { Exact = true })).ToHaveValueAsync("专利");
    }

    [BrowserFact]
    public async Task The_first_administrators_link_works_once()
    {
        var person = await ComeAsync(Role.Nobody);
        Assert.Equal(404, await person.OpenAsync(new Uri(Ministry.Invitation).AbsolutePath));
        await Expect(person.Main).ToContainTextAsync("没有这个页面");
    }

    [BrowserFact]
    public async Task After_five_wrong_passwords_the_right_one_is_refused_too_and_the_administrator_sees_why()
    {
        var forgetful = await HireAsync("forgetful", "查阅");
        await forgetful.PressAsync("退出");
        foreach (var password in Enumerable.Repeat("not-my-password", 5).Append(Ministry.Password))
        {
            await forgetful.SignInAsync("forgetful", password);
            await Expect(forgetful.Alert).ToContainTextAsync("账户锁定15分钟");
        }

        var administrator = await ComeAsync(Role.Administrator);
        await administrator.OpenAsync("/users");
        await Expect(administrator.Rows("forgetful")).ToContainTextAsync("暂时锁定");
    }
}
