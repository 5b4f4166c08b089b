using System.CommandLine;
using Evaluation.Host.Loading;
using Evaluation.Host.Settings;
using Evaluation.Store;

namespace Evaluation.Host.Cli;

/// <summary><c>init</c>: the database from the data package.</summary>
internal static class InitVerb
{
    public static Command Create(Surroundings around)
    {
        var format = FormatOptions.Of(OutputFormat.Table);
        var settingOptions = new SettingOptions();
        var command = new VerbCommand("init", "Create the database from the data package, or bring it up to date with it.", "evaluation init --data data");
        command.Add(format);
        settingOptions.AddTo(command);
        command.SetAction((parsed, ct) => Task.FromResult(
            settingOptions.Read(parsed, around, parsed.GetValue(format)) is { } settings
                ? Run(around, settings, parsed.GetValue(format), ct)
                : ExitCode.BadInput));
        return command;
    }

    private static int Run(Surroundings around, AppSettings settings, OutputFormat format, CancellationToken ct)
    {
        using var store = EvaluationStore.Open(settings.Database, around.Clock);
        return around.Print(PackageLoad.Run(store, settings, around.Actor(), ct), format);
    }
}
