using System.Globalization;
using System.Text.RegularExpressions;

namespace Evaluation.Report.Workbooks;

/// <summary>A reference in a formula: a cell, a range of cells, or whole rows.</summary>
/// <param name="Prefix">The sheet as written, with its exclamation mark; empty: the formula's own sheet.</param>
/// <param name="First">Where it starts.</param>
/// <param name="End"><c>null</c>: one cell.</param>
internal sealed record FormulaReference(string Prefix, FormulaReference.Corner First, FormulaReference.Corner? End)
{
    /// <param name="Column">Letters; empty: whole rows.</param>
    internal sealed record Corner(bool IsColumnFixed, string Column, bool IsRowFixed, int Row)
    {
        public string At(int row) =>
            string.Create(CultureInfo.InvariantCulture, $"{(IsColumnFixed ? "$" : "")}{Column}{(IsRowFixed ? "$" : "")}{row}");
    }

    /// <summary>Name of the sheet without quotes; <c>null</c>: the formula's own.</summary>
    public string? Sheet => Prefix.Length == 0 ? null : SheetNames.Unquoted(Prefix[..^1]);

    /// <summary><c>null</c> for whole rows.</summary>
    public CellRange? Range => First.Column.Length == 0
        ? null
        : new(Columns.Number(First.Column), First.Row, Columns.Number((End ?? First).Column), (End ?? First).Row);

    public static FormulaReference Of(Match match)
    {
        var hasEnd = match.Groups["r2"].Success;
        return new(match.Groups["sheet"].Value, CornerOf(""), hasEnd ? CornerOf("2") : null);

        Corner CornerOf(string suffix) => new(
            match.Groups["ca" + suffix].Value == "$",
            match.Groups["c" + suffix].Value,
            match.Groups["ra" + suffix].Value == "$",
            int.Parse(match.Groups["r" + suffix].Value, CultureInfo.InvariantCulture));
    }

    public string Moved(RowMap rows, bool grow)
    {
        var first = rows.First(First.Row);
        var end = End ?? (grow ? First : null);
        return end is null || (End is null && rows.Last(end.Row) == first)
            ? Prefix + First.At(first)
            : $"{Prefix}{First.At(first)}:{end.At(rows.Last(end.Row))}";
    }

    public string Copied(RowMap rows, int copy, bool grow)
    {
        if (First.IsRowFixed && (End is null || End.IsRowFixed))
            return Moved(rows, grow);
        var first = First.At(First.IsRowFixed ? rows.First(First.Row) : rows.First(First.Row) + copy);
        return End is null
            ? Prefix + first
            : $"{Prefix}{first}:{End.At(End.IsRowFixed ? rows.Last(End.Row) : rows.First(End.Row) + copy)}";
    }

    public string Filled(int columns, int rows)
    {
        return Prefix + Fill(First) + (End is null ? "" : ":" + Fill(End));

        string Fill(Corner corner)
        {
            var column = corner.IsColumnFixed || corner.Column.Length == 0
                ? corner
                : corner with { Column = Columns.Letters(Columns.Number(corner.Column) + columns) };
            return column.At(corner.IsRowFixed ? corner.Row : corner.Row + rows);
        }
    }
}
