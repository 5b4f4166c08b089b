using Evaluation.Report.Documents;

namespace Evaluation.Report.Charts;

/// <summary>Horizontal bars, side by side, stacked or with whiskers, drawn.</summary>
internal sealed class BarSvg : ISvgPlot
{
    private const decimal BarHeight = 16;
    private const decimal Gap = 8;
    private const decimal MostLabelWidth = 230;

    private readonly ReportChart chart;
    private readonly ChartData data;
    private readonly ValueScale scale;
    private readonly List<IReadOnlyList<string>> labels;
    private readonly decimal left;
    private readonly decimal right;
    private readonly decimal rowHeight;

    public BarSvg(ReportChart chart, ChartData data, ValueScale scale)
    {
        (this.chart, this.data, this.scale) = (chart, data, scale);
        labels = [.. data.Categories.Select(c => TextFit.Lines(c, SvgFrame.LabelSize, MostLabelWidth, 2))];
        left = SvgFrame.Margin + labels.SelectMany(l => l).Select(l => TextFit.Width(l, SvgFrame.LabelSize)).DefaultIfEmpty(0).Max() + 8;
        var widest = data.Known.Append(scale.Maximum).Max(v => TextFit.Width(ChartWords.Label(v), SvgFrame.LabelSize));
        right = SvgFrame.Width - SvgFrame.Margin - (IsStacked ? widest / 2 : widest + 6);
        var bars = (IsStacked ? 1 : chart.Series.Count) * BarHeight;
        rowHeight = Math.Max(bars, labels.Max(l => l.Count) * SvgFrame.LineHeight) + Gap;
    }

    public decimal Height => data.Categories.Count * rowHeight + 24 + (chart.ValueAxis.Length > 0 ? SvgFrame.LineHeight + 2 : 0);

    private bool IsStacked => chart.Kind == ChartKind.StackedBar;

    public void Draw(SvgCanvas canvas, decimal top)
    {
        var bottom = top + data.Categories.Count * rowHeight;
        DrawScale(canvas, top, bottom);
        for (var i = 0; i < data.Categories.Count; i++)
        {
            var middle = top + i * rowHeight + rowHeight / 2;
            for (var line = 0; line < labels[i].Count; line++)
                canvas.Text(labels[i][line], left - 8, middle + 4 + (line - (labels[i].Count - 1) / 2m) * SvgFrame.LineHeight, SvgFrame.LabelSize, "end", SeriesLook.Ink);
            if (IsStacked)
                DrawStack(canvas, i, middle - BarHeight / 2);
            else
                DrawBars(canvas, i, middle - chart.Series.Count * BarHeight / 2);
        }
        canvas.Rule(X(Math.Clamp(0, scale.Minimum, scale.Maximum)), top, X(Math.Clamp(0, scale.Minimum, scale.Maximum)), bottom, "A6A6A6");
        if (chart.ValueAxis.Length > 0)
            canvas.Text(TextFit.Lines(chart.ValueAxis, SvgFrame.LabelSize, right - left, 1)[0], (left + right) / 2, bottom + 36, SvgFrame.LabelSize, "middle", SeriesLook.Quiet);
    }

    private decimal X(decimal value) => left + scale.Share(value) * (right - left);

    private void DrawScale(SvgCanvas canvas, decimal top, decimal bottom)
    {
        foreach (var tick in scale.Ticks)
        {
            canvas.Rule(X(tick), top, X(tick), bottom, SeriesLook.Grid);
            canvas.Text(ValueScale.Label(tick), X(tick), bottom + 18, SvgFrame.LabelSize, "middle", SeriesLook.Quiet);
        }
    }

    private void DrawBars(SvgCanvas canvas, int category, decimal top)
    {
        var zero = X(Math.Clamp(0, scale.Minimum, scale.Maximum));
        for (var i = 0; i < chart.Series.Count; i++)
        {
            if (data.Values[i][category] is not { } value)
                continue;
            var end = X(value);
            canvas.Area(SeriesLook.Of(chart.Series[i].Style), Math.Min(zero, end), top + i * BarHeight + 1, Math.Abs(end - zero), BarHeight - 2);
            // Beside a whisker a number would be taken for its end.
            if (data.WhiskerOf(i, category) is var (low, high))
                canvas.Whisker(X(low), X(high), top + (i + 0.5m) * BarHeight);
            else
                canvas.Text(ChartWords.Label(value), Math.Max(zero, end) + 4, top + i * BarHeight + 12, SvgFrame.LabelSize, "start", SeriesLook.Ink);
        }
    }

    private void DrawStack(SvgCanvas canvas, int category, decimal top)
    {
        var (above, below) = (0m, 0m);
        for (var i = 0; i < chart.Series.Count; i++)
        {
            if (data.Values[i][category] is not { } value || value == 0)
                continue;
            var look = SeriesLook.Of(chart.Series[i].Style);
            var start = value > 0 ? above : below;
            var (from, to) = (X(Math.Min(start, start + value)), X(Math.Max(start, start + value)));
            var text = ChartWords.Label(value);
            var width = TextFit.Width(text, SvgFrame.LabelSize);
            canvas.Area(look, from, top, to - from, BarHeight);
            if (look.Pattern != FillPattern.Solid && to - from > width + 4)
                canvas.Rectangle((from + to - width) / 2 - 2, top + 1.5m, width + 4, BarHeight - 3, "fill=\"#FFFFFF\"");
            if (to - from > width + 4)
                canvas.Text(text, (from + to) / 2, top + 12.5m, SvgFrame.LabelSize, "middle", look.LabelColour);
            (above, below) = value > 0 ? (above + value, below) : (above, below + value);
        }
    }
}
