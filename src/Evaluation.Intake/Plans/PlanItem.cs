namespace Evaluation.Intake.Plans;

/// <summary>A stretch of the plan under one number.</summary>
/// <param name="Number">As printed.</param>
/// <param name="Start">First letter of the number.</param>
/// <param name="TextStart">First letter after the number.</param>
/// <param name="End">Where the next item begins.</param>
/// <param name="Row">1-based line of the file.</param>
/// <param name="IsRestart">The count began again at 1.</param>
internal sealed record PlanItem(ItemLevel Level, int Number, int Start, int TextStart, int End, int Row, bool IsRestart);
