using Evaluation.Host.Settings;
using Evaluation.Host.Web.Observability;
using Evaluation.Store;
using Microsoft.Extensions.Logging;

namespace Evaluation.Host.Jobs;

/// <summary>Clock and worker of one process. Any number of processes may run at once on one database.</summary>
internal sealed partial class JobEngine : IAsyncDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan PauseAfterFailure = TimeSpan.FromSeconds(5);

    private readonly CancellationTokenSource ending = new();
    private readonly EvaluationStore store;
    private readonly JobClock clock;
    private readonly SlotWorker worker;
    private readonly ILogger log;
    private readonly ILoggerFactory logs;
    private Task working = Task.CompletedTask;
    private bool isOfOtherVersion;

    private JobEngine(EvaluationStore store, AppSettings settings, TimeProvider time, ILoggerProvider sink, Metrics? metrics)
    {
        this.store = store;
        logs = LoggerFactory.Create(b => b.AddProvider(sink));
        log = logs.CreateLogger(typeof(JobEngine).FullName!);
        clock = new JobClock(store, new SlotKeeper(store, time), log);
        worker = new SlotWorker(store, settings, time, SlotWorker.UsualName, log, metrics);
    }

    /// <param name="sink">Gets what is to be logged; stays the caller's.</param>
    /// <param name="metrics">Count what is made; <c>null</c>: nobody asks.</param>
    public static async Task<JobEngine> StartAsync(
        EvaluationStore store, AppSettings settings, TimeProvider time, ILoggerProvider sink, CancellationToken ct, Metrics? metrics = null)
    {
        var engine = new JobEngine(store, settings, time, sink, metrics);
        await engine.clock.StartAsync(ct).ConfigureAwait(false);
        engine.working = Task.Run(engine.WorkAsync, CancellationToken.None);
        return engine;
    }

    /// <summary>Claims no more and lets go of the slot under way, without waiting for it.</summary>
    public Task TellToEndAsync() => ending.CancelAsync();

    /// <summary>Gives a slot under way back, to be done by another worker or the next start.</summary>
    public async ValueTask DisposeAsync()
    {
        await ending.CancelAsync().ConfigureAwait(false);
        await clock.DisposeAsync().ConfigureAwait(false);
        await working.ConfigureAwait(false);
        ending.Dispose();
        logs.Dispose();
    }

    private async Task WorkAsync()
    {
        while (!ending.IsCancellationRequested)
        {
            var wait = await WorkOneAsync().ConfigureAwait(false);
            if (wait > TimeSpan.Zero)
                await Task.Delay(wait, ending.Token).ContinueWith(_ => { }, TaskScheduler.Default).ConfigureAwait(false);
        }
    }

    /// <summary>The rim of the worker: a database that is away for a while does not end it, nor one that a newer program has brought up to date meanwhile.</summary>
    private async Task<TimeSpan> WorkOneAsync()
    {
        try
        {
            if (!IsReady())
                return PauseAfterFailure;
            return await worker.WorkOneAsync(ending.Token).ConfigureAwait(false) ? TimeSpan.Zero : Pause;
        }
        catch (Exception error)
        {
            LogFailure(error);
            return PauseAfterFailure;
        }
    }

    private bool IsReady()
    {
        var isReady = store.DataState.IsReady();
        if (!isReady && !isOfOtherVersion)
            LogOtherVersion();
        isOfOtherVersion = !isReady;
        return isReady;
    }

    [LoggerMessage(LogLevel.Error, "the database is of another version: nothing is made until this program or the database is replaced")]
    private partial void LogOtherVersion();

    [LoggerMessage(LogLevel.Error, "the worker could not claim or end a slot")]
    private partial void LogFailure(Exception error);
}
