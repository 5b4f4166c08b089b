using Evaluation.Assess.Annual;
using Evaluation.Assess.Reviewing;
using Evaluation.Model;

namespace Evaluation.Assess.Quality;

/// <summary>The report that stands for one measure, agency and period, with the one of the period before it.</summary>
/// <param name="Previous">Of the same agency on the same measure for the latest period that ended earlier; <c>null</c> where there is none.</param>
internal sealed record QualityRow(DeliveryHistory History, Agency Agency, PlanTask Task, Measure Measure, QualityRow? Previous)
{
    public Delivery Delivery => History.Delivery;

    public Period Period => Delivery.Period;

    public DeliveryStatus Status => Reports.StatusOf(History.Reviewed);

    public OtherParty AsOther => new(Agency.Name, Task, Measure, Period);

    public QualityFinding Finding(QualityFindingKind kind) => new(kind, Agency.Name, Period)
    {
        Task = Task,
        Measure = Measure,
        State = ReviewStates.StateOf(History.LastReview),
        Status = Status,
    };
}
