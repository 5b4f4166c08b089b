using Evaluation.Report.Documents;

namespace Evaluation.Report.Charts;

/// <summary>What all kinds of charts share: title on top, then the plot, the legend, the source.</summary>
internal sealed class SvgFrame(ReportChart chart, ISvgPlot plot)
{
    public const decimal Width = 760;
    public const decimal Margin = 20;
    public const decimal LabelSize = 12;
    public const decimal LineHeight = 16;

    private const decimal TitleSize = 16;
    private const decimal TitleLine = 23;
    private const decimal SourceSize = 11;
    private const decimal SwatchWidth = 26;
    private const decimal LegendLine = 22;

    public void Write(SvgCanvas canvas, string description)
    {
        var title = TextFit.Lines(chart.Title, TitleSize, Width - 2 * Margin, 3);
        var source = TextFit.Lines(chart.Source, SourceSize, Width - 2 * Margin, 3);
        var legend = chart.Series.Count > 1 && chart.Kind != ChartKind.HeatTable ? LegendRows() : [];
        var plotTop = Margin + title.Count * TitleLine + 6;
        var legendTop = plotTop + plot.Height + (legend.Count > 0 ? 8 : 0);
        var sourceTop = legendTop + legend.Count * LegendLine + (source.Count > 0 ? 6 : 0);
        canvas.Start(Width, sourceTop + source.Count * LineHeight + Margin / 2, chart.Title, description);
        canvas.Define(chart.Series.Select(s => SeriesLook.Of(s.Style)));
        for (var i = 0; i < title.Count; i++)
            canvas.Text(title[i], Width / 2, Margin + TitleSize + i * TitleLine, TitleSize, "middle", SeriesLook.Ink, isBold: true);
        plot.Draw(canvas, plotTop);
        DrawLegend(canvas, legend, legendTop);
        for (var i = 0; i < source.Count; i++)
            canvas.Text(source[i], Margin, sourceTop + SourceSize + i * LineHeight, SourceSize, "start", SeriesLook.Quiet);
        canvas.End();
    }

    private List<List<ChartSeries>> LegendRows()
    {
        var rows = new List<List<ChartSeries>> { new() };
        foreach (var series in chart.Series)
        {
            if (rows[^1].Count > 0 && rows[^1].Append(series).Sum(ItemWidth) > Width - 2 * Margin)
                rows.Add([]);
            rows[^1].Add(series);
        }
        return rows;
    }

    private static decimal ItemWidth(ChartSeries series) => SwatchWidth + 6 + TextFit.Width(series.Name, LabelSize) + 18;

    private void DrawLegend(SvgCanvas canvas, List<List<ChartSeries>> rows, decimal top)
    {
        for (var row = 0; row < rows.Count; row++)
        {
            var x = (Width - rows[row].Sum(ItemWidth) + 18) / 2;
            var middle = top + row * LegendLine + LegendLine / 2;
            foreach (var series in rows[row])
            {
                DrawSwatch(canvas, SeriesLook.Of(series.Style), x, middle);
                canvas.Text(series.Name, x + SwatchWidth + 6, middle + 4, LabelSize, "start", SeriesLook.Ink);
                x += ItemWidth(series);
            }
        }
    }

    private void DrawSwatch(SvgCanvas canvas, SeriesLook look, decimal x, decimal middle)
    {
        if (chart.Kind is ChartKind.Bar or ChartKind.StackedBar or ChartKind.BarWithWhiskers)
        {
            canvas.Area(look, x, middle - 6, SwatchWidth, 12);
            return;
        }
        if (look.IsBand)
        {
            canvas.Band(look, [(x, middle - 6), (x + SwatchWidth, middle - 6), (x + SwatchWidth, middle + 6), (x, middle + 6)]);
            return;
        }
        canvas.Path(look, [(x, middle), (x + SwatchWidth, middle)]);
        canvas.Point(look.Colour, look.Marker, x + SwatchWidth / 2, middle);
    }
}
