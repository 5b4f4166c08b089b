using System.Globalization;
using Evaluation.Report.Documents;

namespace Evaluation.Report.Charts;

/// <summary>The house style of a series: told apart by colour, and in grey or by the colour-blind by pattern, dash or marker.</summary>
/// <param name="Colour">Six hexadecimal digits.</param>
/// <param name="LabelColour">Of a label that stands on the series.</param>
/// <param name="BandFill">What fills a band between its edges; empty for other series.</param>
internal sealed record SeriesLook(string Colour, string LabelColour, FillPattern Pattern, Marker Marker, LineDash Dash, string BandFill = "")
{
    public const string Ink = "262626";
    public const string Quiet = "6B6B6B";
    public const string Grid = "D9D9D9";
    private const string White = "FFFFFF";
    private const int LightestText = 450; // sum of the three channels

    /// <summary>A target: its end is marked, as an area it is an empty frame.</summary>
    public bool IsDashed => Dash == LineDash.Dashed;

    /// <summary>Colour of text that names the series on white: its own, unless that is too light to read.</summary>
    public string TextColour => Enumerable.Range(0, 3).Sum(i => int.Parse(Colour.AsSpan(i * 2, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture)) > LightestText ? Ink : Colour;

    public bool IsBand => BandFill.Length > 0;

    public static SeriesLook Of(SeriesStyle style) => style switch
    {
        SeriesStyle.Primary => new("1F3864", White, FillPattern.Solid, Marker.Circle, LineDash.None),
        SeriesStyle.Secondary => new("8FA9CC", Ink, FillPattern.Solid, Marker.Square, LineDash.None),
        SeriesStyle.Target => new("7F4A00", Ink, FillPattern.Solid, Marker.None, LineDash.Dashed),
        SeriesStyle.Completed => new("1E6B3C", White, FillPattern.Solid, Marker.Triangle, LineDash.None),
        SeriesStyle.Ongoing => new("7FB2E5", Ink, FillPattern.Solid, Marker.Diamond, LineDash.None),
        SeriesStyle.InProgress => new("F7CE6B", Ink, FillPattern.Solid, Marker.Square, LineDash.None),
        SeriesStyle.Late => new("B3261E", Ink, FillPattern.Stripes, Marker.Triangle, LineDash.None),
        SeriesStyle.Missing => new("8C8C8C", Ink, FillPattern.Grid, Marker.Diamond, LineDash.None),
        SeriesStyle.Projection => new("1F3864", White, FillPattern.Solid, Marker.None, LineDash.Dotted),
        SeriesStyle.Band80 => new("6F8FBF", Ink, FillPattern.Solid, Marker.None, LineDash.None, "B4C7E4"),
        SeriesStyle.Band95 => new("6F8FBF", Ink, FillPattern.Solid, Marker.None, LineDash.Dotted, "DFE8F4"),
    };
}
