using Evaluation.Model;

namespace Evaluation.Assess.Supervision;

/// <summary>Something missing from a ledger.</summary>
/// <param name="Year">Of unknown holidays.</param>
/// <param name="Agency">Full name; empty where it is nobody's.</param>
public sealed record LedgerGap(LedgerGapKind Kind, int? Year = null, string Agency = "", Period? Period = null, PlanTask? Task = null, Measure? Measure = null);
