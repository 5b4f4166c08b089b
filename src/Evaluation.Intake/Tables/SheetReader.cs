using System.Globalization;
using System.IO.Compression;
using System.Xml;
using Evaluation.Model.Problems;

namespace Evaluation.Intake.Tables;

/// <summary>Reads one sheet: the first row that holds anything is the header.</summary>
internal sealed class SheetReader(string fileName, string sheetName, string[] shared, CellStyles styles, bool uses1904)
{
    /// <summary>A few bytes can name a cell far to the right of thousands of empty ones: room is kept for so many in all.</summary>
    private const int MaxCells = 10_000_000;

    private readonly List<string> cells = [];
    private readonly List<(int Row, int Column)> formulasWithoutValue = [];
    private readonly List<TableRow> rows = [];
    private string[]? headers;
    private int headerRow;
    private int cellCount;

    /// <returns><c>null</c> for a sheet with nothing in it.</returns>
    public Table? Read(ZipArchiveEntry sheet)
    {
        using var part = sheet.Open();
        using var reader = WorkbookXml.Open(part);
        var row = 0;
        while (WorkbookXml.Next(reader))
        {
            if (reader.NodeType != XmlNodeType.Element || reader.LocalName != "row")
                continue;
            row = int.TryParse(reader.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var given) ? given : row + 1;
            ReadRow(reader, row);
        }

        if (headers is null)
            return null;
        var problems = formulasWithoutValue.ConvertAll(cell => new Problem(
            TableProblems.FormulaWithoutValue, new Place(fileName, cell.Row, cell.Column < headers.Length ? headers[cell.Column] : null, sheetName)));
        return new Table(fileName, sheetName, headers, headerRow, rows, problems);
    }

    private void ReadRow(XmlReader reader, int row)
    {
        cells.Clear();
        if (!reader.IsEmptyElement)
        {
            var depth = reader.Depth;
            while (WorkbookXml.Next(reader) && reader.Depth > depth)
            {
                if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "c")
                    ReadCell(reader, row);
            }
        }

        if (cells.TrueForAll(string.IsNullOrWhiteSpace))
            return;
        if (headers is null)
            (headers, headerRow) = (CsvTable.Headers([.. cells]), row);
        else
            rows.Add(new TableRow(row, [.. cells]));
    }

    private void ReadCell(XmlReader reader, int row)
    {
        var named = CellXml.ColumnOf(reader.GetAttribute("r"));
        var column = named ?? cells.Count;
        var (type, style) = (reader.GetAttribute("t"), reader.GetAttribute("s"));
        var (value, hasFormula) = CellXml.Read(reader);
        if (hasFormula && value is null)
            formulasWithoutValue.Add((row, column));
        if (string.IsNullOrEmpty(value) && named >= cells.Count)
            return;
        cellCount += Math.Max(0, column + 1 - cells.Count);
        if (cellCount > MaxCells)
            throw new InvalidDataException($"The sheet {sheetName} spreads over more than {MaxCells} cells.");
        while (cells.Count <= column)
            cells.Add("");
        cells[column] = value is null ? "" : Text(type, style, value);
    }

    private string Text(string? type, string? style, string value) => type switch
    {
        "s" => CellXml.Shared(shared, value),
        "b" => value == "1" ? "TRUE" : "FALSE",
        "d" => value.EndsWith("T00:00:00", StringComparison.Ordinal) ? value[..10] : value,
        null or "n" => styles.Of(style) is var look && look == DateLook.None ? value : SerialDate.Text(value, look, uses1904),
        _ => value,
    };
}
