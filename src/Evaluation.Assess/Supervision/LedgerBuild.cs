using Evaluation.Assess.Annual;
using Evaluation.Assess.Quality;
using Evaluation.Assess.Reviewing;
using Evaluation.Model;

namespace Evaluation.Assess.Supervision;

/// <summary>Puts the ledger together.</summary>
internal sealed class LedgerBuild
{
    private readonly SupervisionInputs inputs;
    private readonly Responsibilities responsibilities;
    private readonly IReadOnlyList<MeasureRoles> measures;
    private readonly ILookup<(int Task, int Measure), (Agency Agency, DeliveryHistory Report)> reports;

    public LedgerBuild(SupervisionInputs inputs)
    {
        this.inputs = inputs;
        responsibilities = new Responsibilities(inputs.Agencies);
        measures = MeasureRoles.Of(inputs.Plan, responsibilities);
        reports = inputs.Deliveries
            .Where(d => d.Delivery.PlanYear == inputs.Plan.Year)
            .Select(d => d.AsOf(inputs.AsOf))
            .OfType<DeliveryHistory>()
            .OrderBy(d => d.Delivery.ReportedOn)
            .ToLookup(d => (d.Delivery.TaskNumber, d.Delivery.MeasureNumber), d => (responsibilities.Find(d.Delivery.Agency), d));
    }

    public SupervisionLedger Ledger()
    {
        var items = InOrder(Items()).ToList();
        var own = items.Where(i => i.Role == AssignmentRole.Lead).ToList();
        var findings = QualityChecks.Of(new(
            inputs.Plan, inputs.AsOf, inputs.Agencies, inputs.Deliveries, inputs.Indicators, FigureChanges.Of(inputs.Observations, inputs.Plan.Year, inputs.AsOf), inputs.Scheme));
        return new(
            inputs,
            [.. own.Where(i => i.IsOpen)],
            [.. own.Where(i => !i.IsOpen).OrderBy(i => i.Closing!.On)],
            [.. items.Where(i => i.Role != AssignmentRole.Lead && i.IsOpen)],
            Agencies(own, findings),
            Tasks(own),
            findings,
            [.. LedgerGaps.Of(inputs, responsibilities, measures, own)]);
    }

    private IEnumerable<LedgerItem> Items()
    {
        var lights = new Lights(inputs);
        var (ofReports, ofFindings) = (new ReportItems(inputs, lights), new FindingItems(inputs, lights));
        foreach (var obligation in Obligations.Of(inputs, responsibilities, measures))
        {
            var onPeriod = reports[(obligation.Task.Number, obligation.Measure.Number)].Where(r => obligation.IsMetBy(r.Report.Delivery.Period)).ToLookup(r => r.Agency, r => r.Report);
            DeliveryHistory[] own = [.. onPeriod.Where(g => obligation.Reporters.Contains(g.Key.Name)).SelectMany(g => g)
                .OrderBy(d => d.Delivery.ReportedOn).ThenBy(d => CodeOf(responsibilities.Find(d.Delivery.Agency).Name), StringComparer.Ordinal)];
            if (ofReports.Of(obligation, own) is { } item)
                yield return item;
            foreach (var finding in ofFindings.Of(obligation, own, ParticipantsOf(obligation, onPeriod)))
                yield return finding;
        }

        foreach (var item in new IndicatorItems(inputs, lights).All())
            yield return item;
    }

    private static IEnumerable<(Agency Agency, IReadOnlyList<DeliveryHistory> Reports)> ParticipantsOf(
        Obligation obligation, ILookup<Agency, DeliveryHistory> onPeriod) =>
        onPeriod
            .Where(g => !obligation.Reporters.Contains(g.Key.Name) && obligation.Answering.Contains(g.Key.Name))
            .OrderBy(g => g.Key.Code, StringComparer.Ordinal)
            .Select(g => (g.Key, (IReadOnlyList<DeliveryHistory>)[.. g]));

    private IOrderedEnumerable<LedgerItem> InOrder(IEnumerable<LedgerItem> items) =>
        items
            .OrderByDescending(i => i.Light)
            .ThenByDescending(i => i.WorkingDaysLate)
            .ThenBy(i => CodeOf(i.Agency), StringComparer.Ordinal)
            .ThenBy(i => i.Task?.Number ?? int.MaxValue)
            .ThenBy(i => i.Measure?.Number ?? int.MaxValue)
            .ThenBy(i => i.Period)
            .ThenBy(i => i.Cause)
            .ThenBy(i => i.Indicator?.Code, StringComparer.Ordinal);

    private IReadOnlyList<AgencyLedger> Agencies(IReadOnlyList<LedgerItem> own, IReadOnlyList<QualityFinding> findings)
    {
        var byAgency = own.ToLookup(i => i.Agency, StringComparer.Ordinal);
        var found = findings.ToLookup(f => f.Agency, StringComparer.Ordinal);
        return [.. byAgency.Select(g => g.Key).Union(found.Select(g => g.Key), StringComparer.Ordinal)
            .Select(name => new AgencyLedger(name, LedgerCounts.Of(byAgency[name]), found[name].Count()))
            .OrderByDescending(a => a.Counts.By(SupervisionLight.Red))
            .ThenByDescending(a => a.Counts.By(SupervisionLight.Yellow))
            .ThenByDescending(a => a.Counts.By(SupervisionLight.Blue))
            .ThenBy(a => CodeOf(a.Name), StringComparer.Ordinal)];
    }

    private IReadOnlyList<TaskLedger> Tasks(IReadOnlyList<LedgerItem> own)
    {
        var byTask = own.Where(i => i.Task is not null).ToLookup(i => i.Task!.Number);
        return [.. inputs.Plan.Tasks.Where(t => byTask.Contains(t.Number)).Select(t => new TaskLedger(
            t,
            LedgerCounts.Of(byTask[t.Number]),
            [.. byTask[t.Number].Where(i => i.IsOpen).Select(i => i.Agency).Distinct(StringComparer.Ordinal).OrderBy(CodeOf, StringComparer.Ordinal)]))];
    }

    private string CodeOf(string name) => inputs.Agencies.Find(name)?.Code ?? name;
}
