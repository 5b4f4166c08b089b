using System.Globalization;
using System.Security;
using Evaluation.Report.Workbooks;

namespace Evaluation.Report.Charts;

/// <summary>Writes the shapes of a drawing, in pixels from the upper left.</summary>
internal sealed class SvgCanvas(TextWriter output, string name)
{
    public const string Font = "'Noto Sans CJK SC','Microsoft YaHei','PingFang SC',sans-serif";

    public static string Number(decimal value) => decimal.Round(value, 2).ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>Starts the drawing; <see cref="End"/> closes it.</summary>
    public void Start(decimal width, decimal height, string title, string description)
    {
        var id = Attribute(name);
        output.Write($"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{Number(width)}\" height=\"{Number(height)}\" viewBox=\"0 0 {Number(width)} {Number(height)}\"");
        output.Write($" role=\"img\" aria-labelledby=\"{id}-title {id}-desc\" font-family=\"{Font}\">\n");
        output.Write($"<title id=\"{id}-title\">");
        Escaped(title);
        output.Write($"</title>\n<desc id=\"{id}-desc\">");
        Escaped(description);
        output.Write("</desc>\n");
        Rectangle(0, 0, width, height, "fill=\"#FFFFFF\"");
    }

    public void End() => output.Write("</svg>\n");

    /// <summary>Lets areas be filled with the pattern of a look.</summary>
    public void Define(IEnumerable<SeriesLook> looks)
    {
        output.Write("<defs>\n");
        foreach (var look in looks.Where(l => l.Pattern != FillPattern.Solid).Distinct())
        {
            var (size, mark) = look.Pattern == FillPattern.Stripes
                ? ("8", $"<path d=\"M-2 2L2 -2M0 8L8 0M6 10L10 6\" stroke=\"#{look.Colour}\" stroke-width=\"3\"/>")
                : ("5", $"<path d=\"M0 0.5L5 0.5M0.5 0L0.5 5\" stroke=\"#{look.Colour}\" stroke-width=\"1\"/>");
            output.Write($"<pattern id=\"{PatternId(look)}\" width=\"{size}\" height=\"{size}\" patternUnits=\"userSpaceOnUse\">");
            output.Write($"<rect width=\"{size}\" height=\"{size}\" fill=\"#FFFFFF\"/>{mark}</pattern>\n");
        }
        output.Write("</defs>\n");
    }

    /// <summary>Text standing on the line <paramref name="y"/>.</summary>
    /// <param name="anchor"><c>start</c>, <c>middle</c> or <c>end</c>: what of the text stands at <paramref name="x"/>.</param>
    /// <param name="hasHalo">White around the letters, so that they can be read on lines and areas.</param>
    public void Text(string text, decimal x, decimal y, decimal size, string anchor, string colour, bool isBold = false, bool hasHalo = false)
    {
        output.Write($"<text x=\"{Number(x)}\" y=\"{Number(y)}\" font-size=\"{Number(size)}\" text-anchor=\"{anchor}\" fill=\"#{colour}\"");
        if (hasHalo)
            output.Write(" stroke=\"#FFFFFF\" stroke-width=\"3\" paint-order=\"stroke\"");
        output.Write(isBold ? " font-weight=\"bold\">" : ">");
        Escaped(text);
        output.Write("</text>\n");
    }

    /// <summary>An area in the look of a series: filled, patterned, or an empty dashed frame.</summary>
    public void Area(SeriesLook look, decimal x, decimal y, decimal width, decimal height) => Rectangle(
        x, y, width, height,
        look.IsDashed ? $"fill=\"none\" stroke=\"#{look.Colour}\" stroke-width=\"1.5\" stroke-dasharray=\"5 3\""
        : look.Pattern == FillPattern.Solid ? $"fill=\"#{look.Colour}\""
        : $"fill=\"url(#{PatternId(look)})\" stroke=\"#{look.Colour}\" stroke-width=\"0.75\"");

    public void Rectangle(decimal x, decimal y, decimal width, decimal height, string look) =>
        output.Write($"<rect x=\"{Number(x)}\" y=\"{Number(y)}\" width=\"{Number(width)}\" height=\"{Number(height)}\" {look}/>\n");

    /// <summary>A thin line of the axes or the grid.</summary>
    public void Rule(decimal x1, decimal y1, decimal x2, decimal y2, string colour) =>
        output.Write($"<line x1=\"{Number(x1)}\" y1=\"{Number(y1)}\" x2=\"{Number(x2)}\" y2=\"{Number(y2)}\" stroke=\"#{colour}\" stroke-width=\"0.75\"/>\n");

    /// <summary>A line with a cap at both ends, light around so that it is seen on any bar.</summary>
    public void Whisker(decimal from, decimal to, decimal y)
    {
        var line = $"<path d=\"M{Number(from)} {Number(y)}L{Number(to)} {Number(y)}M{Number(from)} {Number(y - 4)}L{Number(from)} {Number(y + 4)}M{Number(to)} {Number(y - 4)}L{Number(to)} {Number(y + 4)}\" fill=\"none\"";
        output.Write($"{line} stroke=\"#FFFFFF\" stroke-width=\"3.5\"/>\n{line} stroke=\"#{SeriesLook.Ink}\" stroke-width=\"1.5\"/>\n");
    }

    /// <summary>A line through points in the look of a series.</summary>
    public void Path(SeriesLook look, IReadOnlyList<(decimal X, decimal Y)> points, bool isClosed = false)
    {
        output.Write("<path d=\"");
        for (var i = 0; i < points.Count; i++)
            output.Write($"{(i == 0 ? 'M' : 'L')}{Number(points[i].X)} {Number(points[i].Y)}");
        output.Write(isClosed ? "Z\"" : "\"");
        output.Write($" fill=\"none\" stroke=\"#{look.Colour}\" stroke-width=\"2.25\" stroke-linejoin=\"round\"{Dash(look.Dash)}/>\n");
    }

    /// <summary>The area inside points, in the look of a band.</summary>
    public void Band(SeriesLook look, IReadOnlyList<(decimal X, decimal Y)> points)
    {
        output.Write($"<polygon points=\"{string.Join(' ', points.Select(p => $"{Number(p.X)},{Number(p.Y)}"))}\"");
        output.Write($" fill=\"#{look.BandFill}\" stroke=\"#{look.Colour}\" stroke-width=\"0.75\" stroke-linejoin=\"round\"{Dash(look.Dash)}/>\n");
    }

    private static string Dash(LineDash dash) => dash switch
    {
        LineDash.None => "",
        LineDash.Dashed => " stroke-dasharray=\"7 4\"",
        LineDash.Dotted => " stroke-dasharray=\"2 3\"",
    };

    /// <summary>A point in the look of a series.</summary>
    public void Point(string colour, Marker marker, decimal x, decimal y)
    {
        var look = $"fill=\"#{colour}\" stroke=\"#FFFFFF\" stroke-width=\"0.75\"/>\n";
        output.Write(marker switch
        {
            Marker.None => "",
            Marker.Circle => $"<circle cx=\"{Number(x)}\" cy=\"{Number(y)}\" r=\"4\" {look}",
            Marker.Square => $"<rect x=\"{Number(x - 3.5m)}\" y=\"{Number(y - 3.5m)}\" width=\"7\" height=\"7\" {look}",
            Marker.Triangle => $"<path d=\"M{Number(x)} {Number(y - 4.5m)}L{Number(x + 4.5m)} {Number(y + 3.5m)}L{Number(x - 4.5m)} {Number(y + 3.5m)}Z\" {look}",
            Marker.Diamond => $"<path d=\"M{Number(x)} {Number(y - 5)}L{Number(x + 5)} {Number(y)}L{Number(x)} {Number(y + 5)}L{Number(x - 5)} {Number(y)}Z\" {look}",
        });
    }

    private string PatternId(SeriesLook look) => $"{Attribute(name)}-{(look.Pattern == FillPattern.Stripes ? "stripes" : "grid")}";

    private static string Attribute(string text) => SecurityElement.Escape(text);

    private void Escaped(string text) => CellXml.Escaped(output, text);
}
