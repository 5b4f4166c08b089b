using Evaluation.Model;

namespace Evaluation.Assess.Supervision;

/// <summary>One task's items.</summary>
/// <param name="Agencies">Full names of those with open items, by code.</param>
public sealed record TaskLedger(PlanTask Task, LedgerCounts Counts, IReadOnlyList<string> Agencies);
