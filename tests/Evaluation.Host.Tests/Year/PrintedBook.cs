using System.Globalization;
using Evaluation.Intake.Tables;

namespace Evaluation.Host.Tests.Year;

/// <summary>What stands in the cells of a produced workbook.</summary>
internal sealed class PrintedBook
{
    private readonly Dictionary<string, List<string[]>> sheets = new(StringComparer.Ordinal);

    public PrintedBook(string path)
    {
        const int wide = 30;
        var read = TableFiles.Open(path);
        Assert.Empty(read.Problems);
        foreach (var table in read.Tables)
        {
            sheets[table.Sheet!] =
            [
                [.. table.Headers],
                .. table.Rows.Select(row => Enumerable.Range(0, wide).Select(column => row[column]).ToArray()),
            ];
        }
    }

    /// <summary>Rows below the first row that holds all these headings, up to the first that leaves one of them empty, each by its heading.</summary>
    public IReadOnlyList<IReadOnlyDictionary<string, string>> Rows(string sheet, params string[] headings)
    {
        var rows = sheets[sheet];
        var head = rows.FindIndex(row => headings.All(h => row.Contains(h)));
        Assert.True(head >= 0, $"{sheet}: no row has {string.Join('、', headings)}.");
        var columns = rows[head].Index().Where(c => c.Item.Length > 0).ToList();
        var needed = headings.Select(h => Array.IndexOf(rows[head], h)).ToList();
        return [.. rows.Skip(head + 1).TakeWhile(row => needed.All(column => row[column].Length > 0)).Select(row => columns.ToDictionary(c => c.Item, c => row[c.Index], StringComparer.Ordinal))];
    }

    /// <returns>A figure as the oracle would print it: rounded half away from zero, or the words.</returns>
    public static string Printed(decimal? value, string words, int decimals = 1) =>
        value is { } figure ? Plain(Math.Round(figure, decimals, MidpointRounding.AwayFromZero)) : words;

    /// <summary>Without the zeros that a cell does not keep.</summary>
    public static string Plain(decimal value) => value.ToString("0.##########", CultureInfo.InvariantCulture);
}
