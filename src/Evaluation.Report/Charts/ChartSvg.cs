using Evaluation.Report.Documents;

namespace Evaluation.Report.Charts;

/// <summary>A chart as an SVG picture: text as text, no references to anything outside, the same bytes for the same chart.</summary>
public static class ChartSvg
{
    /// <exception cref="ArgumentException">The chart names a table, rows or columns that the document does not have.</exception>
    public static void Write(ReportChart chart, ReportDocument document, TextWriter output)
    {
        var table = document.Tables.FirstOrDefault(t => t.Name == chart.Table)
            ?? throw new ArgumentException($"chart {chart.Name} reads the table {chart.Table}, which the document does not have", nameof(chart));
        var data = ChartData.Of(chart, table, table.Rows as IReadOnlyList<TableRow> ?? [.. table.Rows]);
        var scale = ValueScale.Of(chart, data);
        ISvgPlot plot = chart.Kind switch
        {
            ChartKind.Bar or ChartKind.StackedBar or ChartKind.BarWithWhiskers => new BarSvg(chart, data, scale),
            ChartKind.Line or ChartKind.LineWithBand => new LineSvg(chart, data, scale),
            ChartKind.Radar => new RadarSvg(chart, data, scale),
            ChartKind.HeatTable => new HeatSvg(chart, data, HeatScale.Of(chart, data)),
        };
        new SvgFrame(chart, plot).Write(new SvgCanvas(output, chart.Name), ChartWords.Describe(chart, data));
    }
}
