namespace Evaluation.Report.Documents;

/// <summary>A chart bound to rows of a table. It stands where the template's defined name <c>chart_{Slot}</c> is.</summary>
/// <param name="Slot">Several charts of one slot are laid side by side, then downwards, in order. The slot of a heat table is the pattern row whose cells it shades.</param>
/// <param name="Name">Unique, file-safe; the SVG file's name.</param>
/// <param name="Title">Says the subject and the unit.</param>
/// <param name="Table">A table whose rows are a list.</param>
/// <param name="FirstRow">0-based row of the table where the chart's rows start.</param>
/// <param name="RowCount">At least 1.</param>
/// <param name="Category">Column with the categories or periods.</param>
/// <param name="ValueAxis">Title of the value axis, with the unit; empty: none.</param>
/// <param name="Minimum">Start of the value axis; <c>null</c>: 0 for bars, radar and stacks, a round number under the data for lines.</param>
/// <param name="Maximum">End of the value axis; <c>null</c>: a round number above the data.</param>
/// <param name="Source">Printed under the chart.</param>
public sealed record ReportChart(
    string Slot,
    string Name,
    ChartKind Kind,
    string Title,
    string Table,
    int FirstRow,
    int RowCount,
    string Category,
    IReadOnlyList<ChartSeries> Series,
    string ValueAxis,
    decimal? Minimum,
    decimal? Maximum,
    string Source);
