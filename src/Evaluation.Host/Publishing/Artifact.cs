namespace Evaluation.Host.Publishing;

/// <summary>A file to publish.</summary>
/// <param name="Name">Relative to the output folder, <c>/</c> between folders, such as <c>charts/status.svg</c>.</param>
/// <param name="Write">Writes the content into a seekable stream that is empty.</param>
public sealed record Artifact(string Name, Action<Stream> Write);
