namespace Evaluation.Intake.Tables;

/// <summary>One cell of a sheet that holds anything.</summary>
/// <param name="Column">0-based.</param>
/// <param name="Text">As it stands in the file: a number with the file's digits, a percentage as its fraction, a date in ISO form.</param>
internal readonly record struct GridCell(int Column, string Text, GridCellKind Kind);
