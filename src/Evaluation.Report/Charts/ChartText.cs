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
        new XElement(Drawing + "p", new XElement(Drawing + "pPr", Properties("defRPr", size, false, colour)), new XElement(Drawing + "endParaRPr", new XAttribute("lang", "zh-CN"))));

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
