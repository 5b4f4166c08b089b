using System.Diagnostics;
using Evaluation.Host.Tests.Processes;
using Evaluation.Model;
using Evaluation.Store;
using Evaluation.Store.Jobs;

namespace Evaluation.Host.Tests.Jobs;

/// <summary>What worker processes are put through, the same on both databases.</summary>
internal static class WorkerTrials
{
    private const string NoError = "\"level\":\"Error\"";
    private static readonly DateOnly Day = new(2024, 3, 31);

    /// <summary>A schedule that fired each month from February on, reckoned last in January 2024.</summary>
    public static async Task EachMissedSlotOnceAsync(JobScene scene)
    {
        await scene.InitAsync();
        using (var store = scene.Open(new FixedClock(new DateTimeOffset(2024, 1, 10, 0, 0, 0, TimeSpan.Zero))))
        {
            var monthly = new Schedule("monthly", "示例", "bulletin", "0 0 2 5 2-7 ? 2024", SlotSpan.Month, SlotAsOf.SpanEnd, OverlapPolicy.Queue, IsEnabled: true);
            store.Write("test", "schedule", "monthly", unit => unit.Jobs.AddSchedules([monthly]));
        }

        await using var first = scene.Start("worker");
        await using var second = scene.Start("worker");
        var slots = await scene.EndedAsync(6);
        Assert.Equal((0, 0), (await first.EndAsync(), await second.EndAsync()));

        Assert.All(slots, s => Assert.Equal((SlotState.Done, 0, 1), (s.State, s.Failures, s.Fence)));
        using (var store = scene.Open())
        {
            var runs = store.Runs.Latest(99);
            Assert.Equal(6, slots.Select(s => s.RunId).Distinct().Count());
            Assert.Equal(slots.Select(s => s.RunId).Order(StringComparer.Ordinal), runs.Select(r => r.Id).Order(StringComparer.Ordinal));
            Assert.All(runs, r => Assert.True(r.IsPublished));
            Assert.True(store.Audit.Verify().IsSound);
        }

        Assert.All([first, second], worker => Assert.StartsWith("working as ", worker.Output, StringComparison.Ordinal));
        Assert.All([first, second], worker => Assert.DoesNotContain(NoError, worker.Error, StringComparison.Ordinal));
        foreach (var slot in slots)
            Assert.Equal(0, (await scene.RunAsync("verify", JobScene.FolderOf(slot))).ExitCode);
    }

    public static async Task KilledInMidJobAsync(JobScene scene)
    {
        await scene.InitAsync();
        var asked = scene.Ask("scorecards", Day);
        await using var doomed = scene.Start("worker");
        await scene.UntilAsync(_ => Directory.Exists(scene["output"]));
        await doomed.KillAsync();
        Assert.Equal(SlotState.Running, scene.Find(asked).State);

        var watch = Stopwatch.StartNew();
        await using var heir = scene.Start("worker");
        await scene.UntilAsync(slots => slots[0].Fence == 2);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(60), $"{watch.Elapsed}");
        var slot = Assert.Single(await scene.EndedAsync(1));
        Assert.Equal(0, await heir.EndAsync());

        Assert.Equal((SlotState.Done, 1), (slot.State, slot.Failures));
        using (var store = scene.Open())
            Assert.Equal(slot.RunId, Assert.Single(store.Runs.Latest(9)).Id);
        await AssertOneFolderAsync(scene, slot);
        await AssertAsUndisturbedAsync(scene, slot);
    }

    /// <summary>A worker stands still for longer than its lease, another finishes its slot, and then it wakes up.</summary>
    /// <param name="isMoment">When it is stopped.</param>
    /// <param name="outlast">Waits until its lease has run out.</param>
    /// <param name="isDataNewer">What comes in meanwhile makes the other's run another run.</param>
    public static async Task StalledAsync(JobScene scene, Func<JobScene, JobSlot, bool> isMoment, Func<JobScene, JobSlot, Task> outlast, bool isDataNewer)
    {
        await scene.InitAsync();
        var asked = scene.Ask("scorecards", Day);
        await using var stalled = scene.Start("worker");
        await FreezeAsync(scene, stalled, isMoment);
        await outlast(scene, asked);
        if (isDataNewer)
            Report(scene);
        await using var heir = scene.Start("worker");
        var slot = Assert.Single(await scene.EndedAsync(1));
        Assert.Equal((SlotState.Done, 2L, heir.WorkerName), (slot.State, slot.Fence, slot.Worker));
        Assert.Equal(0, await heir.EndAsync());
        var (files, ledger) = (scene.Hashes(JobScene.FolderOf(slot)), Ledger(scene));

        stalled.Thaw();
        var next = scene.Ask("annual", Day);
        await scene.EndedAsync(2);
        var woken = scene.Find(next);
        Assert.Equal((SlotState.Done, 1L, stalled.WorkerName), (woken.State, woken.Fence, woken.Worker));
        Assert.Equal(0, await stalled.EndAsync());

        Assert.Contains("is not this worker's any more, what it had made is dropped; now Done, claim 2 by " + heir.WorkerName, stalled.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(NoError, stalled.Error, StringComparison.Ordinal);
        Assert.Equal(slot, scene.Find(slot));
        Assert.Equal(ledger, Ledger(scene));
        Assert.Equal(files, scene.Hashes(JobScene.FolderOf(slot)));
        await AssertOneFolderAsync(scene, slot);
        await AssertAsUndisturbedAsync(scene, slot);
        Assert.Equal(0, (await scene.RunAsync("verify", "--audit")).ExitCode);
    }

    /// <summary>Never in the middle of a write to an SQLite file: there the file's lock would keep everybody waiting until it wakes.</summary>
    private static async Task FreezeAsync(JobScene scene, RunningProgram worker, Func<JobScene, JobSlot, bool> isMoment)
    {
        await scene.UntilAsync(slots => isMoment(scene, slots[0]));
        worker.Freeze();
        while (scene.IsBeingWritten())
        {
            worker.Thaw();
            await scene.UntilAsync(slots => isMoment(scene, slots[0]));
            worker.Freeze();
        }
    }

    /// <summary>Files of a slot lie in one folder, that of the claim that ended it, and all of them are whole.</summary>
    private static async Task AssertOneFolderAsync(JobScene scene, JobSlot slot)
    {
        var folders = Directory.GetDirectories(scene["output"], $"{slot.Request.Product}-*").Select(f => Path.GetRelativePath(scene.Folder, f));
        Assert.Equal([JobScene.FolderOf(slot)], folders);
        Assert.Empty(Directory.GetFiles(scene["output"], ".*.tmp", SearchOption.AllDirectories));
        var verified = await scene.RunAsync("verify", JobScene.FolderOf(slot));
        Assert.True(verified.ExitCode == 0, verified.Error);
    }

    private static async Task AssertAsUndisturbedAsync(JobScene scene, JobSlot slot)
    {
        var whole = await scene.RunAsync("report", slot.Request.Product, "--year", "2023", "--as-of", $"{slot.Request.AsOf:yyyy-MM-dd}", "--out", "whole");
        Assert.True(whole.ExitCode == 0, whole.Error);
        Assert.Equal(scene.Hashes("whole"), scene.Hashes(JobScene.FolderOf(slot)));
    }

    /// <summary>Of the scorecards: the run of the slot's last claim and, where there is one, that of the claim before.</summary>
    private static List<string> Ledger(JobScene scene)
    {
        using var store = scene.Open();
        return [.. store.Runs.Latest(9).Where(r => r.Key.Product == "scorecards").Select(r => $"{r.Id} {r.Started:O} {r.Ended:O} {r.Outcome} {r.Artifacts.Count}")];
    }

    private static void Report(JobScene scene)
    {
        using var store = scene.Open();
        var delivery = new Delivery(2023, 1, 1, "国家知识产权局", DeliveryStatus.InProgress, 50, "示例", null, "", "示例", Day.AddDays(-1));
        Assert.Equal(UnitOutcome.Written, store.Write("test", "report", "示例", unit => unit.AppendDeliveries([delivery])));
    }
}
