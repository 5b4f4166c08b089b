using Evaluation.Store.Jobs;

namespace Evaluation.Host.Jobs;

/// <summary>
/// Holds a claimed slot: a heartbeat extends the lease while the work goes on. The steps of the work look too, so that a worker that
/// was stopped for longer than its lease, or whose slot was called off, ends soon and does not wait for the next heartbeat. This saves
/// work and no more: that nothing of a lost slot is recorded, the slot's fence sees to, within the unit that records it.
/// </summary>
internal sealed class SlotLease : IProgress<string>, IAsyncDisposable
{
    /// <summary>After so long without a heartbeat others may take the slot over.</summary>
    public static readonly TimeSpan Length = TimeSpan.FromSeconds(45);

    private static readonly TimeSpan Beat = TimeSpan.FromSeconds(10);

    /// <summary>Steps that follow one another faster are not told one by one.</summary>
    private static readonly TimeSpan BetweenSteps = TimeSpan.FromMilliseconds(500);

    private readonly StoredJobs jobs;
    private readonly JobSlot slot;
    private readonly CancellationTokenSource lost;
    private readonly Task beating;
    private string step = "";
    private long lastBeat = Environment.TickCount64;
    private long lastStep = Environment.TickCount64 - (long)BetweenSteps.TotalMilliseconds;

    /// <param name="ending">The process is told to end.</param>
    public SlotLease(StoredJobs jobs, JobSlot slot, CancellationToken ending)
    {
        (this.jobs, this.slot) = (jobs, slot);
        lost = CancellationTokenSource.CreateLinkedTokenSource(ending);
        Held = lost.Token;
        beating = Task.Run(BeatAsync, CancellationToken.None);
    }

    /// <summary>Cancelled when the slot is the worker's no more, and when the process ends.</summary>
    public CancellationToken Held { get; }

    /// <exception cref="OperationCanceledException">The slot is the worker's no more.</exception>
    public void Report(string value)
    {
        step = value;
        if (Environment.TickCount64 - lastStep >= BetweenSteps.TotalMilliseconds)
        {
            lastStep = Environment.TickCount64;
            Extend();
        }

        Held.ThrowIfCancellationRequested();
    }

    /// <summary>Asks the database at once; where that can't be reached the lease holds until it runs out.</summary>
    public bool IsStillHeld()
    {
        Extend();
        return !Held.IsCancellationRequested;
    }

    public async ValueTask DisposeAsync()
    {
        await lost.CancelAsync().ConfigureAwait(false);
        await beating.ConfigureAwait(false);
        lost.Dispose();
    }

    private async Task BeatAsync()
    {
        while (!Held.IsCancellationRequested)
        {
            await Task.Delay(Beat, Held).ContinueWith(_ => { }, TaskScheduler.Default).ConfigureAwait(false);
            if (!Held.IsCancellationRequested)
                Extend();
        }
    }

    /// <summary>A database that can't be reached just now is tried again; past the lease others may have the slot.</summary>
    private void Extend()
    {
        try
        {
            if (jobs.Beat(slot, Length, step))
                Interlocked.Exchange(ref lastBeat, Environment.TickCount64);
            else
                lost.Cancel();
        }
        catch (Exception error) when (MachineTrouble.MayPass(error))
        {
            if (Environment.TickCount64 - Interlocked.Read(ref lastBeat) > Length.TotalMilliseconds)
                lost.Cancel();
        }
    }
}
