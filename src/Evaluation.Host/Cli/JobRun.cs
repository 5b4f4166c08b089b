using System.Globalization;
using Evaluation.Host.Jobs;
using Evaluation.Host.Loading;
using Evaluation.Host.Publishing;
using Evaluation.Host.Settings;
using Evaluation.Host.Web.Observability;
using Evaluation.Model.Problems;
using Evaluation.Store;
using Evaluation.Store.Jobs;
using Microsoft.Extensions.Logging;

namespace Evaluation.Host.Cli;

/// <summary><c>jobs run</c>: makes a slot for now and works it off, or waits for the worker that was quicker.</summary>
internal static class JobRun
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);

    /// <param name="settings"><c>null</c>: they can't be used, and it is said already.</param>
    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(Surroundings around, AppSettings? settings, string name, CancellationToken ct)
    {
        if (settings is null)
            return ExitCode.BadInput;
        using var store = EvaluationStore.Open(settings.Database, around.Clock);
        around = around with { Clock = store.Clock };
        var loaded = FirstLoad.Ensure(store, settings, around.Actor(), ct);
        List<Problem> problems = [.. loaded.Problems, .. SlotKeeper.Seed(store, settings, around.Actor())];
        around.Error.WriteProblems(problems, OutputFormat.Table);
        if (problems.Any(p => p.Severity == ProblemSeverity.Error))
            return ExitCode.BadInput;
        if (JobsVerb.Find(store, name) is not { } schedule)
            return around.Refuse([JobsVerb.NoSuch(store, name)], OutputFormat.Table);
        var slot = await WorkAsync(around, store, settings, schedule, ct).ConfigureAwait(false);
        return Tell(around, store, settings, slot);
    }

    private static async Task<JobSlot> WorkAsync(Surroundings around, EvaluationStore store, AppSettings settings, Schedule schedule, CancellationToken ct)
    {
        using var sink = new JsonLog(TextWriter.Synchronized(around.Error), around.Clock);
        using var logs = LoggerFactory.Create(b => b.SetMinimumLevel(LogLevel.Error).AddProvider(sink));
        var worker = new SlotWorker(store, settings, around.Clock, SlotWorker.UsualName, logs.CreateLogger(typeof(JobRun).FullName!));
        var slot = new SlotKeeper(store, around.Clock).Now(schedule, around.Actor());
        while (slot.IsOpen)
        {
            ct.ThrowIfCancellationRequested();
            if (!await worker.WorkOneAsync(ct, slot.Id).ConfigureAwait(false))
                await Task.Delay(Pause, ct).ConfigureAwait(false);
            slot = store.Jobs.Find(slot.Id)!;
        }

        return slot;
    }

    private static int Tell(Surroundings around, EvaluationStore store, AppSettings settings, JobSlot slot)
    {
        if (slot is not { State: SlotState.Done, RunId: { } runId })
        {
            var id = slot.Id.ToString(CultureInfo.InvariantCulture);
            around.Refuse([new Problem(JobProblems.NotDone, new Place(slot.Request.Product), id, slot.State.ToString().ToLowerInvariant(), slot.Message)], OutputFormat.Table);
            return slot.State == SlotState.Failed ? ExitCode.Failed : ExitCode.BadInput;
        }

        var folder = Path.GetRelativePath(around.Folder, SlotFolder.Of(settings, slot));
        foreach (var file in store.Runs.Find(runId)!.Artifacts.Select(a => a.Name).Append(Manifest.FileName))
            around.Out.Write($"{Path.Combine(folder, file)}\n");
        return ExitCode.Done;
    }
}
