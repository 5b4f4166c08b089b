namespace Evaluation.Model.Indices;

/// <summary>An indicator of an index definition.</summary>
/// <param name="Weight">Relative to the others of its dimension; above 0.</param>
public sealed record IndexPart(string Code, decimal Weight);
