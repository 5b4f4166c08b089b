using System.CommandLine;
using System.Net;
using System.Net.Sockets;
using Evaluation.Host.Jobs;
using Evaluation.Host.Settings;
using Evaluation.Host.Web;
using Evaluation.Host.Web.Observability;
using Evaluation.Host.Web.Security;
using Evaluation.Model.Problems;
using Evaluation.Store;
using Microsoft.Extensions.Logging;

namespace Evaluation.Host.Cli;

/// <summary><c>serve</c>: the web portal with the clock and a worker, until it is told to end.</summary>
internal static partial class ServeVerb
{
    public static Command Create(Surroundings around)
    {
        var settingOptions = new SettingOptions();
        var command = new VerbCommand("serve", "Start the web portal and its scheduled jobs; ends in good order on Ctrl-C, SIGTERM or SIGHUP.", "evaluation serve --urls http://127.0.0.1:5080");
        settingOptions.AddUrlsTo(command);
        settingOptions.AddTo(command);
        command.SetAction((parsed, ct) =>
            LongRunning.RunAsync(around, settingOptions.Read(parsed, around, OutputFormat.Table), (shared, store, settings, log) => ServeAsync(shared, settings, store, log, ct), ct));
        return command;
    }

    private static async Task<int> ServeAsync(Surroundings around, AppSettings settings, EvaluationStore store, JsonLog log, CancellationToken ct)
    {
        var https = Certificate(settings);
        if (https.IsRefused)
            return around.Refuse(https.Problems, OutputFormat.Table);
        using var certificate = https.Rows.SingleOrDefault();
        if (await StartAsync(around, settings, store, certificate, ct).ConfigureAwait(false) is not { } portal)
            return ExitCode.Failed;
        await using (portal.ConfigureAwait(false))
        {
            log.Tell(SlotKeeper.Seed(store, settings, around.Actor()));
            var engine = await JobEngine.StartAsync(store, settings, around.Clock, log, ct, portal.Metrics).ConfigureAwait(false);
            await using (engine.ConfigureAwait(false))
            {
                Announce(around, settings, portal, store, log);
                await LongRunning.UntilToldToEndAsync(log, ct).ConfigureAwait(false);
                await engine.TellToEndAsync().ConfigureAwait(false);
                await portal.StopAsync().ConfigureAwait(false);
            }
        }

        return ExitCode.Done;
    }

    /// <returns>No row where none is needed.</returns>
    private static Read<ServerCertificate> Certificate(AppSettings settings)
    {
        if (settings.Urls.FirstOrDefault(u => u.StartsWith("https:", StringComparison.OrdinalIgnoreCase)) is not { } url)
            return new([], []);
        return settings.Certificate.Length > 0
            ? ServerCertificate.Load(settings)
            : new([], [new Problem(SettingProblems.CertificateMissing, new Place("settings", Column: SettingNames.Certificate), url)]);
    }

    private static async Task<Portal?> StartAsync(Surroundings around, AppSettings settings, EvaluationStore store, ServerCertificate? https, CancellationToken ct)
    {
        try
        {
            return await Portal.StartAsync(store, settings, around.Clock, around.Error, ct, https).ConfigureAwait(false);
        }
        catch (Exception error) when (error is IOException or SocketException)
        {
            around.Error.Write($"evaluation: can't listen on {string.Join(", ", settings.Urls)}: {error.Message.ReplaceLineEndings(" ")} Give another address with --urls.\n");
            return null;
        }
    }

    private static void Announce(Surroundings around, AppSettings settings, Portal portal, EvaluationStore store, JsonLog log)
    {
        foreach (var address in portal.Addresses)
            around.Out.Write($"listening on {address}\n");
        if (settings.Urls.FirstOrDefault(IsOpenAndPlain) is { } open)
            Unencrypted(log.CreateLogger(typeof(ServeVerb).FullName!), open);
        if (portal.InviteFirstAdministrator(store, around.Clock) is { } link)
            around.Out.Write($"no administrator yet; make one with this address, once and within 24 hours:\n{link}\n");
        around.Out.Flush();
    }

    private static bool IsOpenAndPlain(string url)
    {
        var address = new Uri(url);
        return address.Scheme == Uri.UriSchemeHttp && !address.IsLoopback && !(IPAddress.TryParse(address.Host, out var ip) && IPAddress.IsLoopback(ip));
    }

    [LoggerMessage(LogLevel.Warning, "passwords go over the network unencrypted: put an https proxy in front of {Url}, or listen on 127.0.0.1")]
    private static partial void Unencrypted(ILogger log, string url);
}
