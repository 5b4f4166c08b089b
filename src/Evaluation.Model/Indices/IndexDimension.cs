namespace Evaluation.Model.Indices;

/// <summary>A dimension of an index definition.</summary>
/// <param name="Weight">Relative to the other dimensions; above 0.</param>
/// <param name="Indicators">At least one.</param>
public sealed record IndexDimension(string Name, decimal Weight, IReadOnlyList<IndexPart> Indicators);
