using Evaluation.Assess.Annual;

namespace Evaluation.Assess.MidTerm;

/// <summary>中期评估: the main indicators of a multi-year plan half-way, and the yearly plans that serve it.</summary>
public static class MidTermEvaluation
{
    /// <exception cref="ArgumentException">The observations are of several areas, two values of a figure share a release day, or a yearly plan was assessed on a later day.</exception>
    public static MidTermAssessment Assess(MidTermInputs inputs)
    {
        Require(inputs);
        var scheme = inputs.Scheme;
        var indicators = new MidTermIndicators(inputs).Assess();
        var planYears = inputs.PlanYears.OrderBy(a => a.Plan.Year).ToList();
        return new(
            inputs,
            indicators,
            [.. planYears.SelectMany(Groups)],
            MidTermRisks.Of(indicators, scheme.Risk),
            MidTermRisks.Adjustments(indicators, scheme.Adjustment),
            MidTermGaps.Of(indicators, planYears, inputs.Year));
    }

    private static IEnumerable<PlanYearGroup> Groups(AnnualAssessment year) =>
        year.Chapters
            .Select(chapter => new PlanYearGroup(year.Plan.Year, false, chapter))
            .Prepend(new(year.Plan.Year, true, year.Overall));

    private static void Require(MidTermInputs inputs)
    {
        if (inputs.Observations.Select(o => o.Area).Distinct(StringComparer.Ordinal).Count() > 1)
            throw new ArgumentException("The observations are of several areas.", nameof(inputs));
        if (inputs.PlanYears.Any(a => a.AsOf > inputs.AsOf))
            throw new ArgumentException($"A yearly plan was assessed after the as-of day {inputs.AsOf:O}.", nameof(inputs));
    }
}
