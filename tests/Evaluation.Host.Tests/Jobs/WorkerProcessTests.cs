using System.Diagnostics;
using Evaluation.Host.Tests.Processes;
using Evaluation.Model;
using Evaluation.Store;
using Evaluation.Store.Jobs;

namespace Evaluation.Host.Tests.Jobs;

/// <summary>Real processes on one SQLite file, one killed in mid-job; a stalled one is proven at the store and at the lease.</summary>
public sealed class WorkerProcessTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private readonly TempFolder temp = new();

    public void Dispose() => temp.Dispose();

    [Fact]
    public async Task Two_workers_make_each_missed_slot_once()
    {
        await SeedAsync("monthly", "bulletin", SlotSpan.Month, SlotAsOf.SpanEnd, months: 6);
        using var first = EvaluationProcess.Start(temp.Path, null, "worker");
        using var second = EvaluationProcess.Start(temp.Path, null, "worker");
        var slots = await EndedAsync(6);
        var errors = await Task.WhenAll(StopAsync(first), StopAsync(second));

        Assert.All(slots, s => Assert.Equal((SlotState.Done, 0, 1), (s.State, s.Failures, s.Fence)));
        using var store = Open();
        Assert.Equal(slots.Select(s => s.RunId).Order(StringComparer.Ordinal), store.Runs.Latest(99).Select(r => r.Id).Order(StringComparer.Ordinal));
        Assert.Equal(6, slots.Select(s => s.RunId).Distinct().Count());
        Assert.All(store.Runs.Latest(99), r => Assert.True(r.IsPublished));
        Assert.True(store.Audit.Verify().IsSound);
        Assert.All(errors, e => Assert.DoesNotContain("\"level\":\"Error\"", e, StringComparison.Ordinal));
        foreach (var slot in slots)
            Assert.Equal(0, (await EvaluationProcess.RunAsync(temp.Path, null, "verify", $"output/monthly-{slot.Request.AsOf:yyyy-MM-dd}")).ExitCode);
    }

    [Fact]
    public async Task A_worker_killed_in_mid_job_is_replaced_within_a_minute_and_the_product_comes_out_once_with_the_same_bytes()
    {
        await SeedAsync("cards", "scorecards", SlotSpan.Year, SlotAsOf.SpanEnd, months: 1);
        using var doomed = EvaluationProcess.Start(temp.Path, null, "worker");
        await UntilAsync(slots => slots is [{ State: SlotState.Running }] && Directory.Exists(temp["output"]));
        doomed.Kill();
        await doomed.WaitForExitAsync();
        using (var store = Open())
            Assert.Equal(SlotState.Running, Assert.Single(store.Jobs.Latest(9)).State);

        var watch = Stopwatch.StartNew();
        using var heir = EvaluationProcess.Start(temp.Path, null, "worker");
        await UntilAsync(slots => slots[0].Fence == 2);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(60), $"{watch.Elapsed}");
        var slot = Assert.Single(await EndedAsync(1));
        await StopAsync(heir);

        Assert.Equal((SlotState.Done, 1), (slot.State, slot.Failures));
        using (var store = Open())
            Assert.Equal(slot.RunId, Assert.Single(store.Runs.Latest(9)).Id);
        var asOf = $"{slot.Request.AsOf:yyyy-MM-dd}";
        var whole = await EvaluationProcess.RunAsync(temp.Path, null, "report", "scorecards", "--year", "2023", "--as-of", asOf, "--out", "whole");
        Assert.True(whole.ExitCode == 0, whole.Error);
        Assert.Equal(Hashes("whole"), Hashes($"output/cards-{asOf}"));
    }

    /// <summary>A schedule that fired every month of 2024 up to today, reckoned last so many months ago.</summary>
    private async Task SeedAsync(string name, string product, SlotSpan span, SlotAsOf asOf, int months)
    {
        Assert.Equal(0, (await EvaluationProcess.RunAsync(temp.Path, null, "init")).ExitCode);
        using var store = EvaluationStore.Open($"Data Source={temp["evaluation.db"]}", new FixedClock(new DateTimeOffset(2024, 1, 10, 0, 0, 0, TimeSpan.Zero)));
        var cron = $"0 0 2 5 2-{months + 1} ? 2024";
        store.Write("test", "schedule", name, unit => unit.Jobs.AddSchedules([new Schedule(name, "示例", product, cron, span, asOf, OverlapPolicy.Queue, IsEnabled: true)]));
    }

    private EvaluationStore Open() => EvaluationStore.Open($"Data Source={temp["evaluation.db"]}");

    private Task<IReadOnlyList<JobSlot>> EndedAsync(int count) => UntilAsync(slots => slots.Count == count && slots.All(s => !s.IsOpen));

    private async Task<IReadOnlyList<JobSlot>> UntilAsync(Func<IReadOnlyList<JobSlot>, bool> isSo)
    {
        using var store = Open();
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < Patience; await Task.Delay(50))
        {
            var slots = store.Jobs.Latest(99);
            if (isSo(slots))
                return slots;
        }

        throw new TimeoutException(string.Join('\n', store.Jobs.Latest(99)));
    }

    private static async Task<string> StopAsync(Process process)
    {
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        using (var kill = Process.Start("kill", ["-TERM", $"{process.Id}"]))
            await kill.WaitForExitAsync();
        await process.WaitForExitAsync().WaitAsync(TimeSpan.FromMinutes(1));
        Assert.Equal(0, process.ExitCode);
        Assert.StartsWith("working as ", await output, StringComparison.Ordinal);
        return await error;
    }

    private Dictionary<string, string> Hashes(string folder) => Directory.GetFiles(temp[folder], "*", SearchOption.AllDirectories)
        .Where(path => !Path.GetFileName(path).StartsWith('.') && Path.GetFileName(path) != "manifest.json")
        .ToDictionary(path => Path.GetRelativePath(temp[folder], path), path => Sha256.Of(File.ReadAllBytes(path)));
}
