using Evaluation.Model;

namespace Evaluation.Assess.Annual;

/// <summary>One task of the plan.</summary>
/// <param name="Delivery">0–100; <c>Unscored(NotReported)</c> when nothing was reported, <c>NotDue</c> or <c>NotApplicable</c> when no measure has a credit.</param>
/// <param name="Outcome">0–100; <c>Unscored</c> with the first outcome indicator's reason, or <c>NotApplicable</c> when the task has none.</param>
/// <param name="Total">Delivery and outcome by the scheme's weights. A delivery not reported enters as the scheme's credit for it when there is an outcome.</param>
/// <param name="Counted">What chapters and agencies count: <paramref name="Total"/>, or the credit for not reported; <c>Unscored</c> when left out (not due, not applicable).</param>
/// <param name="HasData">Something was reported or an outcome has a figure: the task's weight counts as covered.</param>
/// <param name="Band">Name of the scheme's band; empty when <paramref name="Total"/> is unscored.</param>
/// <param name="Done">Measures completed or ongoing and reported.</param>
public sealed record TaskAssessment(
    PlanTask Task,
    decimal Weight,
    IReadOnlyList<MeasureAssessment> Measures,
    IReadOnlyList<OutcomeAssessment> Outcomes,
    Score Delivery,
    Score Outcome,
    Score Total,
    Score Counted,
    bool HasData,
    WorkStatus Status,
    string Band,
    int Done)
{
    /// <summary>Measures nobody reported on though a report is due.</summary>
    public int Unreported => Measures.Count(m => m.Status == WorkStatus.NotReported);
}
