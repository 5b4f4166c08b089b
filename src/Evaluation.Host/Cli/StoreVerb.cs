using Evaluation.Host.Loading;
using Evaluation.Host.Settings;
using Evaluation.Model.Problems;
using Evaluation.Store;

namespace Evaluation.Host.Cli;

/// <summary>What verbs that work on the store share.</summary>
internal static class StoreVerb
{
    /// <summary>Opens the store, fills it where it is empty, and runs one action.</summary>
    /// <param name="settings"><c>null</c>: they can't be used, and it is said already.</param>
    public static int Run(Surroundings around, AppSettings? settings, OutputFormat format, Func<EvaluationStore, AppSettings, int> action, CancellationToken ct)
    {
        if (settings is null)
            return ExitCode.BadInput;
        using var store = EvaluationStore.Open(settings.Database, around.Clock);
        var loaded = FirstLoad.Ensure(store, settings, around.Actor(), ct);
        return loaded.IsRefused ? around.Refuse(loaded.Problems, format) : action(store, settings);
    }

    /// <returns>The exit code for bad input.</returns>
    public static int Refuse(this Surroundings around, IReadOnlyList<Problem> problems, OutputFormat format)
    {
        around.Error.WriteProblems(problems, format);
        return ExitCode.BadInput;
    }
}
