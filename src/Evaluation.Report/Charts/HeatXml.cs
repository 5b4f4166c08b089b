using System.Globalization;
using System.Xml.Linq;
using static Evaluation.Report.Workbooks.Ooxml;

namespace Evaluation.Report.Charts;

/// <summary>A heat table in a workbook: a colour scale over its cells, which every spreadsheet program shows and a user can change. Cells with words stay unshaded.</summary>
internal static class HeatXml
{
    /// <param name="cells">Such as <c>C5:H35</c>.</param>
    /// <param name="priority">Unique in the sheet.</param>
    public static XElement Of(HeatScale scale, string cells, int priority) => new(
        Main + "conditionalFormatting",
        new XAttribute("sqref", cells),
        new XElement(
            Main + "cfRule",
            new XAttribute("type", "colorScale"),
            new XAttribute("priority", priority),
            new XElement(
                Main + "colorScale",
                End(scale.Minimum),
                End(scale.Maximum),
                Colour(HeatScale.Lightest),
                Colour(HeatScale.Darkest))));

    private static XElement End(decimal value) => new(
        Main + "cfvo", new XAttribute("type", "num"), new XAttribute("val", value.ToString("0.############################", CultureInfo.InvariantCulture)));

    private static XElement Colour(string colour) => new(Main + "color", new XAttribute("rgb", "FF" + colour));
}
