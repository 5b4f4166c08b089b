using Evaluation.Model.Schemes;

namespace Evaluation.Assess.Annual;

/// <summary>Points an agency loses by the scheme.</summary>
internal static class Deductions
{
    /// <param name="led">Measures the agency leads.</param>
    /// <param name="ownReturned">Measures on which the agency's own report was returned and not replaced.</param>
    /// <returns>Those with a case, in the scheme's order. A measure whose report was returned is charged as that, not as not reported too.</returns>
    public static IReadOnlyList<AgencyDeduction> Of(
        IReadOnlyList<MeasureAssessment> led, IReadOnlyCollection<MeasureAssessment> ownReturned, IReadOnlyList<Deduction> rules) =>
        [.. rules
            .Select(rule => (rule, cases: Cases(rule.Cause, led, ownReturned)))
            .Where(r => r.cases > 0)
            .Select(r => new AgencyDeduction(r.rule.Cause, r.cases, Math.Min(r.cases * r.rule.Points, r.rule.Cap)))];

    private static int Cases(DeductionCause cause, IReadOnlyList<MeasureAssessment> led, IReadOnlyCollection<MeasureAssessment> ownReturned) => cause switch
    {
        DeductionCause.NotReported => led.Count(m => m.Status == WorkStatus.NotReported && !ownReturned.Contains(m)),
        DeductionCause.Overdue => led.Count(m => m.Status == WorkStatus.Overdue),
        DeductionCause.Returned => ownReturned.Count,
    };
}
