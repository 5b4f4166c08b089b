using System.Globalization;
using Evaluation.Host.Settings;
using Evaluation.Intake.Packages;
using Evaluation.Intake.Records;
using Evaluation.Model;
using Evaluation.Model.Problems;
using Evaluation.Store;

namespace Evaluation.Host.Loading;

/// <summary>Loads a whole data package in one unit of work; loading it again stores only what changed.</summary>
internal static class PackageLoad
{
    public static Loaded Run(EvaluationStore store, AppSettings settings, string actor, CancellationToken ct)
    {
        var content = DataPackage.Read(settings.DataFolder, settings.Scheme);
        if (content.IsRefused)
            return new Loaded([], content.Problems);
        ct.ThrowIfCancellationRequested();
        var plans = content.Plans.Select(file => (file.Year, Read: ReadPlan(file, settings.DataFolder, content.Agencies))).ToList();
        List<Incoming> inputs =
        [
            Incoming.Of("agencies", new Read<Agency>(content.Agencies.All, [.. content.Problems, .. NamesInUse.Lost(store, content.Agencies.All, "agencies.csv")]), (unit, rows) => unit.SaveAgencies(rows)),
            Incoming.Of("areas", Whole(content.Areas), (unit, rows) => unit.SaveAreas(rows)),
            Incoming.Of("indicators", Whole(content.Indicators), (unit, rows) => unit.SaveIndicators(rows)),
            Incoming.Of("targets", Whole(content.Targets), (unit, rows) => unit.SaveTargets(rows)),
            ObservationLoading.Read(content.Observations, store, content.Indicators, content.Plausibility!, Confirmation.None),
            .. plans.Select(p => Incoming.Of("plans", p.Read, SavePlans)),
            .. content.TaskIndicators.Select(links => TaskIndicators(links.Key, links.Value, plans.FirstOrDefault(p => p.Year == links.Key).Read)),
            .. plans.SelectMany(p => p.Read.Rows).Select(plan => Deliveries(settings.DataFolder, plan, content.Agencies)),
        ];
        ct.ThrowIfCancellationRequested();
        return Unit.Store(store, actor, "init", Path.GetFileName(settings.DataFolder), inputs, isRehearsal: false);
    }

    public static LoadCount SavePlans(StoreWriter unit, IReadOnlyList<Plan> plans)
    {
        var added = plans.Count(unit.SavePlan);
        return new LoadCount("plans", added, 0, plans.Count - added);
    }

    public static LoadCount SaveDeliveries(StoreWriter unit, IReadOnlyList<Delivery> deliveries)
    {
        var appended = unit.AppendDeliveries(deliveries);
        return new LoadCount("deliveries", appended.Added, 0, appended.Unchanged);
    }

    /// <summary>The file's name says which year's plan it is; the text must agree.</summary>
    private static Read<Plan> ReadPlan(PlanFile file, string dataFolder, AgencyDirectory agencies)
    {
        var read = PlanLoading.Read(file.Path, dataFolder, agencies);
        return read.Rows.Count == 0 || read.Rows[0].Year == file.Year
            ? read
            : read with { Problems = [.. read.Problems, new Problem(LoadProblems.PlanYear, new Place(Path.GetFileName(file.Path)), Words(read.Rows[0].Year), Words(file.Year))] };
    }

    private static Incoming TaskIndicators(int year, IReadOnlyList<TaskIndicator> links, Read<Plan>? plan)
    {
        var numbers = plan?.Rows.SelectMany(p => p.Tasks).Select(t => t.Number).ToHashSet() ?? [];
        var unknown = links.Where(link => !numbers.Contains(link.TaskNumber))
            .Select(link => new Problem(RecordProblems.TaskUnknown, new Place($"task-indicators/{year}"), Words(link.TaskNumber), Words(year)));
        return Incoming.Of("task-indicators", new Read<TaskIndicator>(links, [.. unknown]), (unit, rows) => unit.SaveTaskIndicators(year, rows));
    }

    private static Incoming Deliveries(string dataFolder, Plan plan, AgencyDirectory agencies) =>
        Incoming.Of("deliveries", DataPackage.ReadDeliveries(dataFolder, plan, agencies), SaveDeliveries);

    private static Read<T> Whole<T>(IReadOnlyList<T> rows) => new(rows, []);

    private static string Words(int number) => number.ToString(CultureInfo.InvariantCulture);
}
