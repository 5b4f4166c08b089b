using System.Diagnostics;
using System.Globalization;
using Evaluation.Host.Tests.Processes;
using Evaluation.Store.Jobs;

namespace Evaluation.Benchmarks.Workers;

/// <summary>
/// 1 364 scorecards (31 days × 44 bodies: the shipped plan's, and one made one, 示例), one slot a day, worked off by 1, 2 and 4 worker processes on a
/// PostgreSQL server of its own.
/// Workers are up and idle when the slots are asked for; the time ends with the last slot. Takes about four minutes on two quiet cores.
/// </summary>
internal static class WorkersTogether
{
    private const int Slots = 31;
    private const string Alone = "（国家知识产权局负责）";
    private const string Joined = "（国家知识产权局、示例机构负责）";
    private static readonly int[] Counts = [1, 2, 4];

    public static void Run() => RunAsync().GetAwaiter().GetResult();

    private static async Task RunAsync()
    {
        if (PostgresCluster.SkipReason is { } reason)
        {
            Console.WriteLine($"workers: skipped: {reason}");
            return;
        }

        Console.WriteLine();
        Console.WriteLine("| workers | slots | scorecards | wall | scorecards a second | × one worker | cores busy |");
        Console.WriteLine("|---|---|---|---|---|---|---|");
        double? alone = null;
        foreach (var count in Counts)
        {
            var (cards, wall, busy) = await MeasureAsync(count).ConfigureAwait(false);
            var rate = cards / wall.TotalSeconds;
            alone ??= rate;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {count} | {Slots} | {cards} | {wall.TotalSeconds:0.0} s | {rate:0.0} | {rate / alone:0.00} | {busy} |"));
        }
    }

    private static async Task<(int Cards, TimeSpan Wall, string Busy)> MeasureAsync(int count)
    {
        using var cluster = new PostgresCluster();
        using var scene = new JobScene(cluster.ConnectionString);
        WriteData(scene["data"]);
        await scene.InitAsync().ConfigureAwait(false);
        var workers = Enumerable.Range(0, count).Select(_ => scene.Start("worker")).ToList();
        try
        {
            while (!workers.All(w => w.Output.Contains("working as", StringComparison.Ordinal)))
                await Task.Delay(50).ConfigureAwait(false);
            var (watch, busy) = (Stopwatch.StartNew(), new BusyCores());
            for (var i = 0; i < Slots; i++)
                scene.Ask("scorecards", new DateOnly(2024, 5, 31).AddDays(i));
            var slots = await scene.EndedAsync(Slots).ConfigureAwait(false);
            return (Cards(scene, slots), watch.Elapsed, busy.ToString());
        }
        finally
        {
            foreach (var worker in workers)
                await worker.DisposeAsync().ConfigureAwait(false);
        }
    }

    private static void WriteData(string folder)
    {
        ShippedData.CopyTo(folder);
        File.AppendAllLines(Path.Combine(folder, "agencies.csv"), ["P0001,示例机构,,no,agency,示例"]);
        var plan = Path.Combine(folder, "plans", "2023.txt");
        File.WriteAllText(plan, File.ReadAllText(plan).Replace(Alone, Joined, StringComparison.Ordinal));
    }

    private static int Cards(JobScene scene, IReadOnlyList<JobSlot> slots)
    {
        if (slots.FirstOrDefault(s => s.State != SlotState.Done) is { } undone)
            throw new InvalidOperationException($"{undone}");
        using var store = scene.Open();
        return slots.Sum(s => store.Runs.Find(s.RunId!)!.Artifacts.Count(a => a.Name.EndsWith(".xlsx", StringComparison.Ordinal)));
    }
}
