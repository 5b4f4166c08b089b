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
            NativeSeries.Of(chart).Select(s => WithSmooth(Line(chart, data, scale, series, s))),
            Value("marker", "1"),
            AxisXml.Ids),
        AxisXml.Categories("b", isFirstOnTop: false, ChartText.Title(isTurned: false, (chart.Source, 8, false, SeriesLook.Quiet))),
        AxisXml.Values("l", scale, "autoZero", "between", ChartText.Title(isTurned: true, (chart.ValueAxis, 9, false, SeriesLook.Quiet))));

    // The edges of a band are thin lines without points or numbers.
    private static XElement Line(ReportChart chart, ChartData data, ValueScale scale, SeriesXml series, NativeSeries own)
    {
        var look = SeriesLook.Of(chart.Series[own.Index].Style);
        return data.IsBand(own.Index)
            ? series.Of(own, SeriesXml.Line(look), SeriesXml.Markers(look with { Marker = Marker.None }))
            : series.Of(
                own,
                SeriesXml.Line(look),
                SeriesXml.Markers(look),
                series.LastPoint(own.Index),
                series.LastLabel(own.Index, LineLabels.IsBeside(data) ? "r" : LineLabels.IsAbove(data, own.Index) ? "t" : "b", LineLabels.HasRoom(data, scale, own.Index)));
    }

    private static XElement WithSmooth(XElement series)
    {
        series.Add(Value("smooth", "0"));
        return series;
    }
}
