using System.Xml.Linq;
using Evaluation.Report.Documents;
using static Evaluation.Report.Charts.ChartXml;
using static Evaluation.Report.Workbooks.Ooxml;

namespace Evaluation.Report.Charts;

/// <summary>Horizontal bars, side by side, stacked or with whiskers, as Excel's own.</summary>
internal static class BarXml
{
    public static XElement Plot(ReportChart chart, ChartData data, ValueScale scale, SeriesXml series)
    {
        var isStacked = chart.Kind == ChartKind.StackedBar;
        return new(
            Chart + "plotArea",
            new XElement(Chart + "layout"),
            new XElement(
                Chart + "barChart",
                Value("barDir", "bar"),
                Value("grouping", isStacked ? "stacked" : "clustered"),
                Value("varyColors", "0"),
                chart.Series.Select((s, i) => series.Of(
                    i,
                    SeriesXml.Area(SeriesLook.Of(s.Style)),
                    Value("invertIfNegative", "0"),
                    isStacked ? Inside(data, scale, i, SeriesLook.Of(s.Style)) : chart.Kind == ChartKind.Bar ? Outside(series) : null, // under a whisker a number can't be read
                    series.Whiskers(i))),
                Value("gapWidth", "50"),
                isStacked ? Value("overlap", "100") : null,
                AxisXml.Ids),
            AxisXml.Categories("l", isFirstOnTop: true, title: null),
            AxisXml.Values("b", scale, "max", "between", ChartText.Title(
                isTurned: false, (chart.ValueAxis, 9, false, SeriesLook.Quiet), (chart.Source, 8, false, SeriesLook.Quiet))));
    }

    private static XElement Outside(SeriesXml series) => new(
        Chart + "dLbls", SeriesXml.NumberFormat(series.Format), ChartText.Look(9, SeriesLook.Ink), Value("dLblPos", "outEnd"), SeriesXml.Shows(true));

    // A part too narrow for its number stands without it.
    private static XElement Inside(ChartData data, ValueScale scale, int index, SeriesLook look) => new(
        Chart + "dLbls",
        data.Values[index]
            .Select((value, point) => (value, point))
            .Where(p => p.value is { } v && !BarLabels.FitsInside(v, scale))
            .Select(p => new XElement(Chart + "dLbl", Value("idx", Text(p.point)), Value("delete", "1"))),
        SeriesXml.NumberFormat(data.IsWhole ? "#,##0;-#,##0;;" : "#,##0.0#;-#,##0.0#;;"),
        look.Pattern == FillPattern.Solid ? null : new XElement(Chart + "spPr", ChartText.Fill("FFFFFF")),
        ChartText.Look(9, look.LabelColour),
        Value("dLblPos", "ctr"),
        SeriesXml.Shows(true));
}
