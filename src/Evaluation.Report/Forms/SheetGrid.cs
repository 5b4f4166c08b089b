using System.Globalization;
using System.Xml.Linq;
using Evaluation.Report.Workbooks;

namespace Evaluation.Report.Forms;

/// <summary>How many rows and columns of a sheet a box reaches over.</summary>
internal sealed class SheetGrid
{
    private const double DefaultRow = 20, DefaultColumn = 64; // pixels
    private const double PixelsPerPoint = 96d / 72;
    private const double PixelsPerDigit = 7, ColumnPadding = 5; // of the usual fonts
    private const int LastRow = 1_048_575, LastColumn = 16_383, MaxColumn = 16_384;

    private readonly Dictionary<int, double> rows = [];
    private readonly Dictionary<int, double> columns = [];

    public SheetGrid(XElement sheet)
    {
        var ns = sheet.Name.Namespace;
        var number = 0;
        foreach (var row in sheet.Elements(ns + "sheetData").Elements(ns + "row"))
        {
            number = row.Number("r") ?? number + 1;
            rows[number - 1] = IsHidden(row) ? 0 : Number(row, "ht") is { } points ? points * PixelsPerPoint : DefaultRow;
        }
        foreach (var column in sheet.Elements(ns + "cols").Elements(ns + "col"))
        {
            var width = IsHidden(column) ? 0 : Number(column, "width") is { } digits ? (digits * PixelsPerDigit) + ColumnPadding : DefaultColumn;
            for (var i = column.Number("min") ?? 1; i <= Math.Min(column.Number("max") ?? 1, MaxColumn); i++)
                columns[i - 1] = width;
        }
    }

    /// <summary>The anchor of a box beside a cell: left column, offset, top row, offset, right column, offset, bottom row, offset; 0-based, offsets in pixels.</summary>
    public string Anchor(int row, int column, int width, int height)
    {
        var left = Math.Min(column + 1, LastColumn);
        var (right, rightOffset) = End(columns, DefaultColumn, left, 15 + width, LastColumn);
        var (bottom, bottomOffset) = End(rows, DefaultRow, row, 2 + height, LastRow);
        return string.Create(CultureInfo.InvariantCulture, $"{left}, 15, {row}, 2, {right}, {rightOffset}, {bottom}, {bottomOffset}");
    }

    private static (int Index, int Offset) End(Dictionary<int, double> sizes, double usual, int from, double pixels, int last)
    {
        for (var i = from; i < last; i++)
        {
            var size = sizes.GetValueOrDefault(i, usual);
            if (pixels < size)
                return (i, (int)pixels);
            pixels -= size;
        }
        return (last, 0);
    }

    private static bool IsHidden(XElement element) => (string?)element.Attribute("hidden") is "1" or "true";

    private static double? Number(XElement element, string attribute) =>
        double.TryParse((string?)element.Attribute(attribute), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
}
