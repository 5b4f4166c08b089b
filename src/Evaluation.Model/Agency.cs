namespace Evaluation.Model;

/// <summary>A body that leads or takes part in tasks.</summary>
/// <param name="IsMember">Member of the joint conference; <c>null</c> where the question does not arise.</param>
public sealed record Agency(
    string Code,
    string Name,
    IReadOnlyList<string> Aliases,
    bool? IsMember,
    AgencyKind Kind,
    string Note);
