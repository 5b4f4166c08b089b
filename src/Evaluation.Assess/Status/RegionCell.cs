using Evaluation.Model;

namespace Evaluation.Assess.Status;

/// <summary>One indicator of one area as it enters the index.</summary>
/// <param name="Observation">The released value used; <c>null</c> where there is none.</param>
/// <param name="Value">The value used, filled in or not; <c>null</c> where none is.</param>
/// <param name="Score">On the index's scale.</param>
public sealed record RegionCell(Area Area, Indicator Indicator, Observation? Observation, decimal? Value, CellOrigin Origin, Score Score);
