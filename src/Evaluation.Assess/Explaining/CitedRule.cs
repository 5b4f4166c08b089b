namespace Evaluation.Assess.Explaining;

/// <summary>A setting of a scheme or index definition as an explanation cites it.</summary>
/// <param name="Setting">Path in the scheme's file, such as <c>credit.completed</c>; of an index begun by the file's name, such as <c>national.baseYear</c>.</param>
/// <param name="Value">As it stands in the file.</param>
/// <param name="Source">The scheme's citation.</param>
public sealed record CitedRule(string Setting, string Value, string Source);
