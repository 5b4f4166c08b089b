using Evaluation.Host.Loading;
using Evaluation.Host.Products;
using Evaluation.Host.Settings;
using Evaluation.Host.Web.Observability;
using Evaluation.Model.Problems;
using Evaluation.Store;
using Microsoft.Extensions.Logging;

namespace Evaluation.Host.Cli;

/// <summary>What verbs share that go on until they are told to end: what they have to say once they run is one JSON object a line.</summary>
internal static partial class LongRunning
{
    /// <summary>Opens the store, fills it where it is empty, and runs.</summary>
    /// <param name="settings"><c>null</c>: they can't be used, and it is said already.</param>
    /// <param name="work">Gets surroundings to whose <c>Error</c> several threads may write.</param>
    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(Surroundings around, AppSettings? settings, Func<Surroundings, EvaluationStore, AppSettings, JsonLog, Task<int>> work, CancellationToken ct)
    {
        if (settings is null)
            return ExitCode.BadInput;
        using var store = EvaluationStore.Open(settings.Database, around.Clock);
        var loaded = FirstLoad.Ensure(store, settings, around.Actor(), ct);
        if (loaded.IsRefused)
            return around.Refuse(loaded.Problems, OutputFormat.Table);
        around = around with { Error = TextWriter.Synchronized(around.Error), Clock = store.Clock };
        using var log = new JsonLog(around.Error, around.Clock);
        log.Tell(loaded.Problems);
        var exit = await work(around, store, settings, log).ConfigureAwait(false);
        Ended(LinesOf(log), exit);
        return exit;
    }

    /// <summary>Says that it has begun, and ends without complaint when it is cancelled.</summary>
    public static async Task UntilToldToEndAsync(JsonLog log, CancellationToken ct)
    {
        Started(LinesOf(log), CodeVersion.Current, Environment.ProcessId);
        await Task.Delay(Timeout.Infinite, ct).ContinueWith(_ => { }, TaskScheduler.Default).ConfigureAwait(false);
        Ending(LinesOf(log));
    }

    /// <summary>What is wrong and does not keep the program from running.</summary>
    public static void Tell(this JsonLog log, IReadOnlyList<Problem> problems)
    {
        var lines = LinesOf(log);
        foreach (var problem in problems)
            Told(lines, problem.Severity == ProblemSeverity.Notice ? LogLevel.Information : LogLevel.Warning, problem.Place.File, problem.Place.Row, problem.Place.Column, problem.Code.Id, problem.English);
    }

    private static ILogger LinesOf(JsonLog log) => log.CreateLogger(typeof(LongRunning).FullName!);

    [LoggerMessage(LogLevel.Information, "started {Version} {Process}")]
    private static partial void Started(ILogger log, string version, int process);

    [LoggerMessage(LogLevel.Information, "told to end")]
    private static partial void Ending(ILogger log);

    [LoggerMessage(LogLevel.Information, "ended {ExitCode}")]
    private static partial void Ended(ILogger log, int exitCode);

    [LoggerMessage("problem {File} {Row} {Column} {Code} {Sentence}")]
    private static partial void Told(ILogger log, LogLevel level, string file, int? row, string? column, string code, string sentence);
}
