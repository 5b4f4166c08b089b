using Evaluation.Intake.Tables;
using Evaluation.Model.Problems;
using Evaluation.Model.Reporting;

namespace Evaluation.Intake.Forms;

/// <summary>Finds the tables of a form by the names in their hidden row, and where that is lost, by their headings.</summary>
internal static class FormTables
{
    /// <summary>A heading is shorter; longer texts are not looked at.</summary>
    private const int MaxHeading = 40;

    /// <summary>A sheet of more rows is none of a form: many times what the largest asks for.</summary>
    private const int MaxRows = 5_000;

    /// <returns>One table for each sheet that has the columns; a copied sheet makes two. Sheets with headings alone count only where none has the names.</returns>
    public static IReadOnlyList<FormTable> Find(string fileName, IReadOnlyList<Grid> grids, IReadOnlyList<FormColumn> columns, FormProblemList problems)
    {
        var named = Heads(grids, columns, NameOf, 2);
        var isNamed = named.Count > 0;
        var tables = new List<FormTable>();
        foreach (var head in isNamed ? named : Heads(grids, columns, HeadingOf, Math.Max(3, columns.Count / 2)))
        {
            if (head.Grid.Rows.Count > MaxRows)
                problems.Add(WorkbookProblems.TooManyCells, new Place(fileName, Sheet: head.Grid.Sheet));
            else
                tables.Add(Table(fileName, head, isNamed ? HeadingRow(head, columns) : null, columns, problems));
        }

        return tables;
    }

    private static string NameOf(FormColumn column) => column.Name;

    private static string HeadingOf(FormColumn column) => FormText.Plain(column.Heading);

    private static List<Head> Heads(
        IReadOnlyList<Grid> grids, IReadOnlyList<FormColumn> columns, Func<FormColumn, string> wordOf, int least)
    {
        var words = columns.ToDictionary(wordOf, column => column.Name, StringComparer.OrdinalIgnoreCase);
        var heads = new List<Head>();
        foreach (var grid in grids)
        {
            if (grid.Rows.Select(row => Match(grid, row, words)).Where(head => head.Positions.Count >= least).MaxBy(head => head.Positions.Count) is { } best)
                heads.Add(best);
        }

        return heads;
    }

    private static Head Match(Grid grid, GridRow row, Dictionary<string, string> words)
    {
        var positions = new Dictionary<string, int>(StringComparer.Ordinal);
        var twice = new List<(string, int)>();
        foreach (var cell in row.Cells)
        {
            if (cell.Kind != GridCellKind.Text || cell.Text.Length > MaxHeading || !words.TryGetValue(FormText.Plain(cell.Text), out var name))
                continue;
            if (!positions.TryAdd(name, cell.Column))
                twice.Add((name, cell.Column));
        }

        return new Head(grid, row, positions, twice);
    }

    private static FormTable Table(string fileName, Head head, GridRow? headings, IReadOnlyList<FormColumn> columns, FormProblemList problems)
    {
        var positions = new Dictionary<string, int>(head.Positions, StringComparer.Ordinal);
        if (headings is not null)
        {
            foreach (var (name, at) in Match(head.Grid, headings, columns.ToDictionary(HeadingOf, c => c.Name, StringComparer.OrdinalIgnoreCase)).Positions)
            {
                if (!positions.ContainsKey(name) && !positions.ContainsValue(at))
                    positions.Add(name, at);
            }
        }

        var table = new FormTable(fileName, head.Grid, positions, headings is null ? [head.Row] : [head.Row, headings]);
        foreach (var column in columns.Where(column => !table.Has(column)))
            problems.Add(FormProblems.ColumnMissing, table.Place, column.Heading);
        foreach (var (name, at) in head.Twice)
            problems.Add(FormProblems.ColumnTwice, table.Place with { Column = CellXml.Letters(at) }, columns.First(c => c.Name == name).Heading);
        return table;
    }

    /// <summary>The row below the names, where it looks like headings: it has one of the shipped ones, or words and no digit in every column.</summary>
    private static GridRow? HeadingRow(Head head, IReadOnlyList<FormColumn> columns)
    {
        var next = head.Grid.Rows.Where(row => row.Number > head.Row.Number).MinBy(row => row.Number);
        if (next is null)
            return null;
        var shipped = Match(head.Grid, next, columns.ToDictionary(HeadingOf, c => c.Name, StringComparer.OrdinalIgnoreCase)).Positions.Count > 0;
        return shipped || head.Positions.Values.All(at => next.At(at) is { Kind: GridCellKind.Text } cell && !cell.Text.Any(char.IsDigit)) ? next : null;
    }

    /// <summary>A row that holds names or headings, and where.</summary>
    private sealed record Head(Grid Grid, GridRow Row, Dictionary<string, int> Positions, List<(string Name, int Column)> Twice);
}
