using Evaluation.Report.Documents;

namespace Evaluation.Report.Charts;

/// <summary>The house style of a series: told apart by colour, and in grey or by the colour-blind by pattern, dash or marker.</summary>
/// <param name="Colour">Six hexadecimal digits.</param>
/// <param name="LabelColour">Of a label that stands on the series.</param>
internal sealed record SeriesLook(string Colour, string LabelColour, FillPattern Pattern, Marker Marker, bool IsDashed)
{
    public const string Ink = "262626";
    public const string Quiet = "6B6B6B";
    public const string Grid = "D9D9D9";
    private const string White = "FFFFFF";

    public static SeriesLook Of(SeriesStyle style) => style switch
    {
        SeriesStyle.Primary => new("1F3864", White, FillPattern.Solid, Marker.Circle, false),
        SeriesStyle.Secondary => new("8FA9CC", Ink, FillPattern.Solid, Marker.Square, false),
        SeriesStyle.Target => new("7F4A00", Ink, FillPattern.Solid, Marker.None, true),
        SeriesStyle.Completed => new("1E6B3C", White, FillPattern.Solid, Marker.Triangle, false),
        SeriesStyle.Ongoing => new("7FB2E5", Ink, FillPattern.Solid, Marker.Diamond, false),
        SeriesStyle.InProgress => new("F7CE6B", Ink, FillPattern.Solid, Marker.Square, false),
        SeriesStyle.Late => new("B3261E", Ink, FillPattern.Stripes, Marker.Triangle, false),
        SeriesStyle.Missing => new("8C8C8C", Ink, FillPattern.Grid, Marker.Diamond, false),
    };
}
