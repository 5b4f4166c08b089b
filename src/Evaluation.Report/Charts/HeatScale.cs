using System.Globalization;
using Evaluation.Report.Documents;

namespace Evaluation.Report.Charts;

/// <summary>The shades of a heat table: one hue from white to a blue on which dark figures can still be read, so that they keep their order in grey too.</summary>
/// <param name="Minimum">Value of the lightest shade.</param>
/// <param name="Maximum">Value of the darkest.</param>
internal sealed record HeatScale(decimal Minimum, decimal Maximum)
{
    public const string Lightest = "FFFFFF";
    public const string Darkest = "7BA7D9";

    /// <summary>The ends that the chart gives, otherwise those of its values.</summary>
    public static HeatScale Of(ReportChart chart, ChartData data)
    {
        var low = chart.Minimum ?? data.Known.DefaultIfEmpty(0).Min();
        var high = chart.Maximum ?? data.Known.DefaultIfEmpty(0).Max();
        return new(low, high > low ? high : low + 1);
    }

    /// <summary>Six hexadecimal digits, mixed evenly between the ends, as spreadsheets do.</summary>
    public string Colour(decimal value)
    {
        var share = (Math.Clamp(value, Minimum, Maximum) - Minimum) / (Maximum - Minimum);
        return string.Concat(Enumerable.Range(0, 3).Select(i => Mixed(i, share).ToString("X2", CultureInfo.InvariantCulture)));
    }

    private static int Mixed(int channel, decimal share)
    {
        var (light, dark) = (Channel(Lightest, channel), Channel(Darkest, channel));
        return (int)Math.Round(light + (dark - light) * share, MidpointRounding.AwayFromZero);
    }

    private static int Channel(string colour, int channel) =>
        int.Parse(colour.AsSpan(channel * 2, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
