using System.CommandLine;
using System.Net;
using Evaluation.Host.Jobs;
using Evaluation.Host.Settings;
using Evaluation.Host.Web;
using Evaluation.Host.Web.Observability;
using Evaluation.Store;

namespace Evaluation.Host.Cli;

/// <summary><c>serve</c>: the web portal with the clock and a worker, until it is told to end.</summary>
internal static class ServeVerb
{
    public static Command Create(Surroundings around)
    {
        var settingOptions = new SettingOptions();
        var command = new VerbCommand("serve", "Start the web portal and its scheduled jobs; ends in good order on Ctrl-C or SIGTERM.", "evaluation serve --urls http://127.0.0.1:5080");
        settingOptions.AddUrlsTo(command);
        settingOptions.AddTo(command);
        command.SetAction((parsed, ct) =>
            LongRunning.RunAsync(around, settingOptions.Read(parsed, around, OutputFormat.Table), (store, settings) => ServeAsync(around, settings, store, ct), ct));
        return command;
    }

    private static async Task<int> ServeAsync(Surroundings around, AppSettings settings, EvaluationStore store, CancellationToken ct)
    {
        var log = TextWriter.Synchronized(around.Error);
        if (await StartAsync(around, settings, store, log, ct).ConfigureAwait(false) is not { } portal)
            return ExitCode.Failed;
        await using (portal.ConfigureAwait(false))
        {
            around.Error.WriteProblems(SlotKeeper.Seed(store, settings, around.Actor()), OutputFormat.Table);
            using var sink = new JsonLog(log, around.Clock);
            var engine = await JobEngine.StartAsync(store, settings, around.Clock, sink, ct, portal.Metrics).ConfigureAwait(false);
            await using (engine.ConfigureAwait(false))
            {
                Announce(around, settings, portal, store);
                await LongRunning.UntilToldToEnd(ct).ConfigureAwait(false);
                await portal.StopAsync().ConfigureAwait(false);
            }
        }

        return ExitCode.Done;
    }

    private static async Task<Portal?> StartAsync(Surroundings around, AppSettings settings, EvaluationStore store, TextWriter log, CancellationToken ct)
    {
        try
        {
            return await Portal.StartAsync(store, settings, around.Clock, log, ct).ConfigureAwait(false);
        }
        catch (IOException error)
        {
            around.Error.Write($"evaluation: can't listen on {string.Join(", ", settings.Urls)}: {error.Message.ReplaceLineEndings(" ")} Give another address with --urls.\n");
            return null;
        }
    }

    private static void Announce(Surroundings around, AppSettings settings, Portal portal, EvaluationStore store)
    {
        foreach (var address in portal.Addresses)
            around.Out.Write($"listening on {address}\n");
        if (settings.Urls.Any(IsOpenAndPlain))
            around.Error.Write("evaluation: passwords go over the network unencrypted: put an https proxy in front, or listen on 127.0.0.1.\n");
        if (portal.InviteFirstAdministrator(store, around.Clock) is { } link)
            around.Out.Write($"no administrator yet; make one with this address, once and within 24 hours:\n{link}\n");
        around.Out.Flush();
    }

    private static bool IsOpenAndPlain(string url)
    {
        var address = new Uri(url);
        return address.Scheme == Uri.UriSchemeHttp && !address.IsLoopback && !(IPAddress.TryParse(address.Host, out var ip) && IPAddress.IsLoopback(ip));
    }
}
