namespace Evaluation.Store;

/// <summary>What appending did, in rows.</summary>
/// <param name="Unchanged">Rows that were there already.</param>
public sealed record Appended(int Added, int Unchanged);
