namespace Evaluation.Model.Indices;

/// <summary>The values of one indicator or denominator.</summary>
/// <param name="Values">One per unit, in raw units; <c>null</c> where there is none.</param>
/// <remarks>Binary floating point, unlike other values of the field: indices live on roots, logarithms and simulation.</remarks>
public sealed record IndexColumn(string Code, IReadOnlyList<double?> Values);
