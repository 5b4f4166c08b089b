namespace Evaluation.Store;

/// <summary>What saving a list did, in rows.</summary>
/// <param name="Replaced">Rows whose key was there with other content.</param>
public sealed record Saved(int Added, int Replaced, int Unchanged);
