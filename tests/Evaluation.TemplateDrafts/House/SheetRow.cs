namespace Evaluation.TemplateDrafts.House;

/// <summary>One row of a sheet; a height of <c>null</c> is left to the program that opens it.</summary>
public sealed record SheetRow(int Number, double? Height, IReadOnlyList<(int Column, string Text, CellStyle Style)> Cells, bool IsHidden = false);
