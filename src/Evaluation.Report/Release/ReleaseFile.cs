namespace Evaluation.Report.Release;

/// <summary>A file of the release.</summary>
/// <param name="Write">Writes its content, the same each time.</param>
public sealed record ReleaseFile(string Name, Action<Stream> Write);
