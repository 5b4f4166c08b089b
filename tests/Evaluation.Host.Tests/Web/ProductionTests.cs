using System.IO.Compression;
using System.Net;
using AngleSharp.Dom;
using Evaluation.Host.Jobs;
using Evaluation.Model;
using Evaluation.Store.Accounts;
using Evaluation.Store.Jobs;
using Microsoft.Extensions.Logging.Abstractions;

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

        Assert.Contains("evaluation_slots{state=\"waiting\"} 1\n", await (await visitor.GetAsync("/metrics")).Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal("等待中", (await RowAsync(visitor)).QuerySelector(".status")!.TextContent);
        await WorkAsync();
        var row = await RowAsync(visitor);
        Assert.Equal("已发布", row.QuerySelector(".status")!.TextContent);
        var run = row.QuerySelector("a")!.GetAttribute("href")!;
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
    public async Task What_the_form_may_not_ask_for_is_refused_in_words_and_stays_filled_in()
    {
        using var visitor = await portal.NewAsync("mistaken", AccountRole.Office);
        foreach (var (words, fields) in new (string, (string, string)[])[]
        {
            ("请选择产品", [("product", "no-such"), ("year", "2023"), ("as-of", "2024-06-30")]),
            ("请选择产品", [("product", "annual"), ("year", "2023"), ("as-of", "2024-06-31")]),
            ("请选择产品", [("product", "forms"), ("year", "2023"), ("as-of", "2024-06-30"), ("part", "Q5")]),
            ("没有1999年", [("product", "annual"), ("year", "1999"), ("as-of", "2024-06-30")]),
            ("只有“指标动态监测”使用起始日", [("product", "annual"), ("year", "2023"), ("as-of", "2024-06-30"), ("since", "2024-05-31")]),
            ("只有“任务进展报送表”使用时期", [("product", "bulletin"), ("year", "2023"), ("as-of", "2024-06-30"), ("part", "Q4")]),
            ("起始日2024-06-30不早于截止日2024-06-30", [("product", "bulletin"), ("year", "2023"), ("as-of", "2024-06-30"), ("since", "2024-06-30")]),
        })
        {
            using var asked = await visitor.FillAsync("/runs", null, fields);
            var page = await Visitor.DocumentAsync(asked);
            Assert.Contains(words, page.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
            Assert.Equal(fields.FirstOrDefault(f => f.Item1 == "since").Item2, page.QuerySelector("#since")!.GetAttribute("value") is { Length: > 0 } since ? since : null);
        }

        Assert.DoesNotContain(portal.Store.Jobs.Latest(99), s => s.Actor == "mistaken");
    }

    [Fact]
    public async Task Forms_for_some_agencies_and_a_part_of_the_year_are_handed_out_from_the_page()
    {
        using var visitor = await portal.NewAsync("distributor", AccountRole.Office);
        (string, string)[] fields =
            [("product", "forms"), ("year", "2023"), ("as-of", "2024-06-30"), ("since", ""), ("part", "Q4"), ("due", "2024-07-20"), ("agencies", "A13"), ("agencies", "A02")];
        using var asked = await visitor.FillAsync("/runs", null, fields);
        Assert.Equal(HttpStatusCode.Redirect, asked.StatusCode);
        Assert.Contains("时期2023-Q4，报送期限2024-07-20，中央宣传部、财政部", (await visitor.PageAsync("/runs")).QuerySelector("[aria-labelledby=asked]")!.TextContent, StringComparison.Ordinal);
        await WorkAsync();
        var slot = portal.Store.Jobs.ByHand(99).Single(s => s.Actor == "distributor");
        Assert.Equal(SlotState.Done, slot.State);
        Assert.Equal(
            ["forms-2023-Q4-A02-A13.csv", "报送表-2023-Q4-中央宣传部.xlsx", "报送表-2023-Q4-财政部.xlsx"],
            portal.Store.Runs.Find(slot.RunId!)!.Artifacts.Select(a => a.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Open_ones_are_cancelled_on_the_page_by_the_office_and_seen_by_readers_without_a_button()
    {
        using var visitor = await portal.NewAsync("canceller", AccountRole.Office);
        using var reader = await portal.NewAsync("looker", AccountRole.Reader);
        using var asked = await visitor.FillAsync("/runs", null, ("product", "cases"), ("year", "2023"), ("as-of", "2024-03-31"));
        var slot = portal.Store.Jobs.ByHand(99).Single(s => s.Actor == "canceller");
        Assert.NotNull((await visitor.PageAsync("/runs")).QuerySelector($"[aria-label='取消任务{slot.Id}']"));
        var seen = await reader.PageAsync("/runs");
        Assert.Contains("canceller", seen.QuerySelector("[aria-labelledby=asked]")!.TextContent, StringComparison.Ordinal);
        Assert.Null(seen.QuerySelector("main form"));
        using var refused = await reader.FillAsync("/account", "/runs?handler=Cancel", ("id", $"{slot.Id}"));
        Assert.Equal(HttpStatusCode.NotFound, refused.StatusCode);
        Assert.True(portal.Store.Jobs.Find(slot.Id)!.IsOpen);

        using var cancelled = await visitor.FillAsync("/runs", "/runs?handler=Cancel", ("id", $"{slot.Id}"));
        Assert.Equal("/runs?done=cancelled", cancelled.Headers.Location!.OriginalString);
        using var twice = await visitor.FillAsync("/runs", "/runs?handler=Cancel", ("id", $"{slot.Id}"));
        Assert.Equal("/runs?done=ended", twice.Headers.Location!.OriginalString);
        using var unknown = await visitor.FillAsync("/runs", "/runs?handler=Cancel", ("id", "99999"));
        Assert.Equal(HttpStatusCode.NotFound, unknown.StatusCode);
        Assert.Contains("由canceller取消", (await visitor.PageAsync("/runs")).Body!.TextContent, StringComparison.Ordinal);
    }

    private static async Task<IElement> RowAsync(Visitor visitor) => Assert.Single(
        (await visitor.PageAsync("/runs")).QuerySelectorAll("[aria-labelledby=asked] tbody tr"), r => r.TextContent.Contains("producer", StringComparison.Ordinal));

    /// <summary>The fixture's portal has no worker beside it.</summary>
    private async Task WorkAsync()
    {
        var worker = new SlotWorker(portal.Store, portal.Settings, portal.Clock, "test", NullLogger.Instance);
        while (await worker.WorkOneAsync(CancellationToken.None))
        {
        }
    }
}
