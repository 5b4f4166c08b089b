using Evaluation.Report.Documents;

namespace Evaluation.Report.Charts;

/// <summary>Values over periods, drawn.</summary>
internal sealed class LineSvg : ISvgPlot
{
    private const decimal PlotHeight = 260;
    private const decimal MostNameWidth = 110;
    private const decimal LabelLine = 14;

    private readonly ReportChart chart;
    private readonly ChartData data;
    private readonly ValueScale scale;
    private readonly decimal left;
    private readonly decimal right;

    public LineSvg(ReportChart chart, ChartData data, ValueScale scale)
    {
        (this.chart, this.data, this.scale) = (chart, data, scale);
        left = SvgFrame.Margin + scale.Ticks.Max(t => TextFit.Width(ValueScale.Label(t), SvgFrame.LabelSize)) + 8;
        right = SvgFrame.Width - SvgFrame.Margin - (LineLabels.IsBeside(data) ? BesideWidth() : 24);
    }

    public decimal Height => AxisTitleHeight + PlotHeight + 26;

    // Above the axis, read without turning the head.
    private decimal AxisTitleHeight => chart.ValueAxis.Length > 0 ? SvgFrame.LineHeight + 6 : 6;

    private decimal Slot => (right - left) / data.Categories.Count;

    public void Draw(SvgCanvas canvas, decimal top)
    {
        var (start, bottom) = (top + AxisTitleHeight, top + AxisTitleHeight + PlotHeight);
        if (chart.ValueAxis.Length > 0)
            canvas.Text(TextFit.Lines(chart.ValueAxis, SvgFrame.LabelSize, right - SvgFrame.Margin, 1)[0], SvgFrame.Margin, top + 11, SvgFrame.LabelSize, "start", SeriesLook.Quiet);
        foreach (var i in Enumerable.Range(0, chart.Series.Count).Where(data.IsBand))
            DrawBand(canvas, i, bottom);
        foreach (var tick in scale.Ticks)
        {
            canvas.Rule(left, Y(tick, bottom), right, Y(tick, bottom), SeriesLook.Grid);
            canvas.Text(ValueScale.Label(tick), left - 8, Y(tick, bottom) + 4, SvgFrame.LabelSize, "end", SeriesLook.Quiet);
        }
        canvas.Rule(left, bottom, right, bottom, "A6A6A6");
        DrawCategories(canvas, bottom);
        foreach (var i in Enumerable.Range(0, chart.Series.Count).Where(i => !data.IsBand(i)))
            DrawSeries(canvas, i, bottom);
        if (LineLabels.IsBeside(data))
            DrawBeside(canvas, start, bottom);
        else
            DrawLabels(canvas, start, bottom);
    }

    private decimal X(int category) => left + Slot * (category + 0.5m);

    private decimal Y(decimal value, decimal bottom) => bottom - scale.Share(value) * PlotHeight;

    // Every label that has room, counted from the last, which is the one the reader looks for.
    private void DrawCategories(SvgCanvas canvas, decimal bottom)
    {
        var longest = Math.Max(Slot, 120);
        var texts = data.Categories.Select(c => TextFit.Lines(c, SvgFrame.LabelSize, longest, 1).FirstOrDefault("")).ToList();
        var every = (int)Math.Ceiling((texts.Max(t => TextFit.Width(t, SvgFrame.LabelSize)) + 8) / Slot);
        for (var i = texts.Count - 1; i >= 0; i -= Math.Max(1, every))
            canvas.Text(texts[i], X(i), bottom + 18, SvgFrame.LabelSize, "middle", SeriesLook.Ink);
    }

    // Under the grid, so that values can be read from it; a single year's band is a line upwards.
    private void DrawBand(SvgCanvas canvas, int series, decimal bottom)
    {
        foreach (var (first, count) in Runs.Of(data.Values[series]))
        {
            var lower = Points(data.Values[series], first, count, bottom);
            var upper = Points(data.Uppers[series]!, first, count, bottom);
            canvas.Band(SeriesLook.Of(chart.Series[series].Style), [.. lower, .. Enumerable.Reverse(upper)]);
        }
    }

    private List<(decimal X, decimal Y)> Points(IReadOnlyList<decimal?> values, int first, int count, decimal bottom) =>
        [.. Enumerable.Range(first, count).Select(i => (X(i), Y(values[i]!.Value, bottom)))];

    private void DrawSeries(SvgCanvas canvas, int series, decimal bottom)
    {
        var look = SeriesLook.Of(chart.Series[series].Style);
        foreach (var (first, count) in Runs.Of(data.Values[series]))
        {
            var run = Points(data.Values[series], first, count, bottom);
            if (run.Count > 1)
                canvas.Path(look, run);
            foreach (var (x, y) in run)
                canvas.Point(look.Colour, look.Marker, x, y);
        }
        if (look.IsDashed && data.LastOf(series) is { } last)
            canvas.Point(look.Colour, Marker.Diamond, X(last), Y(data.Values[series][last]!.Value, bottom));
    }

    private void DrawLabels(SvgCanvas canvas, decimal top, decimal bottom)
    {
        var taken = new List<(decimal X, decimal Y, decimal Width)>();
        var ends = Enumerable.Range(0, chart.Series.Count)
            .Where(i => !data.IsBand(i) && data.LastOf(i) is not null)
            .OrderByDescending(i => data.Values[i][data.LastOf(i)!.Value]);
        foreach (var i in ends)
        {
            var last = data.LastOf(i)!.Value;
            var value = data.Values[i][last]!.Value;
            var text = ChartWords.Label(value);
            var width = TextFit.Width(text, SvgFrame.LabelSize);
            var y = Math.Clamp(Y(value, bottom) + (LineLabels.IsAbove(data, i) ? -9 : 19), top + 6, bottom - 4);
            while (taken.Exists(t => Math.Abs(t.X - X(last)) < (t.Width + width) / 2 + 4 && Math.Abs(t.Y - y) < 14))
                y += 14;
            if (y > bottom - 4)
                continue; // no room: the legend and the table still have it
            taken.Add((X(last), y, width));
            canvas.Text(text, X(last), y, SvgFrame.LabelSize, "middle", SeriesLook.Of(chart.Series[i].Style).TextColour, isBold: true, hasHalo: true);
        }
    }

    private string Beside(int series, decimal value) =>
        $"{TextFit.Lines(chart.Series[series].Name, SvgFrame.LabelSize, MostNameWidth, 1).FirstOrDefault("")} {ChartWords.Label(value)}";

    private decimal BesideWidth() =>
        Enumerable.Range(0, chart.Series.Count).Where(i => !data.IsBand(i) && data.LastOf(i) is not null)
            .Max(i => TextFit.Width(Beside(i, data.Values[i][data.LastOf(i)!.Value]!.Value), SvgFrame.LabelSize)) + 12;

    // Names and values beside the ends of the lines, moved apart upwards and downwards as far as they need.
    private void DrawBeside(SvgCanvas canvas, decimal top, decimal bottom)
    {
        var ends = Enumerable.Range(0, chart.Series.Count)
            .Where(i => !data.IsBand(i) && data.LastOf(i) is not null)
            .Select(i => (Series: i, Value: data.Values[i][data.LastOf(i)!.Value]!.Value))
            .OrderByDescending(e => e.Value).ThenBy(e => e.Series).ToList();
        var heights = ends.ConvertAll(e => Y(e.Value, bottom) + 4);
        for (var i = 1; i < heights.Count; i++)
            heights[i] = Math.Max(heights[i], heights[i - 1] + LabelLine);
        var lowest = bottom + 4;
        for (var i = heights.Count - 1; i >= 0; i--)
            lowest = (heights[i] = Math.Min(heights[i], lowest)) - LabelLine;
        for (var i = 0; i < ends.Count; i++)
        {
            if (heights[i] < top + 6)
                continue; // no room: the legend and the table still have it
            canvas.Text(Beside(ends[i].Series, ends[i].Value), X(data.Categories.Count - 1) + 10, heights[i], SvgFrame.LabelSize, "start", SeriesLook.Of(chart.Series[ends[i].Series].Style).TextColour, hasHalo: true);
        }
    }
}
