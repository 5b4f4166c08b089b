using System.Globalization;

namespace Evaluation.Report.Workbooks;

/// <summary>A rectangle of cells; all four bounds 1-based and inclusive.</summary>
internal readonly record struct CellRange(int FirstColumn, int FirstRow, int LastColumn, int LastRow)
{
    public int Width => LastColumn - FirstColumn + 1;

    public int Height => LastRow - FirstRow + 1;

    /// <summary>Reads <c>A1</c>, <c>A1:C3</c> and the same with dollar signs.</summary>
    /// <exception cref="FormatException">Not a range of cells.</exception>
    public static CellRange Parse(string text)
    {
        var parts = text.Replace("$", "", StringComparison.Ordinal).Split(':');
        var (column, row) = Columns.Split(parts[0]);
        var (lastColumn, lastRow) = parts.Length == 1 ? (column, row) : Columns.Split(parts[1]);
        return new(column, row, lastColumn, lastRow);
    }

    public override string ToString()
    {
        var first = string.Create(CultureInfo.InvariantCulture, $"{Columns.Letters(FirstColumn)}{FirstRow}");
        return FirstColumn == LastColumn && FirstRow == LastRow
            ? first
            : string.Create(CultureInfo.InvariantCulture, $"{first}:{Columns.Letters(LastColumn)}{LastRow}");
    }

    /// <summary>Where the range stands after rows grew: it starts with its first row and ends with the last copy of its last row.</summary>
    public CellRange Through(RowMap rows) => this with { FirstRow = rows.First(FirstRow), LastRow = rows.Last(LastRow) };
}
