namespace Evaluation.TemplateDrafts.House;

/// <summary>One column of a table: its heading, the placeholder's column, the cell format, and whether its words get status colours.</summary>
public sealed record Column(string Heading, string Name, CellStyle Style, bool IsStatus = false)
{
    /// <summary>The column is read back: its table and name stand in the hidden row above the headings.</summary>
    public bool IsReadBack { get; init; }

    /// <summary>What may be filled in; <c>null</c>: the column is not filled in.</summary>
    public Validation? Validation { get; init; }
}
