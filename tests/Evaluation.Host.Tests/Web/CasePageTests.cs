using System.Net;
using Evaluation.Model;
using Evaluation.Store.Accounts;

namespace Evaluation.Host.Tests.Web;

public sealed class CasePageTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    private static readonly DateOnly Day = new(2024, 6, 30);

    [Fact]
    public async Task Cases_are_selected_and_declined_with_a_reason_and_an_unknown_one_changes_nothing()
    {
        TypicalCase Offered(string code) => new(2023, code, "科技部", "", 2, $"示例案例{code}", "示例：简介", "", "第一批", "test", Day);
        portal.Store.Write("test", "import", "cases", unit => unit.AppendCases([Offered("甲"), Offered("乙"), Offered("丙")]));
        using var office = await portal.NewAsync("chooser", AccountRole.Office);
        Assert.Equal(3, (await office.PageAsync("/cases?state=Pending")).QuerySelectorAll("tbody tr").Length);

        using var unknown = await office.FillAsync("/cases", null, ("chosen", "甲"), ("chosen", "丁"), ("verdict", "Select"));
        Assert.Contains("丁", (await Visitor.DocumentAsync(unknown)).QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        using var blank = await office.FillAsync("/cases", null, ("chosen", "乙"), ("verdict", "Decline"), ("reason", " "));
        Assert.Contains("须写明理由", (await Visitor.DocumentAsync(blank)).QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.All(portal.Store.Cases.AsOf(2023, portal.Settings.Today(portal.Clock)), c => Assert.Null(c.Selection));

        using var selected = await office.FillAsync("/cases", null, ("chosen", "甲"), ("verdict", "Select"));
        using var declined = await office.FillAsync("/cases", null, ("chosen", "乙"), ("verdict", "Decline"), ("reason", "示例：材料不全"));
        Assert.Equal((HttpStatusCode.Redirect, HttpStatusCode.Redirect), (selected.StatusCode, declined.StatusCode));
        var words = portal.Store.Cases.AsOf(2023, portal.Settings.Today(portal.Clock)).ToDictionary(c => c.Case.Code, c => c.Selection);
        Assert.Equal((true, "chooser"), (words["甲"]!.IsSelected, words["甲"]!.SelectedBy));
        Assert.Equal((false, "示例：材料不全"), (words["乙"]!.IsSelected, words["乙"]!.Reason));
        Assert.Null(words["丙"]);
    }
}
