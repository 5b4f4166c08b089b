using System.CommandLine;
using Evaluation.Host.Jobs;
using Evaluation.Host.Settings;
using Evaluation.Host.Web.Observability;
using Evaluation.Store;

namespace Evaluation.Host.Cli;

/// <summary><c>worker</c>: makes scheduled products, without a portal, until it is told to end.</summary>
internal static class WorkerVerb
{
    public static Command Create(Surroundings around)
    {
        var settingOptions = new SettingOptions();
        var command = new VerbCommand(
            "worker", "Make scheduled products, without the portal; any number may run on one database. Ends in good order on Ctrl-C, SIGTERM or SIGHUP.", "evaluation worker");
        settingOptions.AddTo(command);
        command.SetAction((parsed, ct) =>
            LongRunning.RunAsync(around, settingOptions.Read(parsed, around, OutputFormat.Table), (shared, store, settings, log) => RunAsync(shared, settings, store, log, ct), ct));
        return command;
    }

    private static async Task<int> RunAsync(Surroundings around, AppSettings settings, EvaluationStore store, JsonLog log, CancellationToken ct)
    {
        log.Tell(SlotKeeper.Seed(store, settings, around.Actor()));
        var engine = await JobEngine.StartAsync(store, settings, around.Clock, log, ct).ConfigureAwait(false);
        await using (engine.ConfigureAwait(false))
        {
            around.Out.Write($"working as {SlotWorker.UsualName}\n");
            around.Out.Flush();
            await LongRunning.UntilToldToEndAsync(log, ct).ConfigureAwait(false);
        }

        return ExitCode.Done;
    }
}
