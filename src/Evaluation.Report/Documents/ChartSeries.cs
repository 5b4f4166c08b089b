namespace Evaluation.Report.Documents;

/// <summary>One series of a chart, read from a column of the chart's table.</summary>
/// <param name="UpperColumn">Set for a band only: it reaches from <paramref name="Column"/> up to this column; rows where either is not a number have none.</param>
public sealed record ChartSeries(string Name, string Column, SeriesStyle Style, string? UpperColumn = null);
