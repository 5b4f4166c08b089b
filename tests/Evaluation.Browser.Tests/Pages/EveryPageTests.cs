using Evaluation.Browser.Tests.Running;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Evaluation.Browser.Tests.Pages;

/// <summary>Every page as each role that sees it: without a finding of axe, nothing cut at 360 px or on paper, all of it within reach of the keyboard.</summary>
public sealed class EveryPageTests(Ministry ministry) : BrowserTests(ministry)
{
    public static TheoryData<Role, string> Rows()
    {
        TheoryData<Role, string> rows = [];
        foreach (var page in PortalPages.All)
        {
            foreach (var role in page.Roles)
                rows.Add(role, page.Route);
        }

        return rows;
    }

    [Fact]
    public void Every_page_of_the_program_is_looked_at() =>
        Assert.Equal(PortalPages.Declared().Order(StringComparer.Ordinal), PortalPages.All.Select(p => p.Route).Concat(PortalPages.Elsewhere).Order(StringComparer.Ordinal));

    [BrowserTheory]
    [MemberData(nameof(Rows))]
    public async Task It_is_clean_wide_narrow_and_printed(Role role, string route)
    {
        var person = await ComeToLookAsync(role);
        Assert.Equal(200, await person.OpenAsync(AddressOf(route)));
        await IsCleanAsync(person, $"{Name(route)}-{role}");
    }

    [BrowserTheory]
    [MemberData(nameof(Rows))]
    public async Task The_keyboard_reaches_everything_in_order_and_the_focus_is_seen(Role role, string route)
    {
        var person = await ComeAsync(role);
        await person.OpenAsync(AddressOf(route));
        Assert.Equal([], await Keyboard.FaultsAsync(person.Page));
    }

    [BrowserFact]
    public async Task Links_that_work_once_open_clean_pages()
    {
        await using var empty = await PortalProcess.StartAsync();
        var options = Look.Options(Ministry.Options(Role.Nobody));
        options.BaseURL = empty.Address.ToString();
        var first = await ComeAsync(options);
        await first.OpenAsync(empty.Invitation);
        await IsCleanAsync(first, "first-administrator");
        await first.FillAsync("用户名", "chief");
        await first.FillAsync("新密码", Ministry.Password);
        await first.FillAsync("再填一次", Ministry.Password + "-");
        await first.PressAsync("建立");
        await Expect(first.Alert).ToHaveTextAsync("两次填写的密码不一致。");
        await IsCleanAsync(first, "first-administrator-refused");

        await HireAsync("resettled", "查阅");
        var administrator = await ComeToLookAsync(Role.Administrator);
        await administrator.OpenAsync("/users");
        await administrator.PressAsync("重置密码：resettled");
        await IsCleanAsync(administrator, "users-link");
        await administrator.OpenAsync(await administrator.Message.GetByRole(AriaRole.Code).InnerTextAsync());
        await IsCleanAsync(administrator, "reset");
    }

    [BrowserFact]
    public async Task Without_a_plan_the_way_home_leads_to_a_clean_page_that_says_so()
    {
        await using var empty = await PortalProcess.StartAsync("plans", "task-indicators", "deliveries");
        var options = Look.Options(Ministry.Options(Role.Nobody));
        options.BaseURL = empty.Address.ToString();
        var first = await ComeAsync(options);
        await first.OpenAsync(empty.Invitation);
        await first.FillAsync("用户名", "chief");
        await Ministry.ChoosePasswordAsync(first, "建立");
        await first.SignInAsync("chief", Ministry.Password);
        await Expect(first.Main.GetByRole(AriaRole.Heading)).ToHaveTextAsync("尚无计划");
        await IsCleanAsync(first, "no-plan");
    }

    [BrowserFact]
    public async Task A_page_that_is_not_there_is_a_clean_page()
    {
        var person = await ComeToLookAsync(Role.Office);
        Assert.Equal(404, await person.OpenAsync("/no-such-page"));
        await IsCleanAsync(person, "not-found");
    }

    private async Task IsCleanAsync(Person person, string name) => Assert.Equal([], await Look.AtAsync(person, name));

    private string AddressOf(string route) => PortalPages.All.Single(p => p.Route == route).AddressIn(Ministry);

    private static string Name(string route) => route.Trim('/').Split('{')[0].Replace('/', '-') + (route.Contains('{', StringComparison.Ordinal) ? "one" : "");

    private Task<Person> ComeToLookAsync(Role role) => ComeAsync(Look.Options(Ministry.Options(role)));
}
