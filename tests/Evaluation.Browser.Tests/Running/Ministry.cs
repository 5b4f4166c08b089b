using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Evaluation.Browser.Tests.Running;

/// <summary>
/// A browser and a running portal in which an administrator made an account for each role, all of it in the browser, the office handed out
/// the forms and published the scorecards of 2023, and a year left its <see cref="Traces"/>. Shared by all tests: each changes only what is its own.
/// </summary>
public sealed class Ministry : IAsyncLifetime
{
    public const string Password = "correct-horse-battery";

    /// <summary>The agency of the account that stands for the role.</summary>
    public const string Agency = "农业农村部";

    /// <summary>The agency leads it.</summary>
    public const int TaskOfAgency = 4;

    /// <summary>A busy machine is no fault of the portal.</summary>
    private const float PatienceMs = 30_000;

    private readonly Dictionary<Role, string> sessions = [];
    private IPlaywright? playwright;
    private PortalProcess? process;

    public IBrowser Browser { get; private set; } = null!;

    public Uri Address => process!.Address;

    /// <summary>Made the first administrator, and is used up.</summary>
    public string Invitation => process!.Invitation;

    /// <summary>Path of the run's page.</summary>
    public string Forms { get; private set; } = "";

    /// <summary>Path of the run's page.</summary>
    public string Scorecards { get; private set; } = "";

    public async Task InitializeAsync()
    {
        if (Chromium.SkipReason is not null)
            return;
        SetDefaultExpectTimeout(PatienceMs);
        playwright = await Playwright.CreateAsync();
        Browser = await Chromium.LaunchAsync(playwright);
        process = await PortalProcess.StartAsync();
        await using (var chief = await ComeAsync(Role.Nobody))
        {
            await chief.Page.GotoAsync(Invitation);
            await chief.FillAsync("用户名", "chief");
            await ChoosePasswordAsync(chief, "建立");
            await Expect(chief.Message).ToHaveTextAsync("管理员账户已建立，请登录。");
            await chief.SignInAsync("chief", Password);
            await KeepAsync(Role.Administrator, chief);
        }

        await HireAsync("reader", "查阅", Role.Reader);
        await HireAsync("office", "办公室", Role.Office);
        await HireAsync("farmer", "部门", Role.Agency, Agency);
        await using var office = await ComeAsync(Role.Office);
        Forms = await OfficeWork.ProduceAsync(office, "任务进展报送表");
        Scorecards = await OfficeWork.ProduceAsync(office, "部门评价表");
        await using var agency = await ComeAsync(Role.Agency);
        await Traces.LeaveAsync(agency, office);
    }

    public async Task DisposeAsync()
    {
        if (Browser is { } browser)
            await browser.DisposeAsync();
        playwright?.Dispose();
        if (process is { } portal)
            await portal.DisposeAsync();
    }

    /// <summary>Somebody who is signed in already, JavaScript off.</summary>
    public Task<Person> ComeAsync(Role role) => Person.ComeAsync(Browser, Options(role));

    public BrowserNewContextOptions Options(Role role) => new()
    {
        BaseURL = Address.ToString(),
        JavaScriptEnabled = false,
        Locale = "zh-CN",
        TimezoneId = "Asia/Shanghai",
        ViewportSize = new() { Width = 1280, Height = 800 },
        StorageState = sessions.GetValueOrDefault(role),
    };

    /// <summary>The administrator makes an account; its owner signs in with the password he was told and chooses <see cref="Password"/>.</summary>
    /// <param name="role">As it is called on the page.</param>
    public async Task<Person> HireAsync(string name, string role, string? agency = null)
    {
        var told = await MakeAsync(name, role, agency);
        var newcomer = await ComeAsync(Role.Nobody);
        await newcomer.SignInAsync(name, told);
        await newcomer.FillAsync("现用密码", told);
        await ChoosePasswordAsync(newcomer, "更改");
        await Expect(newcomer.Message).ToContainTextAsync("密码已更改");
        return newcomer;
    }

    public static async Task ChoosePasswordAsync(Person person, string button)
    {
        await person.FillAsync("新密码", Password);
        await person.FillAsync("再填一次", Password);
        await person.PressAsync(button);
    }

    private async Task<string> MakeAsync(string name, string role, string? agency)
    {
        await using var administrator = await ComeAsync(Role.Administrator);
        await administrator.OpenAsync("/users");
        await administrator.FillAsync("用户名", name);
        await administrator.ChooseAsync("角色", role);
        if (agency is not null)
            await administrator.ChooseAsync("部门（部门账户须选）", agency);
        await administrator.PressAsync("新建");
        return await administrator.Message.GetByRole(AriaRole.Code).InnerTextAsync();
    }

    private async Task HireAsync(string name, string role, Role kept, string? agency = null)
    {
        await using var newcomer = await HireAsync(name, role, agency);
        await KeepAsync(kept, newcomer);
    }

    private async Task KeepAsync(Role role, Person person)
    {
        await Expect(person.Page.GetByRole(AriaRole.Button, new() { Name = "退出", Exact = true })).ToBeVisibleAsync();
        sessions[role] = await person.Page.Context.StorageStateAsync();
    }
}
