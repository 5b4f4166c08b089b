using Evaluation.Report.Documents;

namespace Evaluation.Report.Charts;

/// <summary>One spoke per category, drawn.</summary>
internal sealed class RadarSvg(ReportChart chart, ChartData data, ValueScale scale) : ISvgPlot
{
    private const int MostWithTwoLines = 8;
    private const decimal LabelRoom = 44; // two lines of a label above and below the rings

    // The more spokes, the larger, or the names beside the upper ones would meet.
    private decimal Radius { get; } = Math.Clamp(data.Categories.Count * 11, 130, 200);

    public decimal Height => 2 * (Radius + LabelRoom);

    public void Draw(SvgCanvas canvas, decimal top)
    {
        var centre = (X: SvgFrame.Width / 2, Y: top + LabelRoom + Radius);
        foreach (var tick in scale.Ticks.Skip(1))
            DrawRing(canvas, centre, tick);
        for (var i = 0; i < data.Categories.Count; i++)
        {
            var end = At(centre, i, 1);
            canvas.Rule(centre.X, centre.Y, end.X, end.Y, SeriesLook.Grid);
            DrawCategory(canvas, centre, i);
        }
        for (var i = 0; i < chart.Series.Count; i++)
            DrawSeries(canvas, centre, i);
        foreach (var tick in scale.Ticks.Skip(1))
            canvas.Text(ValueScale.Label(tick), centre.X - 5, centre.Y - scale.Share(tick) * Radius + 11, 10, "end", SeriesLook.Quiet);
    }

    private (double Sine, double Cosine) Direction(int category) => Math.SinCos(2 * Math.PI * category / data.Categories.Count);

    private (decimal X, decimal Y) At((decimal X, decimal Y) centre, int category, decimal share)
    {
        var (sine, cosine) = Direction(category);
        return (centre.X + (decimal)sine * share * Radius, centre.Y - (decimal)cosine * share * Radius);
    }

    private void DrawRing(SvgCanvas canvas, (decimal X, decimal Y) centre, decimal tick)
    {
        for (var i = 0; i < data.Categories.Count; i++)
        {
            var (from, to) = (At(centre, i, scale.Share(tick)), At(centre, (i + 1) % data.Categories.Count, scale.Share(tick)));
            canvas.Rule(from.X, from.Y, to.X, to.Y, SeriesLook.Grid);
        }
    }

    private void DrawCategory(SvgCanvas canvas, (decimal X, decimal Y) centre, int category)
    {
        var (sine, cosine) = Direction(category);
        var (x, y) = At(centre, category, 1.07m);
        var anchor = sine > 0.1 ? "start" : sine < -0.1 ? "end" : "middle";
        var room = anchor switch { "start" => SvgFrame.Width - x, "end" => x, _ => 2 * LabelRoom + Radius } - SvgFrame.Margin;
        var lines = TextFit.Lines(data.Categories[category], SvgFrame.LabelSize, room, data.Categories.Count > MostWithTwoLines ? 1 : 2);
        // The block of lines hangs below the lower spokes, stands on the upper ones, and is centred beside the others.
        var above = lines.Count * SvgFrame.LineHeight * (decimal)((1 + cosine) / 2);
        for (var i = 0; i < lines.Count; i++)
            canvas.Text(lines[i], x, y - above + i * SvgFrame.LineHeight + 12, SvgFrame.LabelSize, anchor, SeriesLook.Ink);
    }

    private void DrawSeries(SvgCanvas canvas, (decimal X, decimal Y) centre, int series)
    {
        var look = SeriesLook.Of(chart.Series[series].Style);
        var points = data.Values[series].Select((v, i) => v is { } value ? At(centre, i, scale.Share(value)) : ((decimal X, decimal Y)?)null).ToList();
        if (points.TrueForAll(p => p is not null))
            canvas.Path(look, [.. points.Select(p => p!.Value)], isClosed: true);
        else
            DrawGapped(canvas, look, points);
        foreach (var point in points.OfType<(decimal X, decimal Y)>())
            canvas.Point(look.Colour, look.Marker, point.X, point.Y);
    }

    private static void DrawGapped(SvgCanvas canvas, SeriesLook look, List<(decimal X, decimal Y)?> points)
    {
        for (var i = 0; i < points.Count; i++)
        {
            if (points[i] is { } from && points[(i + 1) % points.Count] is { } to)
                canvas.Path(look, [from, to]);
        }
    }
}
