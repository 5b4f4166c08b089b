using System.CommandLine;
using Evaluation.Host.Loading;
using Evaluation.Host.Settings;
using Evaluation.Intake.Plans;
using Evaluation.Model;

namespace Evaluation.Host.Cli;

/// <summary><c>plan parse FILE</c>: the published text as a table, one row a task; <c>plan match</c>.</summary>
internal static class PlanVerb
{
    public static Command Create(Surroundings around)
    {
        var file = new Argument<string>("FILE") { Description = "The plan's published text, UTF-8." };
        var format = FormatOptions.Of(OutputFormat.Csv);
        var settingOptions = new SettingOptions();
        var parse = new VerbCommand("parse", "Read a plan's text into tasks and measures; nothing is stored.", "evaluation plan parse data/plans/2023.txt --format csv");
        parse.Add(file);
        parse.Add(format);
        settingOptions.AddDataTo(parse);
        parse.SetAction(parsed => Parse(
            around,
            settingOptions.Read(parsed, around, parsed.GetValue(format)),
            Path.GetFullPath(parsed.GetRequiredValue(file), around.Folder),
            parsed.GetValue(format)));
        return new VerbCommand("plan", "Work with a plan's text.", "evaluation plan parse data/plans/2023.txt") { parse, PlanMatch.Create(around) };
    }

    private static int Parse(Surroundings around, AppSettings? settings, string path, OutputFormat format)
    {
        if (settings is null)
            return ExitCode.BadInput;
        var read = PlanLoading.Read(path, settings.DataFolder);
        around.Error.WriteProblems(read.Problems, format);
        if (read.Rows.Count > 0 && format == OutputFormat.Json)
            around.Out.WriteJson(json => PlanJson.Write(json, read.Rows[0]));
        else if (read.Rows.Count > 0)
            around.Out.Write(Listing(read.Rows[0]), format);
        return read.IsRefused ? ExitCode.BadInput : ExitCode.Done;
    }

    private static Listing Listing(Plan plan) => new(
        PlanTable.Columns,
        [.. PlanTable.Rows(plan).Select(row => (object?[])[row.TaskNo, row.Chapter, row.Section, row.Mode, row.Lead, row.Participants, row.Measures, row.Text])]);
}
