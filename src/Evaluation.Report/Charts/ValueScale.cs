using System.Globalization;
using Evaluation.Report.Documents;

namespace Evaluation.Report.Charts;

/// <summary>The value axis of a chart: both ends and the distance of its grid lines, round numbers unless given.</summary>
internal sealed record ValueScale(decimal Minimum, decimal Maximum, decimal Step)
{
    private const int WantedSteps = 5;

    public IEnumerable<decimal> Ticks
    {
        get
        {
            for (var tick = Minimum; tick <= Maximum; tick += Step)
                yield return tick;
        }
    }

    public static ValueScale Of(ReportChart chart, ChartData data)
    {
        var tops = chart.Kind == ChartKind.StackedBar ? Sums(data) : [.. data.Known];
        var low = chart.Minimum ?? Math.Min(LowOf(chart.Kind, tops), tops.DefaultIfEmpty(0).Min());
        var high = chart.Maximum ?? tops.DefaultIfEmpty(0).Max();
        if (high <= low)
            high = low + 1;
        var step = StepOf(high - low, data.IsWhole);
        var minimum = chart.Minimum ?? decimal.Floor(low / step) * step;
        // The last value of a line is printed above it.
        var room = chart.Kind is ChartKind.Line or ChartKind.LineWithBand ? step / 3 : 0;
        return new(minimum, chart.Maximum ?? minimum + decimal.Ceiling((high + room - minimum) / step) * step, step);
    }

    /// <summary>Share of the axis from its start, 0–1.</summary>
    public decimal Share(decimal value) => (Math.Clamp(value, Minimum, Maximum) - Minimum) / (Maximum - Minimum);

    /// <summary>A tick as printed.</summary>
    public static string Label(decimal value) => value.ToString("#,0.##########", CultureInfo.InvariantCulture);

    // A line may start under its data, but only where its changes would not be seen from zero.
    private static decimal LowOf(ChartKind kind, List<decimal> values)
    {
        if (kind is not (ChartKind.Line or ChartKind.LineWithBand) || values.Count == 0)
            return 0;
        var (least, greatest) = (values.Min(), values.Max());
        return least >= 0 && least < greatest / 2 ? 0 : least - (greatest - least) / 4;
    }

    // Both ends of every stack.
    private static List<decimal> Sums(ChartData data) =>
        [.. Enumerable.Range(0, data.Categories.Count).SelectMany(i => new[] { data.Values.Sum(v => Math.Max(0, v[i] ?? 0)), data.Values.Sum(v => Math.Min(0, v[i] ?? 0)) })];

    private static decimal StepOf(decimal span, bool isWhole)
    {
        var rough = span / WantedSteps;
        var power = 1m;
        while (power * 10 <= rough)
            power *= 10;
        while (power > rough)
            power /= 10;
        var step = rough <= power ? power : rough <= 2 * power ? 2 * power : rough <= 5 * power ? 5 * power : 10 * power;
        return isWhole ? Math.Max(1, step) : step;
    }
}
