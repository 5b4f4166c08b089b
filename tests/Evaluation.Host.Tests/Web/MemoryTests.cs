using System.IO.Compression;
using Evaluation.Model;
using Evaluation.Store;
using Evaluation.Store.Accounts;

namespace Evaluation.Host.Tests.Web;

/// <summary>Counts what the whole process takes, and so runs while no other test does.</summary>
[Collection(nameof(MemoryTests))]
[CollectionDefinition(nameof(MemoryTests), DisableParallelization = true)]
public sealed class MemoryTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    /// <remarks>Eight of 40 MiB at once: 320 MiB go out. Each has one piece of 1 MiB in memory; portal and visitors are in this process.</remarks>
    [Fact]
    public async Task What_downloads_take_of_memory_does_not_follow_the_files_size()
    {
        const int Size = 40 * 1024 * 1024;
        using var visitor = await portal.NewAsync("many", AccountRole.Office);
        var content = new byte[Size];
        new Random(20260131).NextBytes(content);
        var path = Publish(content);
        await DrainAsync(visitor, path);

        var before = GC.GetTotalAllocatedBytes();
        Assert.All(await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => DrainAsync(visitor, path))), read => Assert.Equal(Size, read));
        Assert.InRange(GC.GetTotalAllocatedBytes() - before, 0, 2L * Size);
    }

    [Fact]
    public async Task A_workbook_that_unpacks_to_too_much_is_refused_without_being_unpacked()
    {
        using var visitor = await portal.NewAsync("bomb", AccountRole.Agency, "A13");
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        using (var part = zip.CreateEntry("xl/worksheets/sheet1.xml").Open())
        {
            for (var i = 0; i < 250; i++)
                part.Write(new byte[1024 * 1024]);
        }

        var before = GC.GetTotalAllocatedBytes();
        using var answer = await visitor.UploadAsync("/forms", file.ToArray(), "炸弹.xlsx", ("how", "Check"));
        Assert.Contains("解压后超出限度", (await Visitor.DocumentAsync(answer)).QuerySelector("section tbody")!.TextContent, StringComparison.Ordinal);
        Assert.InRange(GC.GetTotalAllocatedBytes() - before, 0, 100 * 1024 * 1024);
    }

    private string Publish(byte[] content)
    {
        var key = new RunKey("many", Period.OfYear(2023), new DateOnly(2024, 6, 30), "d", "s", "t", "0.1.0");
        portal.Store.Write("test", "run", key.Id, unit =>
        {
            unit.StartRun(key);
            unit.FinishRun(key.Id, RunOutcome.Published, [new RunArtifact("示例.bin", content.Length, unit.SaveArtifact(content), "application/octet-stream")]);
        });
        return $"/runs/{key.Id}/files/0";
    }

    private async Task<long> DrainAsync(Visitor visitor, string path)
    {
        using var client = new HttpClient(new SocketsHttpHandler { CookieContainer = visitor.Cookies });
        using var response = await client.GetAsync(new Uri(portal.Address, path), HttpCompletionOption.ResponseHeadersRead);
        using var body = await response.Content.ReadAsStreamAsync();
        var (buffer, total) = (new byte[16 * 1024], 0L);
        while (await body.ReadAsync(buffer) is var count and > 0)
            total += count;
        return total;
    }
}
