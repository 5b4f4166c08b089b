using System.Globalization;
using System.Xml.Linq;
using static Evaluation.Report.Charts.ChartXml;
using static Evaluation.Report.Workbooks.Ooxml;

namespace Evaluation.Report.Charts;

/// <summary>The two axes of a native chart.</summary>
internal static class AxisXml
{
    private const string CategoryId = "1";
    private const string ValueId = "2";

    public static IEnumerable<XElement> Ids => [Value("axId", CategoryId), Value("axId", ValueId)];

    /// <param name="position"><c>l</c> or <c>b</c>.</param>
    /// <param name="isFirstOnTop">The axis runs downwards.</param>
    public static XElement Categories(string position, bool isFirstOnTop, XElement? title, XElement? gridLines = null, int size = 9) => new(
        Chart + "catAx",
        Value("axId", CategoryId),
        new XElement(Chart + "scaling", Value("orientation", isFirstOnTop ? "maxMin" : "minMax")),
        Value("delete", "0"),
        Value("axPos", position),
        gridLines,
        title,
        SeriesXml.NumberFormat("General"),
        Value("majorTickMark", "none"),
        Value("minorTickMark", "none"),
        Value("tickLblPos", "low"),
        new XElement(Chart + "spPr", Line("A6A6A6")),
        ChartText.Look(size, SeriesLook.Ink),
        Value("crossAx", ValueId),
        Value("crosses", "autoZero"),
        Value("auto", "0"),
        Value("lblAlgn", "ctr"),
        Value("lblOffset", "100"),
        position == "l" ? Value("tickLblSkip", "1") : null,
        Value("noMultiLvlLbl", "1"));

    /// <param name="crosses">Where it meets the other axis: <c>max</c> when that one runs downwards.</param>
    public static XElement Values(string position, ValueScale scale, string crosses, string crossBetween, XElement? title) => new(
        Chart + "valAx",
        Value("axId", ValueId),
        new XElement(Chart + "scaling", Value("orientation", "minMax"), Value("max", Number(scale.Maximum)), Value("min", Number(scale.Minimum))),
        Value("delete", "0"),
        Value("axPos", position),
        GridLines(),
        title,
        SeriesXml.NumberFormat(scale.Step == decimal.Truncate(scale.Step) ? "#,##0" : "#,##0.0#"),
        Value("majorTickMark", "none"),
        Value("minorTickMark", "none"),
        Value("tickLblPos", "nextTo"),
        new XElement(Chart + "spPr", new XElement(Drawing + "ln", new XElement(Drawing + "noFill"))),
        ChartText.Look(9, SeriesLook.Quiet),
        Value("crossAx", CategoryId),
        Value("crosses", crosses),
        Value("crossBetween", crossBetween),
        Value("majorUnit", Number(scale.Step)));

    public static XElement GridLines() => new(Chart + "majorGridlines", new XElement(Chart + "spPr", Line(SeriesLook.Grid)));

    private static XElement Line(string colour) => new(Drawing + "ln", new XAttribute("w", 6350), ChartText.Fill(colour));

    private static string Number(decimal value) => value.ToString("0.############################", CultureInfo.InvariantCulture);
}
