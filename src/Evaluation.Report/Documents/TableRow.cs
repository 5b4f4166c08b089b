namespace Evaluation.Report.Documents;

/// <summary>A row of a table.</summary>
/// <param name="Key">Unique in the table; what links and chart ranges refer to.</param>
/// <param name="Cells">One per column of the table.</param>
public sealed record TableRow(string Key, IReadOnlyList<Cell> Cells);
