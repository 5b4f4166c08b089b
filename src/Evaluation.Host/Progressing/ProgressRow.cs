namespace Evaluation.Host.Progressing;

/// <summary>What a method says of one series, as <c>progress</c> prints it.</summary>
/// <param name="Value">Full precision; <c>null</c> where it can't be computed.</param>
/// <param name="Score"><c>null</c> where it can't be computed, and for methods that give none.</param>
/// <param name="Status">Lower case with underscores.</param>
internal sealed record ProgressRow(double? Value, double? Score, string Status);
