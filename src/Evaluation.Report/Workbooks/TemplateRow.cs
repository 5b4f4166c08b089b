namespace Evaluation.Report.Workbooks;

/// <summary>A row of a template.</summary>
/// <param name="Attributes">Height, style and outline of the row as XML, with a leading space; empty: none.</param>
/// <param name="Cells">Left to right.</param>
/// <param name="Table">The table the row repeats; <c>null</c>: the row stands once.</param>
internal sealed record TemplateRow(int Number, string Attributes, IReadOnlyList<TemplateCell> Cells, string? Table)
{
    /// <summary>Someone set its height.</summary>
    public bool HasHeight => Attributes.Contains(" ht=", StringComparison.Ordinal);
}
