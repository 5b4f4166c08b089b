using System.CommandLine;
using Evaluation.Assess.Indices;
using Evaluation.Intake.Indices;
using Evaluation.Intake.Tables;
using Evaluation.Model.Indices;

namespace Evaluation.Host.Cli;

/// <summary>The two files of an index, and where its result goes.</summary>
internal sealed class IndexInput
{
    private readonly Option<string> data = new("--data") { Description = "DATA: uCode, then one column per indicator.", HelpName = "DATA.csv", Required = true };
    private readonly Option<string> meta = new("--meta") { Description = "META: iCode, Level, Parent, Direction, Weight, Type.", HelpName = "META.csv", Required = true };
    private readonly Option<string?> output = new("--out") { Description = "Write to this file instead of standard output.", HelpName = "FILE" };
    private readonly Option<OutputFormat> format = FormatOptions.Of(OutputFormat.Csv);

    public void AddTo(Command command)
    {
        command.Add(data);
        command.Add(meta);
        command.Add(output);
        command.Add(format);
    }

    public OutputFormat Format(ParseResult parsed) => parsed.GetValue(format);

    /// <returns>Absolute; <c>null</c>: standard output.</returns>
    public string? Output(ParseResult parsed, Surroundings around) =>
        parsed.GetValue(output) is { } path ? Path.GetFullPath(path, around.Folder) : null;

    /// <returns>Table and tree; <c>null</c> when they can't be used: the problems are printed then.</returns>
    public (IndexData Data, IndexTree Tree)? Read(ParseResult parsed, Surroundings around)
    {
        var metaPath = Path.GetFullPath(parsed.GetRequiredValue(meta), around.Folder);
        var rows = TableFiles.Open(metaPath).Rows(IndexMetaFile.Columns, IndexMetaFile.Read);
        around.Error.WriteProblems(rows.Problems, Format(parsed));
        if (rows.IsRefused)
            return null;
        var tree = IndexTrees.From(rows.Rows, Path.GetFileName(metaPath));
        around.Error.WriteProblems(tree.Problems, Format(parsed));
        var reading = TableFiles.Open(Path.GetFullPath(parsed.GetRequiredValue(data), around.Folder));
        var table = reading.Rows(IndexDataFile.Columns, found => IndexDataFile.Read(found, rows.Rows));
        around.Error.WriteProblems(table.Problems, Format(parsed));
        return tree.Rows.Count == 0 || table.IsRefused || table.Rows.Count == 0 ? null : (table.Rows[0], tree.Rows[0]);
    }
}
