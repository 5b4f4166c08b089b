namespace Evaluation.Report.Documents;

/// <summary>One series of a chart, read from a column of the chart's table.</summary>
public sealed record ChartSeries(string Name, string Column, SeriesStyle Style);
