namespace Evaluation.Assess.Statements;

/// <summary>A claim with what came of checking it.</summary>
/// <param name="Outcome">Of all changes together: each may be possible alone and the two together not.</param>
public sealed record ClaimCheck(Claim Claim, ClaimOutcome Outcome, IReadOnlyList<ChangeCheck> Changes);
