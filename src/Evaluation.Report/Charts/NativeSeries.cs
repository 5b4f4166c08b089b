using Evaluation.Report.Documents;

namespace Evaluation.Report.Charts;

/// <summary>A series of a native chart: a line chart has no areas between lines, so a band is two series there.</summary>
/// <param name="Number">0-based, unique in the chart.</param>
/// <param name="Index">Of the chart's own series.</param>
/// <param name="IsUpper">The upper edge of a band; the lower edge stands for the band in the legend.</param>
internal readonly record struct NativeSeries(int Number, int Index, bool IsUpper)
{
    public static IEnumerable<NativeSeries> Of(ReportChart chart) =>
        chart.Series
            .SelectMany((series, index) => Enumerable.Range(0, series.UpperColumn is null ? 1 : 2).Select(edge => (Index: index, IsUpper: edge == 1)))
            .Select((s, number) => new NativeSeries(number, s.Index, s.IsUpper));
}
