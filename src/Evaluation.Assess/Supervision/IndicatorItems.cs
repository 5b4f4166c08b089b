using Evaluation.Model;

namespace Evaluation.Assess.Supervision;

/// <summary>Figures of the plan's year that are due, by the scheme's days of grace.</summary>
internal sealed class IndicatorItems(SupervisionInputs inputs, Lights lights)
{
    public IEnumerable<LedgerItem> All()
    {
        var tasks = inputs.TaskIndicators.OrderBy(t => t.TaskNumber).ToLookup(t => t.Indicator, t => t.TaskNumber, StringComparer.Ordinal);
        var values = inputs.Observations.Where(o => o.ReleasedOn <= inputs.AsOf).ToLookup(o => o.Indicator, StringComparer.Ordinal);
        return inputs.Indicators
            .Where(i => tasks.Contains(i.Code))
            .OrderBy(i => i.Code, StringComparer.Ordinal)
            .SelectMany(i => PeriodsOf(i).Select(period => Item(i, period, TaskOf(tasks[i.Code]), values[i.Code])))
            .OfType<LedgerItem>();
    }

    private LedgerItem? Item(Indicator indicator, Period period, PlanTask? task, IEnumerable<Observation> values)
    {
        var released = values.Where(o => StandsFor(indicator, o.Period, period)).Select(o => (DateOnly?)o.ReleasedOn).Min();
        var due = period.LastDay.AddDays(inputs.Scheme.Indicator.Of(period.Kind).Value);
        var span = new OwedSpan(lights.ReminderOf(due), due, released);
        var escalations = lights.Of(span).ToList();
        if (escalations.Count == 0)
            return null;
        var cause = (released ?? inputs.AsOf.AddDays(1)) > due.AddDays(1) ? LedgerCause.IndicatorOverdue : LedgerCause.DueSoon;
        var agency = inputs.Agencies.Find(indicator.Agency)?.Name ?? indicator.Agency;
        return new(cause, AssignmentRole.Lead, agency, task, period, due, lights.DaysLate(span), escalations)
        {
            Indicator = indicator,
            CameOn = released,
            Closing = released is { } day ? new(day, Review: null) : null,
        };
    }

    private PlanTask? TaskOf(IEnumerable<int> numbers) => inputs.Plan.Tasks.FirstOrDefault(t => t.Number == numbers.First());

    /// <summary>A stock's last quarter may stand for its year.</summary>
    private static bool StandsFor(Indicator indicator, Period released, Period wanted) =>
        released == wanted || (indicator.Semantics == Semantics.Stock && released.LastDay == wanted.LastDay && released.FirstDay > wanted.FirstDay);

    private IEnumerable<Period> PeriodsOf(Indicator indicator)
    {
        var (kind, count) = indicator.Frequency switch
        {
            "S" => (PeriodKind.Semester, 2),
            "Q" => (PeriodKind.Quarter, 4),
            "M" => (PeriodKind.Month, 12),
            _ => (PeriodKind.Year, 1),
        };
        return Enumerable.Range(1, count).Select(number => Period.Of(inputs.Plan.Year, kind, number));
    }
}
