using Evaluation.Model;
using Evaluation.Model.Schemes;

namespace Evaluation.Assess.Annual;

/// <summary>What to press for, and whose it is.</summary>
internal sealed class SupervisionList(AnnualInputs inputs, Responsibilities responsibilities)
{
    /// <returns>Worst first: red to blue, then days late, task, measure, agency.</returns>
    public IReadOnlyList<SupervisionItem> Of(IReadOnlyList<TaskAssessment> tasks, IReadOnlyList<IndicatorAssessment> indicators)
    {
        var items = tasks.SelectMany(t => t.Measures).SelectMany(OfMeasure)
            .Concat(indicators.Where(IsStale).Select(i => OfIndicator(i, tasks)));
        return [.. items
            .OrderByDescending(i => i.Light)
            .ThenByDescending(i => i.DaysLate)
            .ThenBy(i => i.Task?.Number ?? int.MaxValue)
            .ThenBy(i => i.Measure?.Number ?? int.MaxValue)
            .ThenBy(i => i.Agency, StringComparer.Ordinal)
            .ThenBy(i => i.Cause)
            .ThenBy(i => i.Indicator?.Code, StringComparer.Ordinal)];
    }

    private IEnumerable<SupervisionItem> OfMeasure(MeasureAssessment measure)
    {
        var reportDue = DueDays.OfReport(inputs.Plan, measure.Measure, inputs.Scheme.Task);
        var returned = measure.Deliveries.Where(Reports.IsReturned).ToList();
        foreach (var report in returned)
            yield return Item(SupervisionCause.Returned, NameOf(report), measure, reportDue);
        if (measure.Status == WorkStatus.NotReported && returned.Count == 0)
            yield return Item(SupervisionCause.NotReported, responsibilities.AnsweringName(measure.Task, measure.Measure), measure, reportDue);
        if (measure is { Standing: { } late, Status: WorkStatus.Overdue })
            yield return Item(SupervisionCause.Overdue, NameOf(late), measure, measure.Due);
        if (measure is { Standing: { } bare, EvidenceCounts: false } && Discipline.IsReportedCompleted(measure))
            yield return Item(SupervisionCause.NoEvidence, NameOf(bare), measure, reportDue);
    }

    private SupervisionItem Item(SupervisionCause cause, string agency, MeasureAssessment measure, DateOnly due)
    {
        var late = DaysLate(due);
        return new(cause, Light(late, inputs.Scheme.Supervision), agency, measure.Task, measure.Measure, Indicator: null, due, late);
    }

    /// <summary>The value of the plan's year is not there, and the latest there is belongs to a period that ended long ago.</summary>
    private bool IsStale(IndicatorAssessment indicator) =>
        indicator.Latest is not { } latest || (latest.Period.Year < inputs.Plan.Year && inputs.AsOf > ValueDue(latest.Period));

    private SupervisionItem OfIndicator(IndicatorAssessment indicator, IReadOnlyList<TaskAssessment> tasks)
    {
        var due = ValueDue(indicator.Latest?.Period ?? Period.OfYear(inputs.Plan.Year));
        var late = DaysLate(due);
        var agency = inputs.Agencies.Find(indicator.Indicator.Agency)?.Name ?? indicator.Indicator.Agency;
        var task = tasks.FirstOrDefault(t => t.Outcomes.Any(o => o.Indicator == indicator));
        return new(SupervisionCause.StaleIndicator, Light(late, inputs.Scheme.Supervision), agency, task?.Task, Measure: null, indicator.Indicator, due, late);
    }

    private DateOnly ValueDue(Period period) => period.LastDay.AddDays(inputs.Scheme.Supervision.StaleAfterDays.Value);

    private int DaysLate(DateOnly due) => Math.Max(0, inputs.AsOf.DayNumber - due.DayNumber);

    private string NameOf(ReviewedDelivery report) => responsibilities.Find(report.Delivery.Agency).Name;

    private static SupervisionLight Light(int daysLate, SupervisionRules rules)
    {
        if (daysLate >= rules.RedFromDays.Value)
            return SupervisionLight.Red;
        return daysLate >= rules.YellowFromDays.Value ? SupervisionLight.Yellow : SupervisionLight.Blue;
    }
}
