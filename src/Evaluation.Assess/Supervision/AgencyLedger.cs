namespace Evaluation.Assess.Supervision;

/// <summary>One agency's items.</summary>
/// <param name="Name">Full name.</param>
/// <param name="Findings">Quality findings in its reports and figures.</param>
public sealed record AgencyLedger(string Name, LedgerCounts Counts, int Findings);
