using Evaluation.Model;

namespace Evaluation.Assess.Annual;

/// <summary>One measure: who answers for it, what was reported, what it is worth.</summary>
/// <param name="Deliveries">Latest per agency, the lead's first.</param>
/// <param name="Standing">The delivery that stands for the measure: the lead's, else the first participant's in printed order; returned ones stand for nothing.</param>
/// <param name="Credit">0–1; <c>Unscored</c> when not due or not applicable. Not reported is scored by the scheme's credit (0).</param>
/// <param name="EvidenceCounts">There is evidence and the scheme lets it count.</param>
/// <param name="Due">Last day on which it is in time.</param>
public sealed record MeasureAssessment(
    PlanTask Task,
    Measure Measure,
    IReadOnlyList<ReviewedDelivery> Deliveries,
    ReviewedDelivery? Standing,
    WorkStatus Status,
    Score Credit,
    bool EvidenceCounts,
    DateOnly Due);
