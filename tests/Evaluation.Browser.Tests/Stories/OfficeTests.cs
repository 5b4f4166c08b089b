using System.Text.RegularExpressions;
using Evaluation.Browser.Tests.Running;
using Evaluation.Intake.Tables;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Evaluation.Browser.Tests.Stories;

public sealed class OfficeTests(Ministry ministry) : BrowserTests(ministry)
{
    [BrowserFact]
    public async Task A_product_is_started_appears_is_verified_and_downloaded()
    {
        var office = await ComeAsync(Role.Office);
        await office.OpenAsync(await OfficeWork.ProduceAsync(office, "年度监测评估"));
        await office.PressAsync("核验留存的文件");
        var files = office.Main.GetByRole(AriaRole.Row).Filter(new() { Has = office.Page.GetByRole(AriaRole.Cell) });
        var count = await files.CountAsync();
        Assert.True(count > 1);
        await Expect(files.Filter(new() { HasTextRegex = new Regex("(?<!不)一致") })).ToHaveCountAsync(count);

        var (name, content) = await office.DownloadAsync(office.Main.GetByRole(AriaRole.Link, new() { Name = "年度监测评估-2023.xlsx" }));
        Assert.Equal("年度监测评估-2023.xlsx", name);
        Assert.Empty(TableFiles.Open(new MemoryStream(content), name).Problems);
    }

    [BrowserFact]
    public async Task A_schedule_is_switched_off_and_on_given_another_time_and_run()
    {
        const string schedule = "monthly-bulletin";
        var office = await ComeAsync(Role.Office);
        await office.OpenAsync("/schedules");
        var row = office.Rows(schedule).First;
        var before = await row.InnerTextAsync();
        await row.GetByRole(AriaRole.Button, new() { Name = "停用" }).ClickAsync();
        await Expect(office.Message).ToContainTextAsync("定时任务已更改");
        await row.GetByRole(AriaRole.Button, new() { Name = "启用" }).ClickAsync();
        await Expect(office.Message).ToContainTextAsync("定时任务已更改");

        var time = row.GetByRole(AriaRole.Textbox, new() { Name = "时间表达式" });
        await time.FillAsync("every day");
        await time.PressAsync("Enter");
        await Expect(office.Alert).ToContainTextAsync("时间表达式无效");
        await time.FillAsync("0 15 7 6 * ?");
        await row.GetByRole(AriaRole.Button, new() { Name = "保存" }).ClickAsync();
        await Expect(row).ToContainTextAsync(new Regex("-06 07:15"));
        Assert.NotEqual(before, await row.InnerTextAsync());

        await (await OfficeWork.RunAsync(office, schedule)).ClickAsync();
        await Expect(office.Main).ToContainTextAsync("已发布");
    }

    [BrowserFact]
    public async Task The_audit_tells_who_signed_in_made_and_downloaded_what_and_is_sound()
    {
        var agency = await HireAsync("auditee", "部门", "文化和旅游部");
        await AgencyWork.DownloadFormAsync(agency);

        var office = await ComeAsync(Role.Office);
        await office.OpenAsync("/audit");
        await Expect(office.Rows("auditee", "登录成功").First).ToBeVisibleAsync();
        await Expect(office.Rows("auditee", "下载", "报送表-2023-文化和旅游部.xlsx").First).ToBeVisibleAsync();
        await Expect(office.Rows("chief", "新建账户").First).ToBeVisibleAsync();
        await office.PressAsync("核验全部记录");
        await Expect(office.Message).ToContainTextAsync("完整无误");
    }
}
