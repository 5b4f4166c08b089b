using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Evaluation.Host.Tests.Processes;
using Evaluation.Store.Accounts;
using Evaluation.Store.Jobs;

namespace Evaluation.Benchmarks.Faults;

/// <summary>A portal, two workers and a PostgreSQL server under load, of which one is killed at a time and started again.</summary>
internal sealed class KilledField
{
    private const int Kills = 36;
    private const int Agencies = 6;
    private const int Seed = 20231124;
    private static readonly string[] Products = ["annual", "scorecards", "cases", "supervision"];
    private readonly int port = FreePort();
    private readonly List<RunningProgram> workers = [];
    private readonly List<string> said = [];
    private RunningProgram? serve;
    private int asked;

    public async Task<IReadOnlyList<FaultRow>> RunAsync()
    {
        using var cluster = new PostgresCluster();
        using var scene = new JobScene(cluster.ConnectionString);
        await scene.InitAsync().ConfigureAwait(false);
        var forms = await scene.FilledFormsAsync(Agencies).ConfigureAwait(false);
        foreach (var agency in forms.Keys)
            scene.AddAccount(JobScene.AccountOf(agency), AccountRole.Agency, agency);
        scene.AddAccount("office", AccountRole.Office, agency: null);
        using var ending = new CancellationTokenSource();
        var load = new FieldLoad(scene, new Uri(Address), forms, ending.Token);
        serve = Serve(scene);
        workers.AddRange([scene.Start("worker"), scene.Start("worker")]);
        try
        {
            var loading = load.RunAsync();
            await KillAsync(cluster, scene).ConfigureAwait(false);
            var slots = await scene.EndedAsync(asked).ConfigureAwait(false);
            await ending.CancelAsync().ConfigureAwait(false);
            await loading.ConfigureAwait(false);
            return await CountAsync(scene, slots, load, forms.Keys).ConfigureAwait(false);
        }
        finally
        {
            foreach (var process in workers.Append(serve))
                await process.DisposeAsync().ConfigureAwait(false);
        }
    }

    private string Address => string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}");

    private async Task KillAsync(PostgresCluster cluster, JobScene scene)
    {
        var random = new Random(Seed);
        using var anybody = new PortalCaller(new Uri(Address));
        for (var i = 0; i < Kills; i++)
        {
            Feed(scene);
            await UntilReadyAsync(anybody).ConfigureAwait(false);
            await Task.Delay(random.Next(200, 4000)).ConfigureAwait(false);
            switch (i % 3)
            {
                case 0:
                    var place = random.Next(workers.Count);
                    await EndAsync(workers[place]).ConfigureAwait(false);
                    workers[place] = scene.Start("worker");
                    break;
                case 1:
                    await EndAsync(serve!).ConfigureAwait(false);
                    serve = Serve(scene);
                    break;
                default:
                    cluster.Kill();
                    await Task.Delay(random.Next(100, 1500)).ConfigureAwait(false);
                    cluster.Start();
                    break;
            }
        }
    }

    /// <summary>There is always something to do; each slot is on a day of its own.</summary>
    private void Feed(JobScene scene)
    {
        using var store = scene.Open();
        for (var open = store.Jobs.Latest(999).Count(s => s.IsOpen); open < 3; open++)
        {
            scene.Ask(Products[asked % Products.Length], new DateOnly(2024, 1, 1).AddDays(asked));
            asked++;
        }
    }

    private async Task<IReadOnlyList<FaultRow>> CountAsync(JobScene scene, IReadOnlyList<JobSlot> slots, FieldLoad load, IEnumerable<string> agencies)
    {
        foreach (var process in workers.Append(serve!))
        {
            said.Add(process.Error);
            if (process.HasExited || await process.EndAsync().ConfigureAwait(false) != 0)
                throw new InvalidOperationException("a process ended that nobody killed: " + process.Error);
        }

        using var store = scene.Open();
        var count = new FieldCount(scene, store, slots, load);
        await count.CountAsync(agencies).ConfigureAwait(false);
        foreach (var line in count.Lost.Concat(count.Twice))
            Console.WriteLine("  " + line);
        var words = string.Create(
            CultureInfo.InvariantCulture,
            $"{slots.Count} slots, {slots.Count(s => s.Failures > 0)} of them begun again; {load.Acknowledged.Count} forms acknowledged; {load.Downloads} downloads, {load.WrongDownloads} wrong; audit of {store.Audit.Head().Rows} rows sound; the database away: page 503 暂时无法提供服务, {said.Sum(s => s.Split("cannot be reached").Length - 1)} times in the log");
        string[] victims = ["worker", "serve", "PostgreSQL"];
        return
        [
            new FaultRow($"kill -9 of {string.Join(", ", victims)}, in turn", Kills, count.Lost.Count + load.WrongDownloads, count.Twice.Count, words),
        ];
    }

    private async Task EndAsync(RunningProgram victim)
    {
        await victim.KillAsync().ConfigureAwait(false);
        said.Add(victim.Error);
        await victim.DisposeAsync().ConfigureAwait(false);
    }

    private RunningProgram Serve(JobScene scene) => scene.Start("serve", "--urls", Address);

    private static async Task UntilReadyAsync(PortalCaller caller)
    {
        while ((await caller.GetAsync("/health/ready").ConfigureAwait(false))?.Status != HttpStatusCode.OK)
            await Task.Delay(100).ConfigureAwait(false);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
