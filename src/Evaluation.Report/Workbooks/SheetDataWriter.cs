using Evaluation.Report.Documents;

namespace Evaluation.Report.Workbooks;

/// <summary>Writes the cells of one sheet, row by row as the tables give them.</summary>
internal sealed class SheetDataWriter(BookLayout book, SheetLayout layout, TextWriter output)
{
    // Excel calls a file with more damaged.
    private const int MaxLinks = 65_530;

    private readonly List<(string Cell, string Location)> links = [];
    private readonly Queue<KeyValuePair<int, string>> spacers = new(layout.Spacers);
    private readonly RowHeights heights = new(layout.Sheet.Shell, book.Book.Styles);

    /// <summary>The links of the cells written so far.</summary>
    public IReadOnlyList<(string Cell, string Location)> Links => links;

    public void Write()
    {
        foreach (var row in layout.Sheet.Rows)
        {
            WriteSpacers(layout.Rows.First(row.Number));
            if (row.Table is null)
                WriteSingle(row);
            else if (book.Table(row.Table).Count == 0)
                WriteEmpty(row, book.Table(row.Table));
            else
                WriteTable(row, book.Table(row.Table));
        }
        WriteSpacers(int.MaxValue);
    }

    private void WriteSpacers(int before)
    {
        while (spacers.TryPeek(out var spacer) && spacer.Key < before)
        {
            StartRow(spacer.Key, spacers.Dequeue().Value);
            EndRow();
        }
    }

    private void WriteSingle(TemplateRow row)
    {
        var at = layout.Rows.First(row.Number);
        StartRow(at, row.Attributes + heights.Attributes(row, i => TextOf(row.Cells[i], null, null)));
        foreach (var cell in row.Cells)
            WriteCell(cell, at, 0, null, null);
        EndRow();
    }

    private void WriteEmpty(TemplateRow row, ReportTable table)
    {
        var at = layout.Rows.First(row.Number);
        var told = heights.RoomFor(row, table.WhenEmpty);
        StartRow(at, row.Attributes + heights.Attributes(row, i => TextIn(row.Cells[i])));
        foreach (var cell in row.Cells)
            CellXml.Text(output, cell.Letters, at, book.Book.Styles.Closed(cell.Style), TextIn(cell), book.Book.Styles);
        EndRow();

        string TextIn(TemplateCell cell) => ReferenceEquals(cell, told) ? table.WhenEmpty : "";
    }

    private void WriteTable(TemplateRow row, ReportTable table)
    {
        var first = layout.Rows.First(row.Number);
        var columns = ColumnsOf(row, table);
        var copy = 0;
        foreach (var values in book.Rows(table.Name))
        {
            if (copy == table.Count || values.Cells.Count != table.Columns.Count)
                throw new InvalidOperationException($"table {table.Name}: row {values.Key} does not fit the table's count or columns");
            StartRow(first + copy, row.Attributes + heights.Attributes(row, i => TextOf(row.Cells[i], columns[i], values.Cells)));
            for (var i = 0; i < row.Cells.Count; i++)
                WriteCell(row.Cells[i], first + copy, copy, columns[i], values.Cells);
            EndRow();
            copy++;
        }
        if (copy != table.Count)
            throw new InvalidOperationException($"table {table.Name} promises {table.Count} rows and gives {copy}");
    }

    // For each cell of the pattern, the indices of its placeholders' columns in the table; -1 for a field.
    private static int[]?[] ColumnsOf(TemplateRow row, ReportTable table)
    {
        var index = table.Columns.Select((name, i) => (name, i)).ToDictionary(c => c.name, c => c.i, StringComparer.Ordinal);
        return [.. row.Cells.Select(c => c.Text?.Placeholders.Select(p => p.Table is null ? -1 : index[p.Name]).ToArray())];
    }

    private void WriteCell(TemplateCell cell, int row, int copy, int[]? columns, IReadOnlyList<Cell>? values)
    {
        if (cell.Text is { } text)
            WriteText(cell, text, row, columns, values);
        else if (cell.Formula is { } formula)
            WriteFormula(cell, formula, row, copy, values is not null);
        else
        {
            CellXml.Start(output, cell.Letters, row, cell.Style);
            output.Write(cell.Tail);
        }
    }

    private void WriteText(TemplateCell cell, TextPattern text, int row, int[]? columns, IReadOnlyList<Cell>? values)
    {
        if (!text.IsAlone)
        {
            CellXml.Text(output, cell.Letters, row, cell.Style, text.Fill(i => ValueOf(text, i, columns, values).ToString()), book.Book.Styles);
            return;
        }
        var value = ValueOf(text, 0, columns, values);
        CellXml.Value(output, cell.Letters, row, cell.Style, value, book.Book.Styles);
        if (value.Link is { } link && links.Count < MaxLinks && book.Locate(link) is { } location)
            links.Add((cell.Letters + Ooxml.Text(row), location));
    }

    private Cell ValueOf(TextPattern text, int i, int[]? columns, IReadOnlyList<Cell>? values) =>
        columns is null || columns[i] < 0 ? book.Document.Fields[text.Placeholders[i].Name] : values![columns[i]];

    // What the cell will show, where that is text; numbers and dates stand on one line.
    private string? TextOf(TemplateCell cell, int[]? columns, IReadOnlyList<Cell>? values)
    {
        if (cell.Text is not { } text)
            return cell.Constant;
        return text.IsAlone ? ValueOf(text, 0, columns, values).Text : text.Fill(i => ValueOf(text, i, columns, values).ToString());
    }

    private void WriteFormula(TemplateCell cell, Formula formula, int row, int copy, bool isCopy)
    {
        CellXml.Start(output, cell.Letters, row, cell.Style);
        output.Write(cell.IsArray ? $"><f t=\"array\" ref=\"{cell.Letters}{Ooxml.Text(row)}\">" : "><f>");
        var moved = isCopy ? formula.Copied(RowsOf, copy) : formula.Moved(RowsOf, growLone: false);
        CellXml.Escaped(output, moved);
        output.Write("</f></c>");
    }

    private RowMap RowsOf(string? sheet) => sheet is null ? layout.Rows : book.RowsOf(sheet);

    private void StartRow(int row, string attributes)
    {
        output.Write("<row r=\"");
        CellXml.Number(output, row);
        output.Write('"');
        output.Write(attributes);
        output.Write('>');
    }

    private void EndRow() => output.Write("</row>");
}
