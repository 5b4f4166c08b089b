using Evaluation.Assess.Reviewing;
using Evaluation.Model;
using Evaluation.Model.Schemes;

namespace Evaluation.Assess.Supervision;

/// <summary>Everything a supervision ledger is made from. What was sent, reported, reviewed or released after the as-of day is not seen.</summary>
/// <param name="Forms">Every form sent for the plan's year.</param>
/// <param name="Deliveries">Every row of the plan's year with its reviews, in the order in which they were stored.</param>
/// <param name="Indicators">Those that speak for a task are followed.</param>
/// <param name="Observations">National, every vintage.</param>
/// <param name="Yearly">Of the annual scheme: when the yearly report is due where no form asks for it.</param>
public sealed record SupervisionInputs(
    Plan Plan,
    DateOnly AsOf,
    AgencyDirectory Agencies,
    WorkCalendar Calendar,
    IReadOnlyList<DispatchedForm> Forms,
    IReadOnlyList<DeliveryHistory> Deliveries,
    IReadOnlyList<Indicator> Indicators,
    IReadOnlyList<TaskIndicator> TaskIndicators,
    IReadOnlyList<Observation> Observations,
    SupervisionScheme Scheme,
    TaskRules Yearly);
