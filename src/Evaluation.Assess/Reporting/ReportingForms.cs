using Evaluation.Assess.Annual;
using Evaluation.Model;
using Evaluation.Model.Reporting;

namespace Evaluation.Assess.Reporting;

/// <summary>What each agency is asked for one period.</summary>
public static class ReportingForms
{
    /// <returns>The agencies that get a form, by code: those, but for collectives, with a measure to report on or an indicator to supply.</returns>
    /// <exception cref="ArgumentException">The directory does not know an agency of the plan.</exception>
    public static IReadOnlyList<Agency> Agencies(Plan plan, AgencyDirectory directory, IReadOnlyList<Indicator> indicators)
    {
        var responsibilities = new Responsibilities(directory);
        var answering = plan.Tasks
            .SelectMany(task => task.Measures.SelectMany(measure => responsibilities.InOrder(task, measure)))
            .Concat(indicators.Select(i => directory.Find(i.Agency)?.Name).OfType<string>())
            .ToHashSet(StringComparer.Ordinal);
        return [.. directory.All.Where(a => a.Kind != AgencyKind.Collective && answering.Contains(a.Name))];
    }

    /// <param name="period">Within the plan's year.</param>
    /// <param name="due">Last day on which the form is in time.</param>
    /// <param name="version">1-based.</param>
    /// <param name="previousDeliveries">Known on the day the form is made, of any agency and period.</param>
    /// <param name="indicators">Of any agency.</param>
    /// <param name="latestObservations">As of that day, of any indicator, area and period.</param>
    /// <param name="area">Code of the area the figures are for.</param>
    /// <returns>A measure stands in it when the agency answers for it: by the measure's own clause where it has one, else by the task's; a collective name reaches its members.</returns>
    /// <remarks>An indicator with figures of other areas but none of this one, such as a provincial series, is not asked for.</remarks>
    /// <exception cref="ArgumentException">The directory does not know an agency of the plan, or the period is of another year.</exception>
    public static ReportingForm Of(
        Plan plan,
        Agency agency,
        Period period,
        DateOnly due,
        int version,
        AgencyDirectory directory,
        IReadOnlyList<ReviewedDelivery> previousDeliveries,
        IReadOnlyList<Indicator> indicators,
        IReadOnlyList<Observation> latestObservations,
        string area)
    {
        if (period.Year != plan.Year)
            throw new ArgumentException($"{period} is not within the plan's year {plan.Year}.", nameof(period));
        return new(
            new(plan.Year, plan.TextHash, agency.Code, period, version),
            plan.Title,
            agency,
            due,
            [.. Measures(plan, agency, directory, previousDeliveries)],
            [.. Indicators(agency, period, directory, indicators, latestObservations, area)]);
    }

    private static IEnumerable<FormMeasure> Measures(
        Plan plan, Agency agency, AgencyDirectory directory, IReadOnlyList<ReviewedDelivery> previousDeliveries)
    {
        var responsibilities = new Responsibilities(directory);
        var own = previousDeliveries
            .Where(d => d.Delivery.PlanYear == plan.Year && directory.Find(d.Delivery.Agency)?.Code == agency.Code)
            .ToLookup(d => (d.Delivery.TaskNumber, d.Delivery.MeasureNumber));
        foreach (var task in plan.Tasks)
        {
            foreach (var measure in task.Measures.Where(m => responsibilities.InOrder(task, m).Contains(agency.Name)))
                yield return new(task, measure, RoleIn(responsibilities, task, agency), Last(own[(task.Number, measure.Number)]));
        }
    }

    // A measure's own clause may name an agency that the task's do not.
    private static AssignmentRole RoleIn(Responsibilities responsibilities, PlanTask task, Agency agency) =>
        responsibilities.RolesIn(task).TryGetValue(agency.Name, out var role) ? role : AssignmentRole.Participant;

    /// <summary>The report on the latest period; of several on one period that reported last.</summary>
    private static ReviewedDelivery? Last(IEnumerable<ReviewedDelivery> reports) => reports
        .OrderByDescending(d => d.Delivery.Period)
        .ThenByDescending(d => d.Delivery.ReportedOn)
        .FirstOrDefault();

    private static IEnumerable<FormIndicator> Indicators(
        Agency agency, Period period, AgencyDirectory directory, IReadOnlyList<Indicator> indicators, IReadOnlyList<Observation> observations, string area)
    {
        var elsewhere = observations.Where(o => o.Area != area).Select(o => o.Indicator).ToHashSet(StringComparer.Ordinal);
        var known = observations.Where(o => o.Area == area).ToLookup(o => o.Indicator, StringComparer.Ordinal);
        return
            from indicator in indicators.OrderBy(i => i.Code, StringComparer.Ordinal)
            where directory.Find(indicator.Agency)?.Code == agency.Code
            where known.Contains(indicator.Code) || !elsewhere.Contains(indicator.Code)
            from asked in AskedPeriods.Of(indicator, period, Latest(known[indicator.Code]))
            select new FormIndicator(indicator, area, asked, Latest(known[indicator.Code].Where(o => o.Period <= asked)));
    }

    private static Observation? Latest(IEnumerable<Observation> observations) => observations
        .OrderByDescending(o => o.Period)
        .ThenByDescending(o => o.ReleasedOn)
        .FirstOrDefault();
}
