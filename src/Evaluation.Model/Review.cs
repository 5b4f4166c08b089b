namespace Evaluation.Model;

/// <summary>The office's decision on one delivery.</summary>
/// <param name="OverriddenStatus">Set only with <see cref="ReviewDecision.Overridden"/>.</param>
public sealed record Review(
    ReviewDecision Decision,
    string Reason,
    DeliveryStatus? OverriddenStatus,
    string Reviewer,
    DateOnly ReviewedOn)
{
    /// <summary>What an override rests on: document number, link; empty where none.</summary>
    public string Evidence { get; init; } = "";
}
