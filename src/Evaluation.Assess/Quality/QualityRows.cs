using Evaluation.Assess.Annual;
using Evaluation.Assess.Reviewing;
using Evaluation.Model;

namespace Evaluation.Assess.Quality;

/// <summary>The reports that stand: the latest of each measure, agency and period, without those the office returned.</summary>
internal static class QualityRows
{
    /// <returns>By agency's code, task, measure, period.</returns>
    /// <exception cref="ArgumentException">A row names an agency, task or measure that is not among the inputs: importing would have refused it.</exception>
    public static IReadOnlyList<QualityRow> Of(QualityInputs inputs)
    {
        var responsibilities = new Responsibilities(inputs.Agencies);
        var measures = inputs.Plan.Tasks.SelectMany(t => t.Measures, (t, m) => (Task: t, Measure: m)).ToDictionary(m => (m.Task.Number, m.Measure.Number));
        return [.. inputs.Deliveries
            .Where(d => d.Delivery.PlanYear == inputs.Plan.Year)
            .Select(d => d.AsOf(inputs.AsOf))
            .OfType<DeliveryHistory>()
            .GroupBy(d => (Agency: responsibilities.Find(d.Delivery.Agency), d.Delivery.TaskNumber, d.Delivery.MeasureNumber))
            .OrderBy(g => g.Key.Agency.Code, StringComparer.Ordinal)
            .ThenBy(g => g.Key.TaskNumber)
            .ThenBy(g => g.Key.MeasureNumber)
            .SelectMany(g => Chain(g, g.Key.Agency, MeasureOf(g.Key.TaskNumber, g.Key.MeasureNumber)))];

        (PlanTask Task, Measure Measure) MeasureOf(int task, int measure) => measures.TryGetValue((task, measure), out var found)
            ? found
            : throw new ArgumentException($"The plan of {inputs.Plan.Year} has no measure {task}.{measure}.", nameof(inputs));
    }

    /// <summary>One row a period, each knowing the one before it.</summary>
    private static IEnumerable<QualityRow> Chain(IEnumerable<DeliveryHistory> reports, Agency agency, (PlanTask Task, Measure Measure) of)
    {
        QualityRow? previous = null, before = null;
        foreach (var period in reports.GroupBy(r => r.Delivery.Period).OrderBy(g => g.Key))
        {
            var latest = ReviewStates.Latest(period)!;
            if (Reports.IsReturned(latest.Reviewed))
                continue;
            // A year ends with its last quarter: the quarter is not the year's "last time".
            if (previous is not null && previous.Period.LastDay < period.Key.LastDay)
                before = previous;
            previous = new QualityRow(latest, agency, of.Task, of.Measure, before);
            yield return previous;
        }
    }
}
