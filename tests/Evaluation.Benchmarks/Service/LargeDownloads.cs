using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using Evaluation.Model;
using Evaluation.Store;

namespace Evaluation.Benchmarks.Service;

/// <summary>Fifty downloads at once of one file of 60 MiB, about the largest that the database keeps: memory must not follow its size.</summary>
internal static class LargeDownloads
{
    private const int Visitors = 50;
    private const int Bytes = 60 * 1024 * 1024;
    private const long MemoryBudget = 256L * 1024 * 1024;

    /// <summary>By a serve of its own, so that its peak is of nothing else.</summary>
    public static async Task RunAsync(LoadOffice office)
    {
        var (address, sha256) = Publish(office.Store);
        using var serve = ServeProcess.Start(office.Folder);
        using var client = await PortalClient.SignInAsync(serve.Address, LoadOffice.OfficeAccount, Visitors);
        await client.PageAsync("/account");
        var (before, watch) = (serve.PeakMemory(), Stopwatch.StartNew());
        var hashes = await Task.WhenAll(Enumerable.Range(0, Visitors).Select(_ => HashAsync(client, address)));
        var (lasted, more) = (watch.Elapsed, serve.PeakMemory() - before);
        if (hashes.Any(hash => hash != sha256))
            throw new InvalidOperationException("a download is not the file that was recorded");
        serve.Stop();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{Visitors} downloads at once of one file of 60 MiB: {Tally.Text(lasted)} for all, every hash right; memory of serve {before / 1048576.0:0} MiB before, {more / 1048576.0:0} MiB more at its peak (3 000 MiB go out; budget 256 MiB: {(more <= MemoryBudget ? "kept" : "NOT KEPT")})."));
    }

    private static (string Address, string Sha256) Publish(EvaluationStore store)
    {
        var content = new byte[Bytes];
        new Random(AskMix.Seed).NextBytes(content);
        var key = new RunKey("example", Period.OfYear(LoadOffice.Year), new DateOnly(2024, 6, 30), "d", "s", "t", "0");
        var sha256 = "";
        store.Write("示例", "run", key.Id, unit =>
        {
            unit.StartRun(key);
            sha256 = unit.SaveArtifact(content);
            unit.FinishRun(key.Id, RunOutcome.Published, [new RunArtifact("示例.bin", Bytes, sha256, "application/octet-stream")]);
        });
        return ($"/runs/{key.Id}/files/0", sha256);
    }

    private static async Task<string> HashAsync(PortalClient client, string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        response.EnsureSuccessStatusCode();
        using var body = await response.Content.ReadAsStreamAsync();
        return Convert.ToHexStringLower(await SHA256.HashDataAsync(body));
    }
}
