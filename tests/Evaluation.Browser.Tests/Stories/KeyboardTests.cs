using Evaluation.Browser.Tests.Running;
using Evaluation.Host.Tests.Reporting;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Evaluation.Browser.Tests.Stories;

/// <summary>Whole stories without a mouse: Tab, Enter, the space bar and typing.</summary>
public sealed class KeyboardTests(Ministry ministry) : BrowserTests(ministry)
{
    private const int FarthestStop = 60;

    [BrowserFact]
    public async Task An_agency_signs_in_sends_its_form_and_reads_what_came_of_it()
    {
        var (_, form) = await AgencyWork.DownloadFormAsync(await HireAsync("customs", "部门", "海关总署"));

        var person = await ComeAsync(Role.Nobody);
        var chooser = new TaskCompletionSource<IFileChooser>();
        // Listened for from the start: the browser is told so before the key is pressed.
        person.Page.FileChooser += (_, opened) => chooser.TrySetResult(opened);
        await person.OpenAsync("/");
        await Expect(person.Main.GetByLabel("用户名")).ToBeFocusedAsync();
        await person.Page.Keyboard.TypeAsync("customs");
        await person.Page.Keyboard.PressAsync("Tab");
        await person.Page.Keyboard.TypeAsync(Ministry.Password);
        await person.Page.Keyboard.PressAsync("Enter");
        await Expect(person.Main).ToContainTextAsync("海关总署");

        await TabToAsync(person.Page.GetByRole(AriaRole.Link, new() { Name = "报送", Exact = true }));
        await person.Page.Keyboard.PressAsync("Enter");
        var field = person.Main.GetByLabel("填好的报送表");
        await TabToAsync(field);
        await person.Page.Keyboard.PressAsync("Enter");
        await (await chooser.Task.WaitAsync(TimeSpan.FromMinutes(1))).SetFilesAsync(new FilePayload { Name = "海关.xlsx", MimeType = "application/octet-stream", Buffer = new FormFiller(form).ReportEach("示例：进行中").Save() });
        await TabToAsync(person.Page.GetByRole(AriaRole.Button, new() { Name = "提交", Exact = true }));
        await person.Page.Keyboard.PressAsync("Enter");
        await Expect(person.Message).ToContainTextAsync("已接收。");
        await TabToAsync(person.Page.GetByRole(AriaRole.Link, new() { Name = "查看报送记录" }));
        await person.Page.Keyboard.PressAsync("Enter");
        await Expect(person.Rows("海关.xlsx")).ToHaveCountAsync(1);
    }

    [BrowserFact]
    public async Task The_first_stop_of_a_page_skips_to_its_text()
    {
        var person = await ComeAsync(Role.Office);
        await person.OpenAsync("/runs");
        await person.Page.Keyboard.PressAsync("Tab");
        var skip = person.Page.GetByRole(AriaRole.Link, new() { Name = "跳到正文" });
        await Expect(skip).ToBeFocusedAsync();
        await Expect(skip).ToBeInViewportAsync();
        await person.Page.Keyboard.PressAsync("Enter");
        await Expect(person.Main).ToBeFocusedAsync();
        await person.Page.Keyboard.PressAsync("Tab");
        await Expect(person.Main.GetByLabel("产品", new() { Exact = true })).ToBeFocusedAsync();
    }

    [BrowserFact]
    public async Task The_office_finds_tasks_by_typing_and_Enter()
    {
        var person = await ComeAsync(Role.Office);
        await person.OpenAsync("/plan");
        await TabToAsync(person.Main.GetByLabel("查找", new() { Exact = true }));
        await person.Page.Keyboard.TypeAsync("地理标志");
        await person.Page.Keyboard.PressAsync("Enter");
        await Expect(person.Page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("[?&]q="));
        await Expect(person.Rows("地理标志").First).ToBeVisibleAsync();
    }

    private static async Task TabToAsync(ILocator wanted)
    {
        for (var i = 0; i < FarthestStop; i++)
        {
            if (await wanted.EvaluateAsync<bool>("e => e === document.activeElement"))
                return;
            await wanted.Page.Keyboard.PressAsync("Tab");
        }

        await Expect(wanted).ToBeFocusedAsync();
    }
}
