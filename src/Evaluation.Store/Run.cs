namespace Evaluation.Store;

/// <summary>One production of one product.</summary>
/// <param name="Ended"><c>null</c> while under way, and after the process was killed.</param>
/// <param name="Artifacts">By name.</param>
public sealed record Run(
    string Id,
    RunKey Key,
    DateTimeOffset Started,
    DateTimeOffset? Ended,
    RunOutcome? Outcome,
    IReadOnlyList<RunArtifact> Artifacts)
{
    /// <summary>Its artifacts can be handed out; there is nothing left to do.</summary>
    public bool IsPublished => Outcome == RunOutcome.Published;
}
