using Evaluation.Model;
using Evaluation.Model.Schemes;

namespace Evaluation.Assess.Annual;

/// <summary>Everything an annual evaluation is made from; nothing released or reported after the as-of day.</summary>
/// <param name="Targets">In force on the as-of day.</param>
/// <param name="Observations">Of the plan's area; one per indicator and period, the value as of the day.</param>
/// <param name="Deliveries">The latest per task, measure and agency as of the day.</param>
/// <param name="PreviousYear">The year before, assessed on the same day of its own following year; <c>null</c> where there is none.</param>
public sealed record AnnualInputs(
    Plan Plan,
    DateOnly AsOf,
    AgencyDirectory Agencies,
    IReadOnlyList<Indicator> Indicators,
    IReadOnlyList<TaskIndicator> TaskIndicators,
    IReadOnlyList<Target> Targets,
    IReadOnlyList<Observation> Observations,
    IReadOnlyList<ReviewedDelivery> Deliveries,
    AnnualScheme Scheme,
    AnnualAssessment? PreviousYear)
{
    /// <summary>Typical cases known on the as-of day, by code.</summary>
    public IReadOnlyList<RegisteredCase> Cases { get; init; } = [];

    /// <summary>The areas that the cases come from; a code that is not among them is printed as it is.</summary>
    public IReadOnlyList<Area> Areas { get; init; } = [];

    /// <summary>Which tasks carry on which of <see cref="PreviousYear"/>.</summary>
    public IReadOnlyList<TaskMatch> TaskMatches { get; init; } = [];
}
