using System.Xml.Linq;
using Evaluation.Report.Documents;
using static Evaluation.Report.Workbooks.Ooxml;

namespace Evaluation.Report.Charts;

/// <summary>A chart as Excel's own, bound to cells.</summary>
internal static class ChartXml
{
    /// <exception cref="ArgumentException">The chart is a heat table.</exception>
    /// <param name="range">The cells of a column of the chart's table, such as <c>'章节'!$C$5:$C$11</c>.</param>
    public static XElement Of(ReportChart chart, ChartData data, Func<string, string> range)
    {
        var scale = ValueScale.Of(chart, data);
        var series = new SeriesXml(chart, data, range);
        var plot = chart.Kind switch
        {
            ChartKind.Bar or ChartKind.StackedBar or ChartKind.BarWithWhiskers => BarXml.Plot(chart, data, scale, series),
            ChartKind.Line or ChartKind.LineWithBand => LineXml.Plot(chart, data, scale, series),
            ChartKind.Radar => RadarXml.Plot(chart, scale, series),
            ChartKind.HeatTable => throw new ArgumentException($"chart {chart.Name} is a heat table: its cells are shaded, it is not drawn", nameof(chart)),
        };
        return new(
            Chart + "chartSpace",
            new XAttribute(XNamespace.Xmlns + "c", Chart),
            new XAttribute(XNamespace.Xmlns + "a", Drawing),
            new XAttribute(XNamespace.Xmlns + "r", Relations),
            Value("date1904", "0"),
            Value("lang", "zh-CN"),
            Value("roundedCorners", "0"),
            new XElement(
                Chart + "chart",
                ChartText.Title(isTurned: false, (chart.Title, 12, true, SeriesLook.Ink)),
                Value("autoTitleDeleted", "0"),
                plot,
                chart.Series.Count > 1 ? Legend(chart, chart.Kind == ChartKind.Radar ? "t" : "b") : null,
                Value("plotVisOnly", "1"),
                Value("dispBlanksAs", "gap")),
            new XElement(Chart + "spPr", ChartText.Fill("FFFFFF"), new XElement(Drawing + "ln", new XElement(Drawing + "noFill"))),
            ChartText.Look(9, SeriesLook.Ink));
    }

    /// <summary>An element of the chart with nothing but a value.</summary>
    public static XElement Value(string name, string value) => new(Chart + name, new XAttribute("val", value));

    private static XElement Legend(ReportChart chart, string position) => new(
        Chart + "legend",
        Value("legendPos", position),
        NativeSeries.Of(chart).Where(s => s.IsUpper).Select(s => new XElement(Chart + "legendEntry", Value("idx", Text(s.Number)), Value("delete", "1"))),
        Value("overlay", "0"),
        ChartText.Look(9, SeriesLook.Ink));
}
