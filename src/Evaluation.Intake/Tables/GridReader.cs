using System.Globalization;
using System.Xml;

namespace Evaluation.Intake.Tables;

/// <summary>Reads one sheet cell by cell.</summary>
internal sealed class GridReader(WorkbookParts parts, PartLimit limit)
{
    /// <summary>Cells with content, and merged blocks, in all sheets together.</summary>
    private const int MaxCells = 200_000;

    private const int MaxRows = 1_048_576;

    /// <summary>Spreadsheet programs allow 31.</summary>
    private const int MaxNameLength = 255;

    /// <summary>Characters of all cells: many cells may share one long text, and each is read for itself.</summary>
    private const int MaxCharacters = 10_000_000;

    private int cellCount;
    private int characterCount;

    public Grid Read(string name, Stream sheet)
    {
        if (name.Length > MaxNameLength)
            throw new InvalidDataException($"The name of a sheet has more than {MaxNameLength} characters.");
        using var reader = WorkbookXml.Open(sheet);
        var rows = new List<GridRow>();
        var merges = new List<MergedCells>();
        var row = 0;
        while (WorkbookXml.Next(reader))
        {
            if (reader.NodeType != XmlNodeType.Element)
                continue;
            if (reader.LocalName == "row")
            {
                row = int.TryParse(reader.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var given) ? given : row + 1;
                if (row is < 1 or > MaxRows)
                    throw new InvalidDataException($"The row {row} lies outside the sheet {name}.");
                if (Cells(reader) is { Count: > 0 } cells)
                    rows.Add(new GridRow(row, cells));
            }
            else if (reader.LocalName == "mergeCell" && MergedCells.Parse(reader.GetAttribute("ref")) is { } block)
            {
                Count();
                merges.Add(block);
            }
        }

        return new Grid(name, rows, merges);
    }

    private List<GridCell>? Cells(XmlReader reader)
    {
        if (reader.IsEmptyElement)
            return null;
        List<GridCell>? cells = null;
        var (depth, column) = (reader.Depth, -1);
        while (WorkbookXml.Next(reader) && reader.Depth > depth)
        {
            if (reader.NodeType != XmlNodeType.Element || reader.LocalName != "c")
                continue;
            column = CellXml.ColumnOf(reader.GetAttribute("r")) ?? column + 1;
            var (type, style) = (reader.GetAttribute("t"), reader.GetAttribute("s"));
            var (value, hasFormula) = CellXml.Read(reader);
            var cell = value is not null ? Cell(column, type, style, value) : new GridCell(column, "", GridCellKind.NoValue);
            if (cell.Kind == GridCellKind.NoValue ? !hasFormula : string.IsNullOrWhiteSpace(cell.Text))
                continue;
            Count();
            Count(cell.Text);
            (cells ??= []).Add(cell);
        }

        return cells;
    }

    private GridCell Cell(int column, string? type, string? style, string value)
    {
        switch (type)
        {
            case "s":
                return new(column, CellXml.Shared(parts.SharedStrings, value), GridCellKind.Text);
            case "b":
                return new(column, value == "1" ? "TRUE" : "FALSE", GridCellKind.Boolean);
            case "e":
                return new(column, value, GridCellKind.Error);
            case "d":
                return new(column, value, GridCellKind.Date);
            case null or "n":
                var look = parts.Styles.Of(style);
                return look != DateLook.None ? new(column, SerialDate.Text(value, look, parts.Uses1904), GridCellKind.Date)
                    : new(column, value, parts.Styles.IsPercent(style) ? GridCellKind.Percent : GridCellKind.Number);
            default:
                return new(column, value, GridCellKind.Text);
        }
    }

    private void Count(string text)
    {
        characterCount += text.Length;
        if (characterCount > MaxCharacters)
            throw limit.Passed("There is too much text.");
    }

    private void Count()
    {
        cellCount++;
        if (cellCount > MaxCells)
            throw limit.Passed("There are too many cells.");
    }
}
