using Evaluation.Model;

namespace Evaluation.Assess.Statements;

/// <summary>One claimed change against the two figures.</summary>
/// <param name="Lowest">Smallest change that the two printed figures allow; <c>Unscored</c> where one of them, or the years, is not given.</param>
/// <param name="Highest">Largest change that they allow.</param>
/// <param name="Outcome">Of this change alone.</param>
public sealed record ChangeCheck(ClaimedChange Change, Score Lowest, Score Highest, ClaimOutcome Outcome);
