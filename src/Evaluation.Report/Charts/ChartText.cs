using System.Xml.Linq;
using static Evaluation.Report.Workbooks.Ooxml;

namespace Evaluation.Report.Charts;

/// <summary>Text of a native chart, in the house's font.</summary>
internal static class ChartText
{
    private const string Font = "等线";

    /// <summary>Title of a chart or an axis; empty paragraphs are left out.</summary>
    /// <param name="isTurned">Reads upwards, beside a vertical axis.</param>
    public static XElement? Title(bool isTurned, params (string Text, int Size, bool IsBold, string Colour)[] paragraphs)
    {
        var filled = paragraphs.Where(p => p.Text.Length > 0).ToList();
        return filled.Count == 0 ? null : new(
            Chart + "title",
            new XElement(Chart + "tx", new XElement(
                Chart + "rich",
                isTurned ? new XElement(Drawing + "bodyPr", new XAttribute("rot", -5400000), new XAttribute("vert", "horz")) : new XElement(Drawing + "bodyPr"),
                new XElement(Drawing + "lstStyle"),
                filled.Select(p => new XElement(
                    Drawing + "p",
                    new XElement(Drawing + "pPr", Properties("defRPr", p.Size, p.IsBold, p.Colour)),
                    new XElement(Drawing + "r", Properties("rPr", p.Size, p.IsBold, p.Colour), new XElement(Drawing + "t", p.Text)))))),
            new XElement(Chart + "overlay", new XAttribute("val", 0)));
    }

    /// <summary>How all text of a part of the chart looks.</summary>
    public static XElement Look(int size, string colour) => new(
        Chart + "txPr",
        new XElement(Drawing + "bodyPr"),
        new XElement(Drawing + "lstStyle"),
        new XElement(
            Drawing + "p",
            new XElement(Drawing + "pPr", Properties("defRPr", size, false, colour)),
            new XElement(Drawing + "endParaRPr", new XAttribute("lang", "zh-CN"))));

    /// <summary>A line of small text along the lower edge of a chart.</summary>
    public static XElement Note(string text) => new(
        Chart + "userShapes",
        new XAttribute(XNamespace.Xmlns + "c", Chart),
        new XAttribute(XNamespace.Xmlns + "a", Drawing),
        new XAttribute(XNamespace.Xmlns + "cdr", ChartDrawing),
        new XElement(
            ChartDrawing + "relSizeAnchor",
            Corner("from", "0.02", "0.91"),
            Corner("to", "0.98", "0.99"),
            new XElement(
                ChartDrawing + "sp",
                new XAttribute("macro", ""),
                new XAttribute("textlink", ""),
                new XElement(
                    ChartDrawing + "nvSpPr",
                    new XElement(ChartDrawing + "cNvPr", new XAttribute("id", 2), new XAttribute("name", "来源")),
                    new XElement(ChartDrawing + "cNvSpPr", new XAttribute("txBox", 1))),
                new XElement(
                    ChartDrawing + "spPr",
                    new XElement(Drawing + "prstGeom", new XAttribute("prst", "rect"), new XElement(Drawing + "avLst")),
                    new XElement(Drawing + "noFill")),
                new XElement(
                    ChartDrawing + "txBody",
                    new XElement(
                        Drawing + "bodyPr",
                        new XAttribute("wrap", "square"),
                        new XAttribute("lIns", 0),
                        new XAttribute("tIns", 0),
                        new XAttribute("rIns", 0),
                        new XAttribute("bIns", 0),
                        new XAttribute("anchor", "ctr")),
                    new XElement(Drawing + "lstStyle"),
                    new XElement(
                        Drawing + "p",
                        new XElement(Drawing + "pPr", new XAttribute("algn", "ctr")),
                        new XElement(Drawing + "r", Properties("rPr", 8, false, SeriesLook.Quiet), new XElement(Drawing + "t", text)))))));

    private static XElement Corner(string name, string x, string y) => new(
        ChartDrawing + name, new XElement(ChartDrawing + "x", x), new XElement(ChartDrawing + "y", y));

    private static XElement Properties(string name, int size, bool isBold, string colour) => new(
        Drawing + name,
        name == "rPr" ? new XAttribute("lang", "zh-CN") : null,
        new XAttribute("sz", size * 100),
        new XAttribute("b", isBold ? 1 : 0),
        Fill(colour),
        new XElement(Drawing + "latin", new XAttribute("typeface", Font)),
        new XElement(Drawing + "ea", new XAttribute("typeface", Font)));

    public static XElement Fill(string colour) => new(Drawing + "solidFill", Colour(colour));

    public static XElement Colour(string colour) => new(Drawing + "srgbClr", new XAttribute("val", colour));
}
