namespace Evaluation.Intake.Plans;

/// <summary>A stretch of the text and what became of it.</summary>
/// <param name="Start">Position in <see cref="PlanLedger.Text"/>.</param>
/// <param name="Task">Position of the task in the plan, from 0; <c>null</c> outside tasks.</param>
public readonly record struct LedgerEntry(int Start, int Length, LedgerUse Use, int? Task);
