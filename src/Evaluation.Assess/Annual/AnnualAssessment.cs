using Evaluation.Assess.YearOnYear;
using Evaluation.Model;
using Evaluation.Model.Schemes;

namespace Evaluation.Assess.Annual;

/// <summary>The annual evaluation with every intermediate figure.</summary>
/// <param name="Tasks">In plan order.</param>
/// <param name="Chapters">In plan order; tasks without a chapter form none.</param>
/// <param name="Sections">In plan order.</param>
/// <param name="Indicators">Every indicator that has a target or speaks for a task, in the list's order.</param>
/// <param name="Agencies">Every agency with a task: ranked first by rank, then the rest by code.</param>
/// <param name="Supervision">Worst first.</param>
/// <param name="Gaps">What is missing from this evaluation, by kind.</param>
public sealed record AnnualAssessment(
    AnnualInputs Inputs,
    GroupAssessment Overall,
    IReadOnlyList<GroupAssessment> Chapters,
    IReadOnlyList<GroupAssessment> Sections,
    IReadOnlyList<TaskAssessment> Tasks,
    IReadOnlyList<IndicatorAssessment> Indicators,
    IReadOnlyList<AgencyAssessment> Agencies,
    IReadOnlyList<SupervisionItem> Supervision,
    IReadOnlyList<Gap> Gaps)
{
    public Plan Plan => Inputs.Plan;

    public DateOnly AsOf => Inputs.AsOf;

    public AnnualScheme Scheme => Inputs.Scheme;

    /// <summary>Beside the year before; <c>null</c> where the inputs hold none.</summary>
    public YearComparison? YearOnYear { get; init; }
}
