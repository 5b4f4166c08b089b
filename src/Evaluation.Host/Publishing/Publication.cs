using Evaluation.Report.Documents;

namespace Evaluation.Host.Publishing;

/// <summary>A run whose files are ready to be written.</summary>
/// <param name="Artifacts">Written in order, one at a time; each is rendered only when it is written.</param>
public sealed record Publication(string Product, string Period, RunStamp Stamp, IEnumerable<Artifact> Artifacts);
