namespace Evaluation.Store;

/// <summary>What appending observations did.</summary>
/// <param name="Unchanged">Rows whose key was there with the same value and unit; the first row's status, source and note stay.</param>
/// <param name="Conflicts">When there is one, nothing of the unit is stored and the counts say what would have been.</param>
public sealed record ObservationsAppended(int Added, int Unchanged, IReadOnlyList<ObservationConflict> Conflicts);
