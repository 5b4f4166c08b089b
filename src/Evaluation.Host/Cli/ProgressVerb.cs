using System.CommandLine;
using Evaluation.Assess.Progress;
using Evaluation.Host.Progressing;
using Evaluation.Host.Publishing;
using Evaluation.Intake.Tables;

namespace Evaluation.Host.Cli;

/// <summary><c>progress --data FILE.csv</c>: the columns that came in, then progress_value, score and status.</summary>
internal static class ProgressVerb
{
    private static readonly string[] Added = ["progress_value", "score", "status"];

    public static Command Create(Surroundings around)
    {
        var data = new Option<string>("--data") { Description = "Table of series: indicator, series, base_value, base_year, current_value, current_year, direction (1 or -1), limit, target, target_year; empty = absent.", HelpName = "FILE.csv", Required = true };
        var method = new Option<string>("--method") { Description = "open-sdg: growth over required growth, scored -5 to 5; required-growth: the same ratio with Eurostat's thresholds; linear: share of the remaining road that the mean yearly change leaves by the target's year.", HelpName = string.Join('|', ProgressMethods.ByName.Keys), DefaultValueFactory = _ => ProgressMethods.Usual };
        method.AcceptOnlyFromAmong([.. ProgressMethods.ByName.Keys]);
        var output = new Option<string?>("--out") { Description = "Write to this file instead of standard output.", HelpName = "FILE" };
        var format = FormatOptions.Of(OutputFormat.Csv);
        var command = new VerbCommand("progress", "Measure progress of any indicators towards their targets.", "evaluation progress --data series.csv --method open-sdg --out progress.csv");
        command.Add(data);
        command.Add(method);
        command.Add(output);
        command.Add(format);
        command.SetAction(parsed => Run(around, parsed.GetRequiredValue(data), ProgressMethods.ByName[parsed.GetRequiredValue(method)], parsed.GetValue(output), parsed.GetValue(format)));
        return command;
    }

    private static int Run(Surroundings around, string data, Func<OpenSdgInput, ProgressRow> method, string? output, OutputFormat format)
    {
        var reading = TableFiles.Open(Path.GetFullPath(data, around.Folder));
        var inputs = reading.Rows(ProgressTable.Columns, ProgressTable.Read);
        around.Error.WriteProblems(inputs.Problems, format);
        if (inputs.IsRefused)
            return ExitCode.BadInput;
        var listing = Listing(reading.Find(ProgressTable.Columns)!, [.. inputs.Rows.Select(method)]);
        if (output is null)
            around.Out.Write(listing, format);
        else
            WholeFile.Write(Path.GetFullPath(output, around.Folder), writer => writer.Write(listing, format));
        return ExitCode.Done;
    }

    private static Listing Listing(Table table, IReadOnlyList<ProgressRow> results) => new(
        [.. table.Headers, .. Added],
        [.. table.Rows.Zip(results, (row, result) => (object?[])
        [
            .. Enumerable.Range(0, table.Headers.Count).Select(column => row[column]),
            result.Value,
            result.Score,
            result.Status,
        ])]);
}
