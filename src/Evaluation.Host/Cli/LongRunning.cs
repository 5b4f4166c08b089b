using Evaluation.Host.Loading;
using Evaluation.Host.Settings;
using Evaluation.Store;

namespace Evaluation.Host.Cli;

/// <summary>What verbs share that go on until they are told to end.</summary>
internal static class LongRunning
{
    /// <summary>Opens the store, fills it where it is empty, says what that brought up, and runs.</summary>
    /// <param name="settings"><c>null</c>: they can't be used, and it is said already.</param>
    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(Surroundings around, AppSettings? settings, Func<EvaluationStore, AppSettings, Task<int>> work, CancellationToken ct)
    {
        if (settings is null)
            return ExitCode.BadInput;
        using var store = EvaluationStore.Open(settings.Database, around.Clock);
        var loaded = FirstLoad.Ensure(store, settings, around.Actor(), ct);
        around.Error.WriteProblems(loaded.Problems, OutputFormat.Table);
        return loaded.IsRefused ? ExitCode.BadInput : await work(store, settings).ConfigureAwait(false);
    }

    /// <summary>Ends without complaint when it is cancelled.</summary>
    public static Task UntilToldToEnd(CancellationToken ct) => Task.Delay(Timeout.Infinite, ct).ContinueWith(_ => { }, TaskScheduler.Default);
}
