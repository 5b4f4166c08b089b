namespace Evaluation.Model.Indices;

/// <summary>The labels of one group column.</summary>
/// <param name="Labels">One per unit; empty where there is none.</param>
public sealed record IndexGrouping(string Code, IReadOnlyList<string> Labels);
