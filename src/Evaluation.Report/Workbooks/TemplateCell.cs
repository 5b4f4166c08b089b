namespace Evaluation.Report.Workbooks;

/// <summary>A cell of a template: a constant, or text with placeholders, or a formula.</summary>
/// <param name="Style">Index of its format.</param>
/// <param name="Tail">The end of a constant's XML, from after the style attribute.</param>
/// <param name="IsArray">The formula is an array formula of this one cell.</param>
internal sealed record TemplateCell(int Column, int Style, string? Tail, TextPattern? Text = null, Formula? Formula = null, bool IsArray = false)
{
    public string Letters { get; } = Columns.Letters(Column);

    public bool IsPattern => Text?.Placeholders.Any(p => p.Table is not null) == true;
}
