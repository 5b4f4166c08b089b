using System.Globalization;

namespace Evaluation.Intake.Tables;

/// <summary>A block of merged cells.</summary>
/// <param name="Top">1-based row; what is seen in the block stands in its first cell.</param>
/// <param name="Left">0-based column.</param>
internal readonly record struct MergedCells(int Top, int Bottom, int Left, int Right)
{
    /// <param name="reference">Such as <c>B2:C5</c>.</param>
    public static MergedCells? Parse(string? reference)
    {
        var ends = (reference ?? "").Split(':');
        if (ends.Length != 2 || CellXml.ColumnOf(ends[0]) is not { } left || CellXml.ColumnOf(ends[1]) is not { } right
            || RowOf(ends[0]) is not { } top || RowOf(ends[1]) is not { } bottom || top > bottom || left > right)
            return null;
        return new MergedCells(top, bottom, left, right);
    }

    private static int? RowOf(string cell) =>
        int.TryParse(cell.AsSpan().TrimStart("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"), NumberStyles.None, CultureInfo.InvariantCulture, out var row)
            ? row
            : null;
}
