namespace Evaluation.Model.Schemes;

/// <summary>Credit of one measure, 0–1, by what was reported.</summary>
/// <param name="InProgressFactor">Times percent / 100 for a measure in progress.</param>
/// <param name="InProgressPercent">Percent assumed where a measure in progress gives none, 0–100.</param>
/// <param name="EvidenceNeedsReview">True: evidence counts once a review accepted it. False: it counts until a review returns it.</param>
public sealed record CreditRules(
    Rule<decimal> Completed,
    Rule<decimal> CompletedWithoutEvidence,
    Rule<decimal> InProgressFactor,
    Rule<decimal> InProgressPercent,
    Rule<decimal> NotStarted,
    Rule<decimal> NotReported,
    Rule<bool> EvidenceNeedsReview);
