namespace Evaluation.Report.Documents;

/// <summary>A link to the row of another table.</summary>
/// <param name="Table">Name of the table.</param>
/// <param name="Key">Key of the row, as given in <see cref="TableRow.Key"/>.</param>
public sealed record CellLink(string Table, string Key);
