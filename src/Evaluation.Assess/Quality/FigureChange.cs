using Evaluation.Model;

namespace Evaluation.Assess.Quality;

/// <summary>A figure with the one it is held against, both of one indicator and area.</summary>
/// <param name="Last">Of an earlier period; <c>null</c> where there is none.</param>
public sealed record FigureChange(Observation Current, Observation? Last);
