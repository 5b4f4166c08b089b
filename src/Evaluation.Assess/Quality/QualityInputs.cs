using Evaluation.Assess.Reviewing;
using Evaluation.Model;
using Evaluation.Model.Schemes;

namespace Evaluation.Assess.Quality;

/// <summary>What the quality checks look at. What was reported or said after the as-of day is not seen.</summary>
/// <param name="Deliveries">Every row of the plan's year, in the order in which they were stored.</param>
/// <param name="Figures">As of the day.</param>
public sealed record QualityInputs(
    Plan Plan,
    DateOnly AsOf,
    AgencyDirectory Agencies,
    IReadOnlyList<DeliveryHistory> Deliveries,
    IReadOnlyList<Indicator> Indicators,
    IReadOnlyList<FigureChange> Figures,
    SupervisionScheme Scheme);
