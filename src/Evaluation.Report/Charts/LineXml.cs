using System.Xml.Linq;
using Evaluation.Report.Documents;
using static Evaluation.Report.Charts.ChartXml;
using static Evaluation.Report.Workbooks.Ooxml;

namespace Evaluation.Report.Charts;

/// <summary>Values over periods, as Excel's own.</summary>
internal static class LineXml
{
    public static XElement Plot(ReportChart chart, ChartData data, ValueScale scale, SeriesXml series) => new(
        Chart + "plotArea",
        new XElement(Chart + "layout"),
        new XElement(
            Chart + "lineChart",
            Value("grouping", "standard"),
            Value("varyColors", "0"),
            chart.Series.Select((s, i) => series.Of(
                i,
                SeriesXml.Line(SeriesLook.Of(s.Style)),
                SeriesXml.Markers(SeriesLook.Of(s.Style)),
                series.LastPoint(i),
                series.LastLabel(i, LineLabels.IsAbove(data, i) ? "t" : "b")))
            .Select(WithSmooth),
            Value("marker", "1"),
            AxisXml.Ids),
        AxisXml.Categories("b", isFirstOnTop: false, ChartText.Title(isTurned: false, (chart.Source, 8, false, SeriesLook.Quiet))),
        AxisXml.Values("l", scale, "autoZero", "between", ChartText.Title(isTurned: true, (chart.ValueAxis, 9, false, SeriesLook.Quiet))));

    private static XElement WithSmooth(XElement series)
    {
        series.Add(Value("smooth", "0"));
        return series;
    }
}
