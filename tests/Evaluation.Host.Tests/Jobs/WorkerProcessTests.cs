using System.Diagnostics;
using Evaluation.Host.Jobs;
using Evaluation.Host.Products;
using Evaluation.Host.Tests.Processes;
using Evaluation.Store.Jobs;

namespace Evaluation.Host.Tests.Jobs;

/// <summary>Real processes on one SQLite file.</summary>
public sealed class WorkerProcessTests : IDisposable
{
    private readonly JobScene scene = new();

    public void Dispose() => scene.Dispose();

    [Fact]
    public Task Two_workers_make_each_missed_slot_once() => WorkerTrials.EachMissedSlotOnceAsync(scene);

    [Fact]
    public Task A_worker_killed_in_mid_job_is_replaced_within_a_minute_and_the_product_comes_out_once_with_the_same_bytes() =>
        WorkerTrials.KilledInMidJobAsync(scene);

    [Fact]
    public Task A_worker_stalled_before_it_wrote_anything_finds_its_slot_done_and_goes_on() =>
        WorkerTrials.StalledAsync(scene, StallMoments.IsAssessing, StallMoments.ExpireAsync, isDataNewer: true);

    [Fact]
    public Task A_worker_stalled_while_it_writes_files_overwrites_nothing_of_the_same_run() =>
        WorkerTrials.StalledAsync(scene, StallMoments.IsWriting, StallMoments.ExpireAsync, isDataNewer: false);

    [Fact]
    public async Task A_worker_makes_nothing_on_a_database_that_a_newer_program_brought_up_to_date_until_that_is_undone()
    {
        const string Said = "the database is of another version";
        await scene.InitAsync();
        await using var worker = scene.Start("worker");
        await scene.UntilAsync(_ => worker.Output.Length > 0);
        using var store = scene.Open();
        scene.Execute("INSERT INTO migration (name, sha256, applied_at) VALUES ('9999_later', '', '')");
        for (var watch = Stopwatch.StartNew(); !worker.Error.Contains(Said, StringComparison.Ordinal); await Task.Delay(100))
            Assert.True(watch.Elapsed < TimeSpan.FromMinutes(2), worker.Error);
        var asked = new ProductionDesk(store, TimeProvider.System).Ask(Catalogue.Find("annual")!, new ProductRequest(2023, new DateOnly(2024, 3, 31)), "office");
        await Task.Delay(TimeSpan.FromSeconds(12));
        Assert.Equal((SlotState.Queued, 0L), (store.Jobs.Find(asked.Id)!.State, store.Jobs.Find(asked.Id)!.Fence));

        scene.Execute("DELETE FROM migration WHERE name = '9999_later'");
        Assert.Equal(SlotState.Done, Assert.Single(await scene.EndedAsync(1)).State);
        Assert.Equal(0, await worker.EndAsync());
        Assert.Equal(2, worker.Error.Split(Said).Length);
    }
}
