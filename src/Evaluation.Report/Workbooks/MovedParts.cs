using System.Globalization;
using System.Xml.Linq;

namespace Evaluation.Report.Workbooks;

/// <summary>The parts beside a sheet that know its rows: Excel tables, comments, and charts already in the template.</summary>
internal static class MovedParts
{
    public static IEnumerable<(string Path, XElement Root)> Of(BookLayout layout, SheetLayout sheet)
    {
        foreach (var path in sheet.Sheet.Tables)
            yield return (path, Table(layout.Book.Parts[path], sheet));
        if (sheet.Sheet.Comments is { } comments)
            yield return (comments, Comments(layout.Book.Parts[comments], sheet));
        if (sheet.Sheet.CommentBoxes is { } boxes)
            yield return (boxes, CommentBoxes(layout.Book.Parts[boxes], sheet.Rows));
        if (sheet.Sheet.Drawing is not { } drawing)
            yield break;
        foreach (var path in Relationships.Of(layout.Book.Parts, drawing).TargetsOfType("chart"))
            yield return (path, Chart(layout.Book.Parts[path], layout));
    }

    private static XElement Table(byte[] part, SheetLayout sheet)
    {
        var root = Ooxml.Load(part).Root!;
        foreach (var range in root.DescendantsAndSelf().Attributes("ref"))
            range.Value = CellRange.Parse(range.Value).Through(sheet.Rows).ToString();
        return root;
    }

    private static XElement Comments(byte[] part, SheetLayout sheet)
    {
        var root = Ooxml.Load(part).Root!;
        foreach (var cell in root.Descendants(Ooxml.Main + "comment").Attributes("ref"))
        {
            var at = CellRange.Parse(cell.Value);
            cell.Value = (at with { FirstRow = sheet.Rows.First(at.FirstRow), LastRow = sheet.Rows.First(at.LastRow) }).ToString();
        }
        return root;
    }

    // A box has the 0-based row of its cell, and an anchor of eight numbers of which the third and the seventh are rows.
    private static XElement CommentBoxes(byte[] part, RowMap rows)
    {
        var root = Ooxml.Load(part).Root!;
        foreach (var box in root.Descendants().Where(e => e.Name.LocalName == "ClientData"))
        {
            if (box.Elements().FirstOrDefault(e => e.Name.LocalName == "Row") is not { } row)
                continue;
            var shift = rows.First((int)row + 1) - 1 - (int)row;
            row.SetValue((int)row + shift);
            if (box.Elements().FirstOrDefault(e => e.Name.LocalName == "Anchor") is { } anchor)
                anchor.Value = Shifted(anchor.Value, shift);
        }
        return root;
    }

    private static string Shifted(string anchor, int rows) => string.Join(", ", anchor.Split(',').Select((number, i) =>
        i is 2 or 6 ? Ooxml.Text(int.Parse(number, CultureInfo.InvariantCulture) + rows) : number.Trim()));

    // Values that the chart remembers are those of the template: without them it reads the cells.
    private static XElement Chart(byte[] part, BookLayout layout)
    {
        var root = Ooxml.Load(part).Root!;
        foreach (var formula in root.Descendants(Ooxml.Chart + "f"))
            formula.Value = Formula.Parse(formula.Value).Moved(s => s is null ? RowMap.Unchanged : layout.RowsOf(s), growLone: true);
        root.Descendants().Where(e => e.Name == Ooxml.Chart + "numCache" || e.Name == Ooxml.Chart + "strCache").Remove();
        return root;
    }
}
