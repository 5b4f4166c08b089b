using System.Net;
using Evaluation.Host.Tests.Processes;
using Evaluation.Model;
using Evaluation.Store.Accounts;

namespace Evaluation.Host.Tests.Jobs;

/// <summary>Real processes on one PostgreSQL server, as on several machines.</summary>
public sealed class PostgresWorkerProcessTests : IDisposable
{
    private readonly Lazy<PostgresSchema> schema = new(() => new PostgresSchema());
    private readonly Lazy<JobScene> scene;

    public PostgresWorkerProcessTests() => scene = new(() => new JobScene(schema.Value.ConnectionString));

    public void Dispose()
    {
        if (scene.IsValueCreated)
            scene.Value.Dispose();
        if (schema.IsValueCreated)
            schema.Value.Dispose();
    }

    [PostgresFact]
    public Task Two_workers_make_each_missed_slot_once() => WorkerTrials.EachMissedSlotOnceAsync(scene.Value);

    [PostgresFact]
    public async Task A_worker_killed_in_mid_job_is_replaced_within_a_minute_and_the_product_reaches_every_node()
    {
        await WorkerTrials.KilledInMidJobAsync(scene.Value);
        await AssertReachesAnotherNodeAsync(scene.Value);
    }

    [PostgresFact]
    public Task A_worker_stalled_for_longer_than_its_lease_while_it_writes_files_overwrites_nothing_of_a_newer_run() =>
        WorkerTrials.StalledAsync(scene.Value, StallMoments.IsWriting, StallMoments.OutlastAsync, isDataNewer: true);

    [PostgresFact]
    public Task A_worker_stalled_before_it_wrote_anything_finds_its_slot_done_and_goes_on() =>
        WorkerTrials.StalledAsync(scene.Value, StallMoments.IsAssessing, StallMoments.ExpireAsync, isDataNewer: false);

    /// <summary>A portal that has nothing on its disk hands out what was made elsewhere.</summary>
    private static async Task AssertReachesAnotherNodeAsync(JobScene made)
    {
        using var elsewhere = new TempFolder();
        await using var serve = RunningProgram.Start(elsewhere.Path, made.Environment, "serve", "--urls", "http://127.0.0.1:0");
        made.AddAccount("office", AccountRole.Office, agency: null);
        using var caller = new PortalCaller(await serve.AddressAsync());
        Assert.True(await caller.SignInAsync("office", JobScene.Password));

        using var store = made.Open();
        var run = Assert.Single(store.Runs.Latest(9));
        Assert.NotEmpty(run.Artifacts);
        foreach (var (index, file) in run.Artifacts.Index())
        {
            var answer = await caller.GetAsync($"/runs/{run.Id}/files/{index}");
            Assert.Equal((HttpStatusCode.OK, file.Sha256), (answer?.Status, Sha256.Of(answer?.Content ?? [])));
        }

        Assert.False(Directory.Exists(elsewhere["output"]));
        Assert.Equal(0, await serve.EndAsync());
    }
}
