using Evaluation.Model;
using Evaluation.Model.Problems;

namespace Evaluation.Intake.Plans;

/// <summary>What came of reading a plan's text.</summary>
/// <param name="Plan"><c>null</c> when the text has no task; its year is 0 where none is named (a problem says so).</param>
/// <param name="Ledger">What became of every character.</param>
public sealed record PlanReading(Plan? Plan, IReadOnlyList<Problem> Problems, PlanLedger Ledger)
{
    /// <summary>Nothing may be stored while this is true.</summary>
    public bool IsRefused => Problems.Any(p => p.Severity == ProblemSeverity.Error);
}
