using System.Globalization;
using Evaluation.Intake.Tables;
using Evaluation.Model.Problems;
using Evaluation.Model.Reporting;

namespace Evaluation.Intake.Forms;

/// <summary>Finds the rows of a form's structure, wherever they stand now.</summary>
/// <param name="columns">The key first, then what is filled in.</param>
internal sealed class KeyedRows(string fileName, IReadOnlyList<FormColumn> columns, IReadOnlyList<string> keys, FormProblemList problems)
{
    private readonly FormColumn keyColumn = columns[0];
    private readonly IReadOnlyList<FormColumn> filled = [.. columns.Skip(1)];
    private readonly Dictionary<string, FormRow> rows = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> known = keys.Distinct(StringComparer.Ordinal).ToDictionary(FormText.Plain, key => key, StringComparer.OrdinalIgnoreCase);

    /// <returns>The rows in the structure's order. One that was deleted is an error: it must not pass for one with nothing to report.</returns>
    public IReadOnlyList<(string Key, FormRow Row)> Find(IReadOnlyList<FormTable> tables)
    {
        foreach (var row in tables.SelectMany(table => table.Rows))
            Take(row);
        foreach (var key in keys.Where(key => !rows.ContainsKey(key)))
            problems.Add(FormProblems.RowMissing, new Place(fileName, null, null, tables[0].Sheet), key);
        return [.. keys.Where(rows.ContainsKey).Select(key => (key, rows[key]))];
    }

    private void Take(FormRow row)
    {
        var cell = row.Own(keyColumn);
        if (KeyOf(cell) is not { } key)
            TellUnknown(row, cell);
        else if (!rows.TryGetValue(key, out var first) || first.IsBlank(filled))
            rows[key] = row;
        else if (row.IsBlank(filled))
            return;
        else if (row.Says(first, filled))
            problems.Add(FormProblems.RowRepeated, cell, key, first.Table.Sheet, first.NumberWords);
        else
            problems.Add(FormProblems.RowTwice, cell, key, first.Table.Sheet, first.NumberWords);
    }

    /// <summary>A note beside or below the table harms nobody; a status or a figure in a row of one's own does.</summary>
    private void TellUnknown(FormRow row, FormCell cell)
    {
        var isBelow = row.Number > row.Table.LastHead;
        var isHeading = FormText.Plain(cell.Text) == FormText.Plain(keyColumn.Heading);
        var isNote = cell.IsBlank ? row.Own(filled[0]).IsBlank && row.Own(filled[1]).IsBlank : filled.All(column => row.Own(column).IsBlank);
        if (isBelow && !isHeading && !isNote)
            problems.Add(FormProblems.RowUnknown, cell, FormText.Shown(cell.Text));
    }

    /// <summary>A key such as 12-1 that was typed again is a date to a spreadsheet program: it is turned back.</summary>
    private string? KeyOf(FormCell cell)
    {
        var text = FormText.Plain(cell.Text).Replace('–', '-').Replace('—', '-');
        if (cell.Kind == GridCellKind.Date && DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            text = string.Create(CultureInfo.InvariantCulture, $"{day.Month}-{day.Day}");
        return known.GetValueOrDefault(text);
    }
}
