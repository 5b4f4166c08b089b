using System.Diagnostics;
using System.Globalization;

namespace Evaluation.Benchmarks.Service;

/// <summary>
/// Fifty signed-in agencies at one portal on SQLite for a minute, while annual evaluations are made one after another; then the same without
/// time to think. Everything runs on this machine, the visitors too.
/// </summary>
internal static class ServiceLoad
{
    private const int Visitors = 50;
    private static readonly TimeSpan Minute = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Hurry = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan PageBudget = TimeSpan.FromMilliseconds(150);
    private static readonly TimeSpan DownloadBudget = TimeSpan.FromMilliseconds(100);

    public static void Run()
    {
        StartUp.Run();
        RunAsync().GetAwaiter().GetResult();
    }

    private static async Task RunAsync()
    {
        using var office = LoadOffice.Create(Visitors);
        using var serve = ServeProcess.Start(office.Folder);
        List<LoadVisitor> visitors = [];
        foreach (var (number, account) in office.Accounts.Index())
            visitors.Add(await LoadVisitor.SignInAsync(serve.Address, account, number, office.Store));
        using var portal = await PortalClient.SignInAsync(serve.Address, LoadOffice.OfficeAccount);
        Head();
        await MeasureAsync($"{Visitors} agencies, thinking {AskMix.ThinkWords}", office, serve, portal, visitors, Minute, thinks: true);
        await MeasureAsync($"{Visitors} agencies, not thinking", office, serve, portal, visitors, Hurry, thinks: false);
        Console.WriteLine();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Peak memory of serve {serve.PeakMemory() / 1048576.0:0} MiB; seed {AskMix.Seed}; {AskMix.Words}; every page is checked for its end and its account, every download for its hash."));
        visitors.ForEach(v => v.Dispose());
        if (Environment.GetEnvironmentVariable("EVALUATION_LOAD_LOG") is { Length: > 0 } log)
            await File.WriteAllTextAsync(log, serve.Stop());
        else
            serve.Stop();
        await LargeDownloads.RunAsync(office);
        Console.WriteLine(office.Store.Audit.Verify().IsSound ? "The audit's chain is sound." : "THE AUDIT'S CHAIN IS BROKEN.");
    }

    private static void Head()
    {
        Console.WriteLine();
        Console.WriteLine("| load | answers | p50 | p95 | p99 | max | budget |");
        Console.WriteLine("|---|---|---|---|---|---|---|");
    }

    private static async Task MeasureAsync(
        string title, LoadOffice office, ServeProcess serve, PortalClient portal, List<LoadVisitor> visitors, TimeSpan duration, bool thinks)
    {
        var (tally, productions) = (new Tally(), new Productions(office, portal, new DateOnly(thinks ? 2024 : 2025, 6, 30)));
        using var end = new CancellationTokenSource(duration);
        var (own, served, watch) = (Process.GetCurrentProcess().TotalProcessorTime, serve.Processor, Stopwatch.StartNew());
        var making = productions.MakeAsync(end.Token);
        await Task.WhenAll(visitors.Select(v => Task.Run(() => v.AskAsync(tally, thinks, end.Token))));
        var lasted = watch.Elapsed;
        var (ownShare, serveShare) = ((Process.GetCurrentProcess().TotalProcessorTime - own) / lasted, (serve.Processor - served) / lasted);
        await making;
        Print(title, tally, thinks);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| … {tally.Count / lasted.TotalSeconds:0} answers a second; processors: serve {serveShare:0.00}, visitors {ownShare:0.00} |  |  |  |  |  |  |"));
        Console.WriteLine($"| … annual evaluations meanwhile: {productions.ByCommand} by the command, {productions.ByPortal} by the portal | {Tally.Cells([.. productions.Lasted.Order()])} |  |");
    }

    private static void Print(string title, Tally tally, bool hasBudget)
    {
        var (pages, downloads) = (tally.Of(AskMix.IsPage), tally.Of(AskMix.IsDownload));
        Console.WriteLine($"| {title}: pages | {Tally.Cells(pages)} | {Budget(pages, PageBudget, hasBudget)} |");
        Console.WriteLine($"| … stored downloads | {Tally.Cells(downloads)} | {Budget(downloads, DownloadBudget, hasBudget)} |");
        Console.WriteLine($"| … forms checked | {Tally.Cells(tally.Of(k => k == AskKind.Check))} |  |");
        Console.WriteLine($"| … forms handed in | {Tally.Cells(tally.Of(k => k == AskKind.Submit))} |  |");
        Console.WriteLine($"| … errors | {tally.Errors.Count} |  |  |  |  | none: {(tally.Errors.Count == 0 ? "kept" : "NOT KEPT")} |");
        foreach (var error in tally.Errors.Take(5))
            Console.Error.WriteLine(error);
    }

    private static string Budget(IReadOnlyList<TimeSpan> sorted, TimeSpan budget, bool hasBudget) => hasBudget
        ? $"p95 ≤ {Tally.Text(budget)}: {(Tally.Percentile(sorted, 95) <= budget ? "kept" : "NOT KEPT")}"
        : "";
}
