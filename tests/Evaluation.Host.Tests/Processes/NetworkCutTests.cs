using Evaluation.Store.Jobs;

namespace Evaluation.Host.Tests.Processes;

/// <summary>A process that is cut off from its PostgreSQL server: nobody tells it so.</summary>
public sealed class NetworkCutTests
{
    [PostgresFact]
    public async Task A_worker_cut_off_from_its_database_is_replaced_changes_nothing_any_more_and_goes_on_once_the_line_is_mended()
    {
        using var schema = new PostgresSchema();
        using var scene = new JobScene(schema.ConnectionString);
        using var elsewhere = new TempFolder();
        using var line = new DatabaseLine(schema.ConnectionString);
        await scene.InitAsync();
        var asked = scene.Ask("scorecards", new DateOnly(2024, 3, 31));
        await using var cutOff = RunningProgram.Start(elsewhere.Path, line.Environment, "worker");
        await scene.UntilAsync(slots => slots[0].State == SlotState.Running);
        line.Cut();
        await using var heir = scene.Start("worker");
        var slot = Assert.Single(await scene.EndedAsync(1));
        Assert.Equal((SlotState.Done, 2L, 1, heir.WorkerName), (slot.State, slot.Fence, slot.Failures, slot.Worker));
        Assert.Equal(0, await heir.EndAsync());

        line.Mend();
        var next = scene.Ask("annual", new DateOnly(2024, 3, 31));
        await scene.EndedAsync(2);
        var woken = scene.Find(next);
        Assert.Equal((SlotState.Done, cutOff.WorkerName), (woken.State, woken.Worker));
        Assert.Equal(slot, scene.Find(asked));
        Assert.Equal(0, await cutOff.EndAsync());
        // Where its replacement took long, it had given up to ask what became of the slot.
        string[] said = ["is not this worker's any more", "the worker could not claim or end a slot"];
        Assert.True(said.Any(words => cutOff.Error.Contains(words, StringComparison.Ordinal)), cutOff.Error);
        using (var store = scene.Open())
            Assert.Equal(2, store.Runs.Latest(9).Count(r => r.IsPublished));
        Assert.Equal(0, (await scene.RunAsync("verify", JobScene.FolderOf(slot))).ExitCode);
        Assert.Equal(0, (await scene.RunAsync("verify", "--audit")).ExitCode);
    }
}
