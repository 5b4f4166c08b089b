namespace Evaluation.Host.Publishing;

/// <summary>One published file as the manifest lists it.</summary>
/// <param name="Name">Relative to the manifest's folder, <c>/</c> between folders.</param>
/// <param name="Sha256">Lower-case hex.</param>
public sealed record ManifestFile(string Name, long Bytes, string Sha256);
