namespace Evaluation.Store;

/// <summary>A file that a run made.</summary>
/// <param name="Name">Relative to the run's folder, with forward slashes.</param>
public sealed record RunArtifact(string Name, long Bytes, string Sha256, string MediaType);
