using Evaluation.Store;
using Microsoft.Extensions.Logging;
using Quartz;

namespace Evaluation.Host.Jobs;

/// <summary>
/// One trigger for each enabled schedule, in Shanghai, and a look every half minute at what the office has changed. The triggers are
/// kept in memory: what is due and was missed is reckoned from the database at each tick, so that nothing depends on a process having lived.
/// The look goes by elapsed time and not by the clock on the wall: where that is set back, triggers sleep for as long, the look does not.
/// </summary>
internal sealed partial class JobClock(EvaluationStore store, SlotKeeper keeper, ILogger log) : IAsyncDisposable
{
    private const string Group = "schedules";
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(30);
    private readonly Dictionary<string, string> triggers = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim ticking = new(1);
    private readonly CancellationTokenSource ending = new();
    private IScheduler? scheduler;
    private Task looking = Task.CompletedTask;

    public async Task StartAsync(CancellationToken ct)
    {
        var name = $"evaluation-{Guid.NewGuid():N}";
        scheduler = await QuartzSchedulerBuilder.Create(q => q
            .ConfigureScheduler(o => o.InstanceName = name)
            .UseDefaultThreadPool(maxConcurrency: 2)
            .UseInMemoryStore()).BuildScheduler(ct).ConfigureAwait(false);
        scheduler.Context[ClockTick.Clock] = this;
        await scheduler.AddJob(JobBuilder.Create<ClockTick>().WithIdentity(Group).StoreDurably().Build(), new AddJobOptions(), ct).ConfigureAwait(false);
        await scheduler.Start(ct).ConfigureAwait(false);
        looking = Task.Run(() => LookAsync(scheduler), CancellationToken.None);
    }

    /// <summary>The rim of a tick: what fails now is made up by the next one.</summary>
    public async Task TickAsync(IScheduler running, CancellationToken ct)
    {
        await ticking.WaitAsync(ct).ConfigureAwait(false);
        try
        {
            if (!store.DataState.IsReady())
                return;
            store.SetClock();
            store.Jobs.CapWaits(SlotLease.Length, RetryRule.Longest);
            keeper.Reckon();
            await FollowAsync(running, ct).ConfigureAwait(false);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            LogFailure(error);
        }
        finally
        {
            ticking.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await ending.CancelAsync().ConfigureAwait(false);
        await looking.ConfigureAwait(false);
        if (scheduler is not null)
            await scheduler.Shutdown(true, CancellationToken.None).ConfigureAwait(false);
        ending.Dispose();
        ticking.Dispose();
    }

    private async Task LookAsync(IScheduler running)
    {
        while (!ending.IsCancellationRequested)
        {
            await TickAsync(running, CancellationToken.None).ConfigureAwait(false);
            await Task.Delay(Look, ending.Token).ContinueWith(_ => { }, TaskScheduler.Default).ConfigureAwait(false);
        }
    }

    /// <summary>Brings the triggers to what the office has set.</summary>
    private async Task FollowAsync(IScheduler running, CancellationToken ct)
    {
        var wanted = store.Jobs.Schedules().Where(s => s.IsEnabled && CronTimes.IsValid(s.Cron)).ToDictionary(s => s.Name, s => s.Cron, StringComparer.Ordinal);
        foreach (var gone in triggers.Where(t => wanted.GetValueOrDefault(t.Key) != t.Value).Select(t => t.Key).ToList())
        {
            await running.UnscheduleJob(new TriggerKey(gone, Group), ct).ConfigureAwait(false);
            triggers.Remove(gone);
        }

        foreach (var (name, cron) in wanted.Where(w => !triggers.ContainsKey(w.Key)))
        {
            // A cron that names no moment any more has no trigger.
            if (!CronTimes.After(cron, running.TimeProvider.GetUtcNow()).Any())
                continue;
            var schedule = CronScheduleBuilder.Create(cron).InTimeZone(Shanghai.Zone).WithMisfireInstruction(CronTriggerMisfireInstruction.FireAndProceed);
            await running.ScheduleJob(TriggerBuilder.Create().ForJob(Group).WithIdentity(name, Group).WithSchedule(schedule).Build(), new ScheduleJobOptions(), ct)
                .ConfigureAwait(false);
            triggers[name] = cron;
        }
    }

    [LoggerMessage(LogLevel.Error, "the clock's tick failed")]
    private partial void LogFailure(Exception error);
}
