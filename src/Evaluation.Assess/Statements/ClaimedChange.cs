namespace Evaluation.Assess.Statements;

/// <summary>One change a statement claims.</summary>
/// <param name="Amount">Signed: a fall, and a rank that improves, is below 0. Percent where the kind is one.</param>
public sealed record ClaimedChange(ChangeKind Kind, PrintedFigure Amount);
