using Evaluation.Browser.Tests.Running;
using Evaluation.Host.Tests.Reporting;
using Evaluation.Model.Reporting;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Evaluation.Browser.Tests.Pages;

/// <summary>Pages that say what is wrong are as clean as those that have nothing to say.</summary>
public sealed class RefusalTests(Ministry ministry) : BrowserTests(ministry)
{
    [BrowserFact]
    public async Task A_wrong_password() => await IsCleanAsync(Role.Nobody, "/sign-in", async person =>
    {
        await person.FillAsync("用户名", "nobody-of-this-name");
        await person.FillAsync("密码", "not-my-password");
        await person.PressAsync("登录");
    });

    [BrowserFact]
    public async Task A_password_that_is_too_weak() => await IsCleanAsync(Role.Reader, "/account/password", async person =>
    {
        await person.FillAsync("现用密码", Ministry.Password);
        await person.FillAsync("新密码", "aaaaaaaaaaaa");
        await person.FillAsync("再填一次", "aaaaaaaaaaaa");
        await person.PressAsync("更改");
    });

    [BrowserFact]
    public async Task A_token_without_a_name() => await IsCleanAsync(Role.Reader, "/account", async person =>
    {
        await person.FillAsync("名称", " ");
        await person.PressAsync("建立令牌");
    });

    [BrowserFact]
    public async Task An_account_that_is_there_already() => await IsCleanAsync(Role.Administrator, "/users", async person =>
    {
        await person.FillAsync("用户名", "reader");
        await person.PressAsync("新建");
    });

    [BrowserFact]
    public async Task A_form_with_a_bad_cell() => await IsCleanAsync(Role.Agency, "/forms", async person =>
    {
        var filler = new FormFiller((await AgencyWork.DownloadFormAsync(person)).Form).ReportEach("示例");
        var bad = filler.Type(filler.Keys(FormColumns.MeasureKey)[0], FormColumns.MeasureKey, FormColumns.MeasurePercent, 150).Save();
        await AgencyWork.SendAsync(person, "错.xlsx", bad, "提交");
    });

    [BrowserFact]
    public async Task A_case_declined_without_a_reason() => await IsCleanAsync(Role.Office, "/cases", async person =>
    {
        await person.Main.GetByRole(AriaRole.Checkbox).First.CheckAsync();
        await person.Main.GetByRole(AriaRole.Radio).Last.CheckAsync();
        await person.PressAsync("提交遴选意见");
    });

    [BrowserFact]
    public async Task A_return_without_a_reason() => await IsCleanAsync(Role.Office, "/reviews?state=", async person =>
    {
        await person.Main.GetByRole(AriaRole.Checkbox).First.CheckAsync();
        await person.Main.GetByRole(AriaRole.Radio, new() { Name = "退回" }).CheckAsync();
        await person.PressAsync("提交审核意见");
    });

    [BrowserFact]
    public async Task A_time_that_is_none() => await IsCleanAsync(Role.Office, "/schedules", async person =>
    {
        var time = person.Rows("yearly-annual").GetByRole(AriaRole.Textbox, new() { Name = "时间表达式" });
        await time.FillAsync("every day");
        await time.PressAsync("Enter");
    });

    /// <param name="mistake">Ends in a page that says so.</param>
    private async Task IsCleanAsync(Role role, string address, Func<Person, Task> mistake)
    {
        var person = await ComeAsync(Look.Options(Ministry.Options(role)));
        await person.OpenAsync(address);
        await mistake(person);
        await Expect(person.Alert.First).ToBeVisibleAsync();
        Assert.Equal([], await Look.AtAsync(person, $"{address.Trim('/').Split('?')[0].Replace('/', '-')}-refused"));
    }
}
