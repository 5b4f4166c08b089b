namespace Evaluation.Assess.Statements;

/// <summary>What was read from a text.</summary>
/// <param name="Claims">In the order of the text.</param>
/// <param name="NotUnderstood">Sentences that claim a change with a figure but could not be read: they were not checked.</param>
public sealed record ParsedClaims(IReadOnlyList<Claim> Claims, IReadOnlyList<string> NotUnderstood);
