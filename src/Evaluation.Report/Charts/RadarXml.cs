using System.Xml.Linq;
using Evaluation.Report.Documents;
using static Evaluation.Report.Charts.ChartXml;
using static Evaluation.Report.Workbooks.Ooxml;

namespace Evaluation.Report.Charts;

/// <summary>One spoke per category, as Excel's own.</summary>
internal static class RadarXml
{
    public static XElement Plot(ReportChart chart, ValueScale scale, SeriesXml series) => new(
        Chart + "plotArea",
        Middle(hasLegend: chart.Series.Count > 1),
        new XElement(
            Chart + "radarChart",
            Value("radarStyle", "marker"),
            Value("varyColors", "0"),
            chart.Series.Select((s, i) => series.Of(i, SeriesXml.Line(SeriesLook.Of(s.Style)), SeriesXml.Markers(SeriesLook.Of(s.Style)))),
            AxisXml.Ids),
        AxisXml.Categories("b", isFirstOnTop: false, title: null, AxisXml.GridLines(), size: 8),
        AxisXml.Values("l", scale, "autoZero", "between", title: null));

    // Room for the names around the rings, the legend above and the source below.
    private static XElement Middle(bool hasLegend) => new(Chart + "layout", new XElement(
        Chart + "manualLayout",
        Value("layoutTarget", "inner"),
        Value("xMode", "edge"),
        Value("yMode", "edge"),
        Value("x", "0.25"),
        Value("y", hasLegend ? "0.35" : "0.24"),
        Value("w", "0.5"),
        Value("h", hasLegend ? "0.45" : "0.55")));
}
