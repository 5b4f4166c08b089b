using Evaluation.Host.Tests.Processes;

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
}
