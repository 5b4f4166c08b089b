using System.IO.Compression;
using System.Net;
using Evaluation.Model;
using Evaluation.Store.Accounts;

namespace Evaluation.Host.Tests.Web;

public sealed class ProductionTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Fact]
    public async Task A_product_started_by_hand_can_be_downloaded_with_its_Chinese_name_and_leaves_traces()
    {
        using var visitor = await portal.NewAsync("producer", AccountRole.Office);
        for (var i = 0; i < 2; i++)
        {
            using var asked = await visitor.FillAsync("/runs", null, ("product", "annual"), ("year", "2023"), ("as-of", "2024-06-30"));
            Assert.Equal("/runs?done=asked", asked.Headers.Location!.OriginalString);
        }

        var run = await PublishedAsync(visitor);
        var page = await visitor.PageAsync($"{run}?verify=true");
        var states = page.QuerySelectorAll("tbody .status").Select(s => s.TextContent).ToList();
        Assert.NotEmpty(states);
        Assert.All(states, s => Assert.Equal("一致", s));
        var link = page.QuerySelectorAll("tbody a").Single(a => a.TextContent == "年度监测评估-2023.xlsx");
        using var file = await visitor.GetAsync(link.GetAttribute("href")!);
        Assert.Equal(HttpStatusCode.OK, file.StatusCode);
        Assert.Equal("年度监测评估-2023.xlsx", file.Content.Headers.ContentDisposition!.FileNameStar);
        Assert.Equal("attachment", file.Content.Headers.ContentDisposition.DispositionType);
        var bytes = await file.Content.ReadAsByteArrayAsync();
        Assert.Equal($"\"{Sha256.Of(bytes)}\"", file.Headers.ETag!.Tag);
        using var workbook = new ZipArchive(new MemoryStream(bytes));
        Assert.NotNull(workbook.GetEntry("xl/workbook.xml"));

        Assert.Contains(portal.Store.Audit.Latest(20), r => r is { Action: "download", Actor: "producer" });
        Assert.Single(portal.Store.Runs.Latest(10), r => r.Key.Product == "annual");
        Assert.True(portal.Store.Audit.Verify().IsSound);
    }

    [Fact]
    public async Task A_product_that_does_not_exist_is_not_started()
    {
        using var visitor = await portal.NewAsync("mistaken", AccountRole.Office);
        using var asked = await visitor.FillAsync("/runs", null, ("product", "no-such"), ("year", "2023"), ("as-of", "2024-06-30"));
        Assert.NotNull((await Visitor.DocumentAsync(asked)).QuerySelector("[role=alert]"));
    }

    private static async Task<string> PublishedAsync(Visitor visitor)
    {
        for (var i = 0; i < 600; i++)
        {
            var page = await visitor.PageAsync("/runs");
            var jobs = page.QuerySelectorAll("table")[0].QuerySelectorAll("tbody tr");
            Assert.Single(jobs);
            if (jobs[0].QuerySelector("a") is { } link)
                return link.GetAttribute("href")!;
            Assert.DoesNotContain("出错", jobs[0].TextContent, StringComparison.Ordinal);
            await Task.Delay(100);
        }

        throw new TimeoutException("The product was not published within a minute.");
    }
}
