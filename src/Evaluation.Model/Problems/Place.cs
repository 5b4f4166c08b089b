namespace Evaluation.Model.Problems;

/// <summary>Where in an input a problem stands.</summary>
/// <param name="File">Name of the file without folders.</param>
/// <param name="Row">1-based line of a text file or row of a sheet; <c>null</c>: the file as a whole.</param>
/// <param name="Column">Header of a table's column, or letters of a sheet's.</param>
/// <param name="Sheet">Sheet of a workbook.</param>
public sealed record Place(string File, int? Row = null, string? Column = null, string? Sheet = null);
