namespace Evaluation.Assess.Reviewing;

/// <summary>What an action leads to.</summary>
/// <param name="State">The state after it; the one before where it is refused.</param>
/// <param name="Refusal"><c>null</c> where it is allowed.</param>
/// <param name="IsChange">False where the action is refused or says what was said before: nothing is to be stored.</param>
public sealed record ReviewStep(ReviewState State, ReviewRefusal? Refusal, bool IsChange);
