using Evaluation.Model;
using Evaluation.Store;
using Evaluation.Store.Accounts;

namespace Evaluation.Host.Tests.Web;

/// <summary>The audit and the runs showed their last hundred, and nothing led to those before.</summary>
public sealed class LongListTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Fact]
    public async Task Every_row_of_the_audit_can_be_reached_page_by_page()
    {
        using var office = await portal.NewAsync("auditor", AccountRole.Office);
        foreach (var n in Enumerable.Range(1, 120))
            portal.Store.Write("test", "account", $"row {n}", unit => unit.Accounts.Add($"row-{n}", AccountRole.Reader, null, "", false));

        List<string> seen = [];
        for (var address = "/audit"; address is not null;)
        {
            var page = await office.PageAsync(address);
            seen.AddRange(page.QuerySelectorAll("tbody tr [data-label=序号]").Select(c => c.TextContent));
            address = page.QuerySelector(".pages [aria-current]")?.ParentElement!.NextElementSibling?.QuerySelector("a")?.GetAttribute("href");
        }

        var rows = (int)portal.Store.Audit.Head().Rows;
        Assert.Equal(Enumerable.Range(1, rows).Reverse().Select(n => $"{n}"), seen);
    }

    [Fact]
    public async Task The_first_of_many_runs_is_on_the_last_page()
    {
        using var office = await portal.NewAsync("producer", AccountRole.Office);
        foreach (var day in Enumerable.Range(1, 60))
        {
            portal.Clock.Now += TimeSpan.FromMinutes(1);
            var key = new RunKey("annual", Period.OfYear(2023), new DateOnly(2024, 1, 1).AddDays(day), "d", "s", "t", "0.1.0");
            portal.Store.Write("test", "run", key.Id, unit => unit.StartRun(key));
        }

        var first = await office.PageAsync("/runs");
        var pages = first.QuerySelectorAll(".pages a");
        var last = await office.PageAsync(pages[pages.Length - 1].GetAttribute("href")!.Split('#')[0]);
        Assert.Contains(last.QuerySelectorAll("[aria-labelledby=made] a"), a => a.GetAttribute("href") == $"/runs/{portal.Scorecards.Id}");
    }
}
