using System.Net;
using Evaluation.Model;
using Evaluation.Store.Accounts;

namespace Evaluation.Host.Tests.Web;

/// <summary>Before the first plan is imported, pages about plans said that they were not there, and the way home led back to one of them.</summary>
public sealed class NoPlanTests(EmptyPortal portal) : IClassFixture<EmptyPortal>
{
    [Theory]
    [InlineData("/dashboard")]
    [InlineData("/plan")]
    [InlineData("/plan/2023/1")]
    [InlineData("/indicators")]
    [InlineData("/submissions")]
    [InlineData("/reviews")]
    [InlineData("/cases")]
    public async Task Without_a_plan_a_page_about_it_tells_the_office_how_to_import_one(string page)
    {
        using var office = portal.Enter(Known("office", AccountRole.Office));
        using var sent = await office.GetAsync(page);
        Assert.Equal(("/no-plan", HttpStatusCode.Redirect), (sent.Headers.Location?.ToString(), sent.StatusCode));
        var words = (await office.PageAsync("/no-plan")).QuerySelector("main")!.TextContent;
        Assert.Contains("还没有推进计划", words, StringComparison.Ordinal);
        Assert.Contains("evaluation import plan", words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/agency")]
    [InlineData("/forms")]
    public async Task Without_a_plan_an_agency_is_told_whom_to_ask(string page)
    {
        using var agency = portal.Enter(Known("agency", AccountRole.Agency));
        using var sent = await agency.GetAsync(page);
        Assert.Equal("/no-plan", sent.Headers.Location?.ToString());
        Assert.Contains("请与负责计划的办公室联系", (await agency.PageAsync("/no-plan")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/runs")]
    [InlineData("/schedules")]
    [InlineData("/audit")]
    [InlineData("/users")]
    [InlineData("/account")]
    public async Task What_needs_no_plan_is_there_without_one(string page)
    {
        using var administrator = portal.Enter(Known("chief", AccountRole.Administrator));
        await administrator.PageAsync(page);
    }

    private string Known(string name, AccountRole role)
    {
        portal.Store.Write("test", "import", "agencies", unit => unit.SaveAgencies([new Agency("A13", "财政部", [], true, AgencyKind.Agency, "")]));
        if (portal.Store.Accounts.Find(name) is null)
            portal.Make(name, role, role == AccountRole.Agency ? "A13" : null);
        return name;
    }
}
