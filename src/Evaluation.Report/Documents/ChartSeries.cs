namespace Evaluation.Report.Documents;

/// <summary>One series of a chart, read from a column of the chart's table.</summary>
/// <param name="UpperColumn">Set for a band only: it reaches from <paramref name="Column"/> up to this column; rows where either is not a number have none.</param>
/// <param name="MinusColumn">Set with <paramref name="PlusColumn"/> for whiskers: how far they reach below the value, 0 or more; rows where either is not a number have none.</param>
/// <param name="PlusColumn">How far whiskers reach above the value, 0 or more.</param>
public sealed record ChartSeries(
    string Name, string Column, SeriesStyle Style, string? UpperColumn = null, string? MinusColumn = null, string? PlusColumn = null);
