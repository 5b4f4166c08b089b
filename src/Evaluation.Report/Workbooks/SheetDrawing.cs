using System.Xml.Linq;
using Evaluation.Report.Documents;

namespace Evaluation.Report.Workbooks;

/// <summary>What is drawn on a sheet: frames of charts, and whatever the template has.</summary>
internal static class SheetDrawing
{
    private static readonly XNamespace Xdr = Ooxml.SheetDrawing;

    public static XElement Empty() => new(
        Xdr + "wsDr", new XAttribute(XNamespace.Xmlns + "xdr", Xdr), new XAttribute(XNamespace.Xmlns + "a", Ooxml.Drawing));

    /// <summary>The template's drawing with everything as far down as its first row, in the same height.</summary>
    public static XElement Moved(byte[] part, RowMap rows)
    {
        var root = Ooxml.Load(part).Root!;
        foreach (var anchor in root.Elements())
        {
            if (anchor.Element(Xdr + "from")?.Element(Xdr + "row") is not { } from)
                continue;
            var shift = rows.First((int)from + 1) - 1 - (int)from;
            from.SetValue((int)from + shift);
            if (anchor.Element(Xdr + "to")?.Element(Xdr + "row") is { } to)
                to.SetValue((int)to + shift);
        }
        return root;
    }

    /// <summary>First free id of a drawing's shapes.</summary>
    public static int NextId(XElement drawing) =>
        drawing.Descendants(Xdr + "cNvPr").Select(e => e.Number("id") ?? 1).Append(1).Max() + 1;

    /// <summary>The frame of a chart over a rectangle of cells.</summary>
    /// <param name="relation">Id of the drawing's relationship to the chart.</param>
    public static XElement Frame(ReportChart chart, CellRange box, int id, string relation) => new(
        Xdr + "twoCellAnchor",
        new XAttribute("editAs", "oneCell"),
        Corner("from", box.FirstColumn - 1, box.FirstRow - 1),
        Corner("to", box.LastColumn, box.LastRow),
        new XElement(
            Xdr + "graphicFrame",
            new XAttribute("macro", ""),
            new XElement(
                Xdr + "nvGraphicFramePr",
                new XElement(Xdr + "cNvPr", new XAttribute("id", id), new XAttribute("name", chart.Name), new XAttribute("descr", chart.Title)),
                new XElement(Xdr + "cNvGraphicFramePr")),
            new XElement(
                Xdr + "xfrm",
                new XElement(Ooxml.Drawing + "off", new XAttribute("x", 0), new XAttribute("y", 0)),
                new XElement(Ooxml.Drawing + "ext", new XAttribute("cx", 0), new XAttribute("cy", 0))),
            new XElement(
                Ooxml.Drawing + "graphic",
                new XElement(
                    Ooxml.Drawing + "graphicData",
                    new XAttribute("uri", Ooxml.Chart),
                    new XElement(
                        Ooxml.Chart + "chart",
                        new XAttribute(XNamespace.Xmlns + "c", Ooxml.Chart),
                        new XAttribute(XNamespace.Xmlns + "r", Ooxml.Relations),
                        new XAttribute(Ooxml.Relations + "id", relation))))),
        new XElement(Xdr + "clientData"));

    private static XElement Corner(string name, int column, int row) => new(
        Xdr + name,
        new XElement(Xdr + "col", column),
        new XElement(Xdr + "colOff", 0),
        new XElement(Xdr + "row", row),
        new XElement(Xdr + "rowOff", 0));
}
