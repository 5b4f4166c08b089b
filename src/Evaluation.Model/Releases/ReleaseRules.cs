namespace Evaluation.Model.Releases;

/// <summary>What is released, under which name and terms.</summary>
/// <param name="Name">Lower-case identifier of the package.</param>
/// <param name="Hash">SHA-256 of the files that the rules were read from, lower-case hex.</param>
/// <param name="Licences">At least one; the first is the package's own.</param>
/// <param name="Indicators">At most one row per indicator; what has none is not public.</param>
public sealed record ReleaseRules(
    string Name,
    string Title,
    string Description,
    string Hash,
    IReadOnlyList<ReleaseLicence> Licences,
    IReadOnlyList<ReleaseContributor> Contributors,
    SdmxDataflow Dataflow,
    IReadOnlyList<PublicIndicator> Indicators);
