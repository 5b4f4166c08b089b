using System.Globalization;
using Evaluation.Host.Products;
using Evaluation.Host.Settings;
using Evaluation.Host.Web.Observability;
using Evaluation.Model.Problems;
using Evaluation.Store;
using Evaluation.Store.Jobs;
using Microsoft.Extensions.Logging;

namespace Evaluation.Host.Jobs;

/// <summary>
/// Claims slots and makes their products through the same production line as every other caller. The line ends the slot in the same unit
/// that records the run, so that of all who ever claimed a slot one publishes; what ends otherwise is ended here.
/// </summary>
/// <param name="name">Of this worker, among all processes and machines.</param>
/// <param name="metrics">Count what ended; <c>null</c>: nobody asks.</param>
internal sealed partial class SlotWorker(EvaluationStore store, AppSettings settings, TimeProvider clock, string name, ILogger log, Metrics? metrics = null)
{
    private const int LongestMessage = 500;
    private static readonly TimeSpan BetweenTries = TimeSpan.FromSeconds(1);

    /// <summary>Named after machine and process.</summary>
    public static string UsualName => string.Create(CultureInfo.InvariantCulture, $"{Environment.MachineName}-{Environment.ProcessId}");

    /// <summary>Works one slot off.</summary>
    /// <param name="id">This one; <c>null</c>: whichever is due first.</param>
    /// <returns>False where there was none to claim.</returns>
    public async Task<bool> WorkOneAsync(CancellationToken ct, long? id = null)
    {
        if (store.Jobs.Claim(name, SlotLease.Length, id) is not { } slot)
            return false;
        TakeOver(slot);
        var end = RetryRule.IsGivenUp(slot.Failures)
            ? new SlotEnd(SlotState.Failed, null, "执行程序多次中断，不再重试")
            : await ProduceAsync(slot, ct).ConfigureAwait(false);
        if (end is { State: not SlotState.Done } && !await EndAsync(slot, end, ct).ConfigureAwait(false))
            end = Fate(slot);
        Tell(slot, end);
        if (end?.State != SlotState.Done)
            Tidy(() => SlotFolder.Remove(settings, slot), slot);
        return true;
    }

    /// <summary>What claims before this one left behind: their folders, and the run that the last of them began.</summary>
    private void TakeOver(JobSlot slot)
    {
        Tidy(() => SlotFolder.RemoveEarlier(settings, slot), slot);
        if (slot.RunId is { } left)
            new RunLedger(store, slot.Actor, slot).TryFail(left);
    }

    /// <summary>The rim of a slot: whatever happens is its outcome, and the worker goes on.</summary>
    /// <returns><see cref="SlotState.Done"/>: ended already, together with the run; <c>null</c>: the slot is this worker's no more.</returns>
    private async Task<SlotEnd?> ProduceAsync(JobSlot slot, CancellationToken ct)
    {
        if (Catalogue.Find(slot.Request.Product) is not { } product)
            return new SlotEnd(SlotState.Refused, null, $"没有产品{slot.Request.Product}");
        var lease = new SlotLease(store.Jobs, slot, ct);
        try
        {
            var line = new ProductionLine(store, settings, clock, slot.Actor, slot);
            var production = await Task.Run(
                () => line.ProduceAsync(product, Slots.Of(slot.Request), SlotFolder.Of(settings, slot), lease, lease.Held), lease.Held).ConfigureAwait(false);
            return production.Run is { } run ? RunLedger.Ending(run) : new SlotEnd(SlotState.Refused, null, Words(production.Problems));
        }
        catch (OperationCanceledException) when (lease.Held.IsCancellationRequested)
        {
            return ct.IsCancellationRequested ? new SlotEnd(SlotState.Queued, null, "执行程序停止，等待重新执行") : null;
        }
        catch (SlotLostException)
        {
            return null;
        }
        catch (Exception error)
        {
            // Whose slot was taken over finds its folder gone: that is no failure.
            if (!ct.IsCancellationRequested && !lease.IsStillHeld())
                return null;
            LogFailure(error, slot.Id, NameOf(slot));
            return Failed(slot, error);
        }
        finally
        {
            await lease.DisposeAsync().ConfigureAwait(false);
        }
    }

    /// <summary>A database that is away for a moment is waited for, for as long as the lease may hold; then another worker takes the slot over.</summary>
    /// <returns>False where the slot is this worker's no more.</returns>
    private async Task<bool> EndAsync(JobSlot slot, SlotEnd end, CancellationToken ct)
    {
        for (var since = Environment.TickCount64; ;)
        {
            try
            {
                return store.Jobs.End(slot, end);
            }
            catch (Exception error) when (MachineTrouble.MayPass(error) && !ct.IsCancellationRequested && Environment.TickCount64 - since < SlotLease.Length.TotalMilliseconds)
            {
                await Task.Delay(BetweenTries, ct).ContinueWith(_ => { }, TaskScheduler.Default).ConfigureAwait(false);
            }
        }
    }

    /// <summary>A commit may have reached the database although its answer never came back: then the slot is done, by this very claim.</summary>
    private SlotEnd? Fate(JobSlot slot) =>
        store.Jobs.Find(slot.Id) is { State: SlotState.Done } now && now.Fence == slot.Fence ? new SlotEnd(SlotState.Done, now.RunId, "") : null;

    private SlotEnd Failed(JobSlot slot, Exception error)
    {
        var message = Cut(MachineTrouble.Of(error)?.Chinese ?? $"{error.GetType().Name}: {error.Message.ReplaceLineEndings(" ")}");
        return MachineTrouble.MayPass(error) && RetryRule.Wait(slot.Failures + 1) is { } wait
            ? new SlotEnd(SlotState.Queued, null, message, clock.GetUtcNow() + wait, IsFailure: true)
            : new SlotEnd(SlotState.Failed, null, message, IsFailure: true);
    }

    private void Tidy(Action remove, JobSlot slot)
    {
        try
        {
            remove();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            LogLeft(slot.Id, NameOf(slot), error.Message);
        }
    }

    private void Tell(JobSlot slot, SlotEnd? end)
    {
        if (end is { State: not SlotState.Queued })
            metrics?.Run(slot.Request.Product, end.State.ToString());
        if (end is not null)
            Log(slot.Id, NameOf(slot), Shanghai.Words(slot.Request.Slot), end.State, end.Message);
        else if (store.Jobs.Find(slot.Id) is { } now)
            LogLost(slot.Id, NameOf(slot), Shanghai.Words(slot.Request.Slot), now.State, now.Fence, now.Worker);
    }

    private static string NameOf(JobSlot slot) => slot.Request.Schedule ?? slot.Request.Product;

    private static string Words(IReadOnlyList<Problem> problems) =>
        Cut(string.Join(' ', problems.Where(p => p.Severity == ProblemSeverity.Error).Select(p => p.Chinese)));

    private static string Cut(string message) => message.Length <= LongestMessage ? message : message[..LongestMessage];

    [LoggerMessage(LogLevel.Information, "slot {Id} of {Schedule} {Slot}: {State} {Detail}")]
    private partial void Log(long id, string schedule, string slot, SlotState state, string detail);

    [LoggerMessage(LogLevel.Warning, "slot {Id} of {Schedule} {Slot} is not this worker's any more, what it had made is dropped; now {State}, claim {Fence} by {Holder}")]
    private partial void LogLost(long id, string schedule, string slot, SlotState state, long fence, string holder);

    [LoggerMessage(LogLevel.Warning, "slot {Id} of {Schedule}: files that count no more could not be removed: {Why}")]
    private partial void LogLeft(long id, string schedule, string why);

    [LoggerMessage(LogLevel.Error, "slot {Id} of {Schedule} failed")]
    private partial void LogFailure(Exception error, long id, string schedule);
}
