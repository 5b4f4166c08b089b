using Evaluation.Report.Documents;

namespace Evaluation.Host.Publishing;

/// <summary>One run and its files as the manifest lists them.</summary>
/// <param name="Product">Such as <c>annual</c>.</param>
/// <param name="ProducedAt">UTC, whole seconds: besides the run row the only place where a time of production stands.</param>
/// <param name="Files">By name.</param>
public sealed record ManifestRun(
    string Product,
    string Period,
    RunStamp Stamp,
    DateTimeOffset ProducedAt,
    IReadOnlyList<ManifestFile> Files)
{
    public bool IsOf(ManifestRun other) => Product == other.Product && Period == other.Period;

    /// <summary>The same run produced again keeps the time of its first production.</summary>
    public ManifestRun Repeating(ManifestRun? earlier) =>
        earlier is not null && earlier.Stamp == Stamp && earlier.Files.SequenceEqual(Files) ? earlier : this;
}
