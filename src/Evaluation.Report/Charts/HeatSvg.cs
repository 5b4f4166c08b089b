using System.Globalization;
using Evaluation.Report.Documents;

namespace Evaluation.Report.Charts;

/// <summary>A heat table, drawn: a grid of shaded values, the shades' meaning under it.</summary>
internal sealed class HeatSvg : ISvgPlot
{
    private const decimal MostLabelWidth = 200;
    private const decimal RampRoom = 34;
    private const decimal RampStep = 36;
    private const int RampSteps = 5;

    private readonly ChartData data;
    private readonly HeatScale scale;
    private readonly List<IReadOnlyList<string>> labels;
    private readonly List<IReadOnlyList<string>> headings;
    private readonly decimal left;
    private readonly decimal cellWidth;
    private readonly decimal rowHeight;
    private readonly decimal headHeight;
    private readonly string format;

    public HeatSvg(ReportChart chart, ChartData data, HeatScale scale)
    {
        (this.data, this.scale) = (data, scale);
        labels = [.. data.Categories.Select(c => TextFit.Lines(c, SvgFrame.LabelSize, MostLabelWidth, 2))];
        left = SvgFrame.Margin + labels.SelectMany(l => l).Select(l => TextFit.Width(l, SvgFrame.LabelSize)).DefaultIfEmpty(0).Max() + 8;
        cellWidth = (SvgFrame.Width - SvgFrame.Margin - left) / chart.Series.Count;
        headings = [.. chart.Series.Select(s => TextFit.Lines(s.Name, SvgFrame.LabelSize, cellWidth - 8, 3))];
        rowHeight = labels.Max(l => l.Count) * SvgFrame.LineHeight + 6;
        format = "#,0." + new string('0', data.Known.Select(Places).DefaultIfEmpty(0).Max());
        headHeight = headings.Max(h => h.Count) * SvgFrame.LineHeight + 8;
    }

    public decimal Height => headHeight + data.Categories.Count * rowHeight + RampRoom;

    public void Draw(SvgCanvas canvas, decimal top)
    {
        for (var series = 0; series < headings.Count; series++)
            DrawLines(canvas, headings[series], left + (series + 0.5m) * cellWidth, top + headHeight - 8 - (headings[series].Count - 1) * SvgFrame.LineHeight, "middle");
        for (var row = 0; row < labels.Count; row++)
        {
            var start = top + headHeight + row * rowHeight;
            DrawLines(canvas, labels[row], left - 8, start + rowHeight / 2 + 4 - (labels[row].Count - 1) * SvgFrame.LineHeight / 2, "end");
            for (var series = 0; series < headings.Count; series++)
                DrawCell(canvas, data.Values[series][row], left + series * cellWidth, start);
        }

        DrawRamp(canvas, top + headHeight + labels.Count * rowHeight + 12);
    }

    private static void DrawLines(SvgCanvas canvas, IReadOnlyList<string> lines, decimal x, decimal y, string anchor)
    {
        for (var i = 0; i < lines.Count; i++)
            canvas.Text(lines[i], x, y + i * SvgFrame.LineHeight, SvgFrame.LabelSize, anchor, SeriesLook.Ink);
    }

    private void DrawCell(SvgCanvas canvas, decimal? value, decimal x, decimal y)
    {
        canvas.Rectangle(x, y, cellWidth, rowHeight, $"fill=\"#{(value is { } known ? scale.Colour(known) : HeatScale.Lightest)}\" stroke=\"#{SeriesLook.Grid}\" stroke-width=\"0.75\"");
        canvas.Text(value?.ToString(format, CultureInfo.InvariantCulture) ?? "—", x + cellWidth / 2, y + rowHeight / 2 + 4, SvgFrame.LabelSize, "middle", SeriesLook.Ink);
    }

    // All figures with the same places, at most two, so that columns can be read down.
    private static int Places(decimal value) => Enumerable.Range(0, 3).First(places => places == 2 || value == decimal.Round(value, places));

    private void DrawRamp(SvgCanvas canvas, decimal y)
    {
        var start = (SvgFrame.Width - RampSteps * RampStep) / 2;
        canvas.Text(ChartWords.Label(scale.Minimum), start - 8, y + 12, SvgFrame.LabelSize, "end", SeriesLook.Quiet);
        for (var step = 0; step < RampSteps; step++)
        {
            var value = scale.Minimum + (scale.Maximum - scale.Minimum) * step / (RampSteps - 1);
            canvas.Rectangle(start + step * RampStep, y, RampStep, 14, $"fill=\"#{scale.Colour(value)}\" stroke=\"#{SeriesLook.Grid}\" stroke-width=\"0.75\"");
        }
        canvas.Text(ChartWords.Label(scale.Maximum), start + RampSteps * RampStep + 8, y + 12, SvgFrame.LabelSize, "start", SeriesLook.Quiet);
    }
}
