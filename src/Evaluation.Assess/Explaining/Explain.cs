using Evaluation.Assess.Annual;

namespace Evaluation.Assess.Explaining;

/// <summary>Tells where a figure of an annual evaluation comes from.</summary>
/// <remarks>Every figure in a tree is the assessment's own; <see cref="Explanation.How"/> says how it follows from what is beneath it.</remarks>
public static class Explain
{
    /// <returns>The task's score down to measures, reports, values and rules; <c>null</c> when the plan has no such task.</returns>
    public static Explanation? Task(AnnualAssessment assessment, int number) =>
        assessment.Tasks.FirstOrDefault(t => t.Task.Number == number) is { } task
            ? TaskExplanations.Of(task, assessment.Scheme)
            : null;

    /// <returns>The indicator's verdict down to released values and the target; <c>null</c> when the evaluation has no such code.</returns>
    public static Explanation? Indicator(AnnualAssessment assessment, string code) =>
        assessment.Indicators.FirstOrDefault(i => i.Indicator.Code == code) is { } indicator
            ? IndicatorExplanations.Of(indicator, assessment.Scheme)
            : null;

    /// <param name="name">Code, name or alias.</param>
    /// <returns>The agency's score down to its tasks; <c>null</c> when there is no such agency or it has no task.</returns>
    public static Explanation? Agency(AnnualAssessment assessment, string name) =>
        assessment.Inputs.Agencies.Find(name) is { } agency
        && assessment.Agencies.FirstOrDefault(a => a.Agency == agency) is { } found
            ? new AgencyExplanations(assessment).Of(found)
            : null;
}
