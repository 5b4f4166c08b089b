using Evaluation.Assess.Annual;
using Evaluation.Model;
using Evaluation.Model.Schemes;

namespace Evaluation.Assess.MidTerm;

/// <summary>Everything a mid-term evaluation is made from. What was released, published or put in force after the as-of day is left out here.</summary>
/// <param name="Year">Last year whose values are looked at.</param>
/// <param name="Targets">Of any document and version.</param>
/// <param name="Observations">Of one area; any number of vintages of a figure.</param>
/// <param name="OfficialFindings">Of the official mid-term evaluation; empty where there is none.</param>
/// <param name="PlanYears">The yearly plans of the period as assessed on the as-of day or before, any order; empty where none is known.</param>
public sealed record MidTermInputs(
    int Year,
    DateOnly AsOf,
    IReadOnlyList<Indicator> Indicators,
    IReadOnlyList<Target> Targets,
    IReadOnlyList<Observation> Observations,
    IReadOnlyList<OfficialFinding> OfficialFindings,
    IReadOnlyList<AnnualAssessment> PlanYears,
    MidTermScheme Scheme)
{
    /// <summary>Name of the office that answers for what no agency does.</summary>
    public string Office { get; init; } = "";
}
