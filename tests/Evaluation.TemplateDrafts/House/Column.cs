namespace Evaluation.TemplateDrafts.House;

/// <summary>One column of a table: its heading, the placeholder's column, the cell format, and whether its words get status colours.</summary>
public sealed record Column(string Heading, string Name, CellStyle Style, bool IsStatus = false);
