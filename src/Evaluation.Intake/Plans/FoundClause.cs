namespace Evaluation.Intake.Plans;

/// <summary>A clause and where it stands.</summary>
/// <param name="Start">First letter, bracket or label included.</param>
/// <param name="End">After its last letter, with a full stop that closes nothing else.</param>
/// <param name="IsClosed">False where the closing bracket is missing.</param>
internal sealed record FoundClause(int Start, int End, Clause Clause, bool IsClosed);
