using Quartz;

namespace Evaluation.Host.Jobs;

/// <summary>What every trigger fires: makes the slots due, whichever schedule's they are.</summary>
[DisallowConcurrentExecution]
internal sealed class ClockTick : IJob
{
    public const string Clock = "clock";

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken) =>
        await ((JobClock)context.Scheduler.Context[Clock]!).TickAsync(context.Scheduler, cancellationToken).ConfigureAwait(false);
}
