using System.CommandLine;
using Evaluation.Host.Settings;
using Evaluation.Store;

namespace Evaluation.Host.Cli;

/// <summary><c>backup FILE</c>: a whole copy of the database, taken while others read and write, by whatever version of the program.</summary>
internal static class BackupVerb
{
    public static Command Create(Surroundings around)
    {
        var file = new Argument<string>("FILE") { Description = "Where the copy goes; an older copy there is replaced once the new one is whole." };
        var settingOptions = new SettingOptions();
        var command = new VerbCommand("backup", "Copy the SQLite database while it is in use, and check the copy. To restore, stop the program, remove the database with its -wal and -shm, and put the copy in its place.", "evaluation backup evaluation-2024-06-30.db");
        command.Add(file);
        settingOptions.AddDatabaseTo(command);
        command.SetAction(parsed => settingOptions.Read(parsed, around, OutputFormat.Table) is { } settings
            ? Run(around, settings, parsed.GetRequiredValue(file))
            : ExitCode.BadInput);
        return command;
    }

    private static int Run(Surroundings around, AppSettings settings, string file)
    {
        using var store = EvaluationStore.OpenAsItIs(settings.Database, around.Clock);
        store.Backup(Path.GetFullPath(file, around.Folder));
        around.Out.Write($"{file}\n");
        return ExitCode.Done;
    }
}
