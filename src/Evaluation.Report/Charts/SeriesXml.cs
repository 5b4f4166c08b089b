using System.Globalization;
using System.Xml.Linq;
using Evaluation.Report.Documents;
using static Evaluation.Report.Charts.ChartXml;
using static Evaluation.Report.Workbooks.Ooxml;

namespace Evaluation.Report.Charts;

/// <summary>The series of a native chart: names, cells, remembered values, and how they look.</summary>
internal sealed class SeriesXml(ReportChart chart, ChartData data, Func<string, string> range)
{
    /// <summary>Number format of values: whole numbers stay whole.</summary>
    public string Format => data.IsWhole ? "#,##0" : "#,##0.0#";

    /// <summary>One series.</summary>
    /// <param name="look">What stands between the name and the cells, in the schema's order for the kind.</param>
    public XElement Of(int index, params IEnumerable<XElement?> look) => Of(new NativeSeries(index, index, IsUpper: false), look);

    public XElement Of(NativeSeries series, params IEnumerable<XElement?> look) => new(
        Chart + "ser",
        Value("idx", Text(series.Number)),
        Value("order", Text(series.Number)),
        new XElement(Chart + "tx", new XElement(Chart + "v", chart.Series[series.Index].Name)),
        look,
        new XElement(Chart + "cat", new XElement(
            Chart + "strRef",
            new XElement(Chart + "f", range(chart.Category)),
            new XElement(Chart + "strCache", Points(data.Categories)))),
        new XElement(Chart + "val", Numbers(ColumnOf(series), ValuesOf(series))));

    /// <summary>Whiskers over the bars of a series; <c>null</c>: it has none.</summary>
    public XElement? Whiskers(int index) => data.Whiskers[index] is not { } whiskers ? null : new(
        Chart + "errBars",
        Value("errBarType", "both"),
        Value("errValType", "cust"),
        Value("noEndCap", "0"),
        new XElement(Chart + "plus", Numbers(chart.Series[index].PlusColumn!, whiskers.Plus)),
        new XElement(Chart + "minus", Numbers(chart.Series[index].MinusColumn!, whiskers.Minus)),
        new XElement(Chart + "spPr", new XElement(Drawing + "ln", new XAttribute("w", 15875), ChartText.Fill(SeriesLook.Ink))));

    private XElement Numbers(string column, IReadOnlyList<decimal?> values) => new(
        Chart + "numRef",
        new XElement(Chart + "f", range(column)),
        new XElement(
            Chart + "numCache",
            new XElement(Chart + "formatCode", "General"),
            Points([.. values.Select(v => v?.ToString("0.############################", CultureInfo.InvariantCulture))])));

    private string ColumnOf(NativeSeries series) =>
        series.IsUpper ? chart.Series[series.Index].UpperColumn! : chart.Series[series.Index].Column;

    private IReadOnlyList<decimal?> ValuesOf(NativeSeries series) =>
        series.IsUpper ? data.Uppers[series.Index]! : data.Values[series.Index];

    /// <summary>An area: a colour, or a pattern of it.</summary>
    public static XElement Area(SeriesLook look) => new(
        Chart + "spPr",
        look.IsDashed ? new XElement(Drawing + "noFill") : Fill(look),
        look.IsDashed ? Stroke(look, 1.5m) : Edge(look.Pattern == FillPattern.Solid ? "FFFFFF" : look.Colour));

    /// <summary>A line.</summary>
    public static XElement Line(SeriesLook look) => new(Chart + "spPr", Stroke(look, look.IsBand ? 1m : look.Dash == LineDash.None ? 2.25m : 1.75m));

    /// <summary>The points of a line.</summary>
    public static XElement Markers(SeriesLook look) => look.Marker == Marker.None
        ? new(Chart + "marker", Value("symbol", "none"))
        : new(
            Chart + "marker",
            Value("symbol", Symbol(look.Marker)),
            Value("size", "7"),
            new XElement(Chart + "spPr", ChartText.Fill(look.Colour), Edge("FFFFFF")));

    /// <summary>The end of a target's line as a point of its own; <c>null</c> for other series.</summary>
    public XElement? LastPoint(int index)
    {
        var look = SeriesLook.Of(chart.Series[index].Style);
        return !look.IsDashed || data.LastOf(index) is not { } last ? null : new(
            Chart + "dPt",
            Value("idx", Text(last)),
            Markers(look with { Marker = Marker.Diamond }),
            Value("bubble3D", "0"),
            Line(look));
    }

    /// <summary>A single label at the last point, none at the others.</summary>
    public XElement LastLabel(int index, string position, bool isShown) => new(
        Chart + "dLbls",
        isShown && data.LastOf(index) is { } last ? Label(last, position, SeriesLook.Of(chart.Series[index].Style)) : null,
        Shows(false));

    private XElement Label(int point, string position, SeriesLook look) => new(
        Chart + "dLbl",
        Value("idx", Text(point)),
        NumberFormat(Format),
        new XElement(Chart + "spPr", new XElement(Drawing + "noFill"), new XElement(Drawing + "ln", new XElement(Drawing + "noFill"))),
        ChartText.Look(9, look.TextColour),
        Value("dLblPos", position),
        Shows(true));

    public static XElement NumberFormat(string format) => new(
        Chart + "numFmt", new XAttribute("formatCode", format), new XAttribute("sourceLinked", 0));

    public static IEnumerable<XElement> Shows(bool isValueShown) =>
    [
        Value("showLegendKey", "0"), Value("showVal", isValueShown ? "1" : "0"), Value("showCatName", "0"),
        Value("showSerName", "0"), Value("showPercent", "0"), Value("showBubbleSize", "0"),
    ];

    private static XElement Fill(SeriesLook look) => look.Pattern switch
    {
        FillPattern.Solid => ChartText.Fill(look.Colour),
        FillPattern.Stripes => Pattern("wdUpDiag", look.Colour),
        FillPattern.Grid => Pattern("lgGrid", look.Colour),
    };

    private static XElement Pattern(string name, string colour) => new(
        Drawing + "pattFill",
        new XAttribute("prst", name),
        new XElement(Drawing + "fgClr", ChartText.Colour(colour)),
        new XElement(Drawing + "bgClr", ChartText.Colour("FFFFFF")));

    private static XElement Stroke(SeriesLook look, decimal points) => new(
        Drawing + "ln",
        new XAttribute("w", (int)(points * 12_700)),
        ChartText.Fill(look.Colour),
        Dash(look.Dash) is { } dash ? new XElement(Drawing + "prstDash", new XAttribute("val", dash)) : null,
        new XElement(Drawing + "round"));

    private static XElement Edge(string colour) => new(Drawing + "ln", new XAttribute("w", 6350), ChartText.Fill(colour));

    private static string? Dash(LineDash dash) => dash switch
    {
        LineDash.None => null,
        LineDash.Dashed => "dash",
        LineDash.Dotted => "sysDot",
    };

    private static string Symbol(Marker marker) => marker switch
    {
        Marker.None => "none",
        Marker.Circle => "circle",
        Marker.Square => "square",
        Marker.Triangle => "triangle",
        Marker.Diamond => "diamond",
    };

    private static IEnumerable<XElement> Points(IReadOnlyList<string?> values) => values
        .Select((value, i) => value is null
            ? null
            : new XElement(Chart + "pt", new XAttribute("idx", i), new XElement(Chart + "v", value)))
        .OfType<XElement>()
        .Prepend(Value("ptCount", Text(values.Count)));
}
