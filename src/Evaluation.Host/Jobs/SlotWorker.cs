using System.Data.Common;
using System.Globalization;
using Evaluation.Host.Products;
using Evaluation.Host.Settings;
using Evaluation.Model.Problems;
using Evaluation.Store;
using Evaluation.Store.Jobs;
using Microsoft.Extensions.Logging;

namespace Evaluation.Host.Jobs;

/// <summary>Claims slots and makes their products through the same production line as every other caller.</summary>
/// <param name="name">Of this worker, among all processes and machines.</param>
internal sealed partial class SlotWorker(EvaluationStore store, AppSettings settings, TimeProvider clock, string name, ILogger log)
{
    private const int LongestMessage = 500;

    /// <summary>Named after machine and process.</summary>
    public static string UsualName => string.Create(CultureInfo.InvariantCulture, $"{Environment.MachineName}-{Environment.ProcessId}");

    /// <summary>Where a slot's files lie. A schedule's: a folder of its own, so that no later one writes over it. By hand: where the command line puts them.</summary>
    public static string FolderOf(AppSettings settings, SlotRequest slot) => slot.IsByHand
        ? ProductionLine.UsualFolder(settings, slot.Product, Slots.Of(slot))
        : Path.Combine(settings.OutputFolder, string.Create(CultureInfo.InvariantCulture, $"{slot.Schedule}-{slot.AsOf:yyyy-MM-dd}"));

    /// <summary>True for what may come right by itself: disk, network, database.</summary>
    public static bool MayPass(Exception error) => error is IOException or UnauthorizedAccessException or DbException or StoreException or TimeoutException;

    /// <summary>Works one slot off.</summary>
    /// <param name="id">This one; <c>null</c>: whichever is due first.</param>
    /// <returns>False where there was none to claim.</returns>
    public async Task<bool> WorkOneAsync(CancellationToken ct, long? id = null)
    {
        if (store.Jobs.Claim(name, SlotLease.Length, id) is not { } slot)
            return false;
        var end = RetryRule.IsGivenUp(slot.Failures)
            ? new SlotEnd(SlotState.Failed, null, "执行程序多次中断，不再重试")
            : await ProduceAsync(slot, ct).ConfigureAwait(false);
        var isMine = store.Jobs.End(slot, end);
        Log(slot.Request.Schedule ?? slot.Request.Product, Shanghai.Words(slot.Request.Slot), isMine ? end.State.ToString() : "lost", end.Message);
        return true;
    }

    /// <summary>The rim of a slot: whatever happens is its outcome, and the worker goes on.</summary>
    private async Task<SlotEnd> ProduceAsync(JobSlot slot, CancellationToken ct)
    {
        if (Catalogue.Find(slot.Request.Product) is not { } product)
            return new SlotEnd(SlotState.Refused, null, $"没有产品{slot.Request.Product}");
        var lease = new SlotLease(store.Jobs, slot, ct);
        try
        {
            var line = new ProductionLine(store, settings, clock, slot.Actor);
            var production = await Task.Run(
                () => line.ProduceAsync(product, Slots.Of(slot.Request), FolderOf(settings, slot.Request), lease, lease.Held), lease.Held).ConfigureAwait(false);
            return production.Run is { } run ? new SlotEnd(SlotState.Done, run.Stamp.RunId, "") : new SlotEnd(SlotState.Refused, null, Words(production.Problems));
        }
        catch (OperationCanceledException) when (lease.Held.IsCancellationRequested)
        {
            return new SlotEnd(SlotState.Queued, null, "执行程序停止，等待重新执行");
        }
        catch (Exception error)
        {
            LogFailure(error, slot.Request.Schedule ?? slot.Request.Product);
            return Failed(slot, error);
        }
        finally
        {
            await lease.DisposeAsync().ConfigureAwait(false);
        }
    }

    private SlotEnd Failed(JobSlot slot, Exception error)
    {
        var message = Cut($"{error.GetType().Name}: {error.Message.ReplaceLineEndings(" ")}");
        return MayPass(error) && RetryRule.Wait(slot.Failures + 1) is { } wait
            ? new SlotEnd(SlotState.Queued, null, message, clock.GetUtcNow() + wait, IsFailure: true)
            : new SlotEnd(SlotState.Failed, null, message, IsFailure: true);
    }

    private static string Words(IReadOnlyList<Problem> problems) =>
        Cut(string.Join(' ', problems.Where(p => p.Severity == ProblemSeverity.Error).Select(p => p.Chinese)));

    private static string Cut(string message) => message.Length <= LongestMessage ? message : message[..LongestMessage];

    [LoggerMessage(LogLevel.Information, "slot {Schedule} {Slot} {State} {Detail}")]
    private partial void Log(string schedule, string slot, string state, string detail);

    [LoggerMessage(LogLevel.Error, "slot of {Schedule} failed")]
    private partial void LogFailure(Exception error, string schedule);
}
