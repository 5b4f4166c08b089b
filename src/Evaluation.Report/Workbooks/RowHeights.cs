using System.Globalization;
using System.Xml.Linq;
using Evaluation.Report.Charts;

namespace Evaluation.Report.Workbooks;

/// <summary>How high a row must be for its wrapped text, counted in characters and never measured with the machine's fonts.</summary>
/// <remarks>Programs fit the height of an unset row when it is edited, not always when a file is opened or printed.</remarks>
internal sealed class RowHeights
{
    private const decimal DefaultWidth = 8.43m;
    private const int MaxColumn = 16_384;
    private const decimal MaxHeight = 409m;     // Excel's limit, in points
    private const int MaxMeasured = 3_000;      // characters; more fill the highest row in any case
    private const decimal LineHeight = 1.45m;   // of the font's size; fonts for Chinese are tall
    private const decimal Padding = 3m;         // points above and below
    private const decimal DigitsToEm = 0.52m;    // a column's width counts digits of the normal font

    private readonly CellStyles styles;
    private readonly Dictionary<int, decimal> widths = [];
    private readonly Dictionary<(int Row, int Column), int> merged = [];

    public RowHeights(XElement shell, CellStyles styles)
    {
        this.styles = styles;
        foreach (var column in shell.Descendants(Ooxml.Main + "col"))
        {
            var width = decimal.Parse((string?)column.Attribute("width") ?? "8.43", NumberStyles.Float, CultureInfo.InvariantCulture);
            for (var i = column.Number("min") ?? 1; i <= Math.Min(column.Number("max") ?? 1, MaxColumn); i++)
                widths[i] = width;
        }

        foreach (var range in shell.Descendants(Ooxml.Main + "mergeCell").Select(m => CellRange.Parse((string)m.Attribute("ref")!)))
        {
            for (var row = range.FirstRow; row <= range.LastRow; row++)
                merged[(row, range.FirstColumn)] = range.FirstRow == range.LastRow ? range.LastColumn : 0;
        }
    }

    /// <summary>
    /// Height attributes for the row, with a leading space; empty where one line is enough or the template sets a height. A row that someone fills in
    /// keeps growing with what is typed: its height is not set for good.
    /// </summary>
    /// <param name="textOf">Text of a cell; <c>null</c> or empty where it has none.</param>
    public string Attributes(TemplateRow row, Func<int, string?> textOf)
    {
        if (row.HasHeight)
            return "";
        var height = 0m;
        for (var i = 0; i < row.Cells.Count; i++)
        {
            if (styles.WrappedSize(row.Cells[i].Style) is { } size && textOf(i) is { Length: > 0 } text)
                height = Math.Max(height, Height(text, size, Width(row.Number, row.Cells[i].Column)));
        }

        var isFixed = !row.Cells.Any(c => styles.IsUnlocked(c.Style));
        return height == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $" ht=\"{Math.Min(height, MaxHeight):0.##}\"{(isFixed ? " customHeight=\"1\"" : "")}");
    }

    /// <returns>The leftmost cell with a column of the table whose width takes the text on one line; where none does, the widest.</returns>
    public TemplateCell RoomFor(TemplateRow row, string text)
    {
        var cells = row.Cells.Where(c => c.IsPattern).ToList();
        return cells.Find(c => Height(text, styles.WrappedSize(c.Style) ?? styles.NormalSize, Width(row.Number, c.Column)) == 0)
            ?? cells.MaxBy(c => Width(row.Number, c.Column))!;
    }

    /// <summary>Points; 0 when one line is enough.</summary>
    private decimal Height(string text, decimal size, decimal width)
    {
        var room = Math.Max(1m, (width - 1) * DigitsToEm * styles.NormalSize);
        var lines = text[..Math.Min(text.Length, MaxMeasured)].Split('\n').Sum(part => TextFit.Width(part, size) <= room ? 1 : TextFit.CountLines(part, size, room));
        return lines < 2 ? 0 : (lines * size * LineHeight) + Padding;
    }

    private decimal Width(int row, int column)
    {
        var last = merged.GetValueOrDefault((row, column), column);
        return last == 0
            ? decimal.MaxValue / 1000 // merged over several rows: the height is theirs together
            : Enumerable.Range(column, last - column + 1).Sum(c => widths.GetValueOrDefault(c, DefaultWidth));
    }
}
