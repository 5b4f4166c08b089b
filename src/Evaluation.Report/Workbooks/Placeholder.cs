namespace Evaluation.Report.Workbooks;

/// <param name="Table"><c>null</c>: a field of the document.</param>
/// <param name="Name">Name of the field, or of the table's column.</param>
internal sealed record Placeholder(string? Table, string Name)
{
    public override string ToString() => Table is null ? Name : $"{Table}.{Name}";
}
