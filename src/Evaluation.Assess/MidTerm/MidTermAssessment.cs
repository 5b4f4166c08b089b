using Evaluation.Model.Schemes;

namespace Evaluation.Assess.MidTerm;

/// <summary>The mid-term evaluation with every intermediate figure.</summary>
/// <param name="Indicators">Those of the scheme's main document, in the indicator list's order.</param>
/// <param name="Groups">Per plan year, oldest first, the whole plan and then its chapters.</param>
/// <param name="Risks">By kind, then in the indicators' order.</param>
/// <param name="Gaps">What is missing from this evaluation, by kind.</param>
public sealed record MidTermAssessment(
    MidTermInputs Inputs,
    IReadOnlyList<MidTermIndicator> Indicators,
    IReadOnlyList<PlanYearGroup> Groups,
    IReadOnlyList<MidTermRisk> Risks,
    IReadOnlyList<TargetAdjustment> Adjustments,
    IReadOnlyList<MidTermGap> Gaps)
{
    public int Year => Inputs.Year;

    public DateOnly AsOf => Inputs.AsOf;

    public MidTermScheme Scheme => Inputs.Scheme;
}
