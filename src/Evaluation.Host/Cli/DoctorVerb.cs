using System.CommandLine;
using Evaluation.Host.Doctoring;

namespace Evaluation.Host.Cli;

/// <summary><c>doctor</c>: what is wrong with the set-up.</summary>
internal static class DoctorVerb
{
    private static readonly string[] Columns = ["check", "state", "detail"];

    public static Command Create(Surroundings around)
    {
        var format = FormatOptions.Of(OutputFormat.Table);
        var settingOptions = new SettingOptions();
        var command = new VerbCommand("doctor", "Check the set-up: settings, data, templates, database, audit, folders; changes nothing. Exit code 3 when something fails.", "evaluation doctor");
        command.Add(format);
        settingOptions.AddTo(command);
        command.SetAction(parsed =>
        {
            var checks = new Doctor(around).Examine(settingOptions.Load(parsed, around)).ToList();
            around.Out.Write(new Listing(Columns, [.. checks.Select(c => new object?[] { c.Name, Words(c.State), c.Detail })]), parsed.GetValue(format));
            return checks.Any(c => c.State == CheckState.Fail) ? ExitCode.Failed : ExitCode.Done;
        });
        return command;
    }

    private static string Words(CheckState state) => state switch
    {
        CheckState.Ok => "ok",
        CheckState.Warn => "warn",
        CheckState.Fail => "fail",
    };
}
