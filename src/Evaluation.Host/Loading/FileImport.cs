using System.Globalization;
using Evaluation.Host.Products;
using Evaluation.Host.Settings;
using Evaluation.Intake.Records;
using Evaluation.Intake.Tables;
using Evaluation.Model;
using Evaluation.Model.Problems;
using Evaluation.Store;

namespace Evaluation.Host.Loading;

/// <summary>Imports files of one kind: all of them, or none.</summary>
/// <param name="today">Day from which rows that name none are known.</param>
internal sealed class FileImport(EvaluationStore store, AppSettings settings, string actor, DateOnly today)
{
    public Loaded Run(ImportRequest request, CancellationToken ct)
    {
        var inputs = new List<Incoming>();
        foreach (var file in request.Files)
        {
            ct.ThrowIfCancellationRequested();
            inputs.Add(Read(file, request));
        }

        return Unit.Store(store, actor, "import", string.Join(", ", request.Files.Select(Path.GetFileName)), inputs, request.IsRehearsal);
    }

    private Incoming Read(string file, ImportRequest request) => request.Kind switch
    {
        ImportKind.Plan => Plan(file, request.Year),
        ImportKind.Agencies => AgencyImport.Read(TableFiles.Open(file), store),
        ImportKind.Areas => Incoming.Of("areas", Table(file, AreaRows.Columns, AreaRows.Read), (unit, rows) => unit.SaveAreas(rows)),
        ImportKind.Indicators => Incoming.Of(
            "indicators",
            Table(file, IndicatorRows.Columns, table => IndicatorRows.Read(table, store.Reference.Agencies())),
            (unit, rows) => unit.SaveIndicators(rows)),
        ImportKind.Targets => Incoming.Of(
            "targets",
            Table(file, TargetRows.Columns, table => TargetRows.Read(table, store.Reference.Indicators())),
            (unit, rows) => unit.SaveTargets(rows)),
        ImportKind.Observations => Observations(file, request.Confirmed),
        ImportKind.Deliveries => WithPlan(file, "deliveries", request.Year, plan => Incoming.Of(
            "deliveries",
            Table(file, DeliveryRows.Columns, table => DeliveryRows.Read(table, plan, store.Reference.Agencies())),
            PackageLoad.SaveDeliveries)),
        ImportKind.TaskIndicators => WithPlan(file, "task-indicators", request.Year, plan => Incoming.Of(
            "task-indicators",
            Table(file, TaskIndicatorRows.Columns, table => TaskIndicatorRows.Read(table, store.Reference.Indicators(), plan)),
            (unit, rows) => unit.SaveTaskIndicators(plan.Year, rows))),
        ImportKind.TaskMatches => WithPlan(file, "task-matches", request.Year, plan => Incoming.Of(
            "task-matches",
            Table(file, TaskMatchRows.Columns, table => TaskMatchRows.Read(table, plan, store.Plans.Load(plan.Year - 1))),
            (unit, rows) => unit.SaveTaskMatches(plan.Year, rows))),
        ImportKind.Cases => WithPlan(file, "cases", request.Year, plan => Incoming.Of(
            "cases",
            Table(file, CaseRows.Columns, table => CaseRows.Read(table, plan, store.Reference.Agencies(), store.Reference.Areas(), actor, today)),
            SaveCases)),
    };

    private static LoadCount SaveCases(StoreWriter unit, IReadOnlyList<RegisteredCase> rows)
    {
        var cases = unit.AppendCases(rows.Select(r => r.Case));
        var selections = unit.AppendCaseSelections(rows.Select(r => r.Selection).OfType<CaseSelection>());
        return new LoadCount("cases", cases.Added + selections.Added, 0, cases.Unchanged + selections.Unchanged);
    }

    private Incoming Plan(string file, int? year)
    {
        var read = PlanLoading.Read(file, settings.DataFolder, store.Reference.Agencies());
        if (year is { } wanted && read.Rows.Count > 0 && read.Rows[0].Year != wanted)
            read = read with { Problems = [.. read.Problems, new Problem(LoadProblems.PlanYear, new Place(Path.GetFileName(file)), Words(read.Rows[0].Year), Words(wanted))] };
        return Incoming.Of("plans", read, PackageLoad.SavePlans);
    }

    private Incoming Observations(string file, Confirmation confirmed)
    {
        var rules = MaterialFiles.Plausibility(settings);
        if (rules.Rows.Count == 0)
            return Incoming.Bad(ObservationLoading.Table, rules.Problems);

        var indicators = store.Reference.Indicators();
        var read = Table(file, ObservationRows.Columns, table => ObservationRows.Read(table, indicators, store.Reference.Areas()));
        var incoming = ObservationLoading.Read(read.Rows, store, indicators, rules.Rows[0], confirmed);
        return incoming with { Problems = [.. rules.Problems, .. read.Problems, .. incoming.Problems] };
    }

    /// <summary>The plan of the year given, of the year the file's name begins with, or the only one there is.</summary>
    private Incoming WithPlan(string file, string table, int? year, Func<Plan, Incoming> read)
    {
        var years = store.Plans.Years();
        var wanted = year ?? YearInName(file) ?? (years.Count == 1 ? years[0] : null);
        return wanted is { } found && store.Plans.Load(found) is { } plan
            ? read(plan)
            : Incoming.Bad(table, new Problem(LoadProblems.YearNeeded, new Place(Path.GetFileName(file)), years.Count == 0 ? "-" : string.Join(", ", years)));
    }

    private static int? YearInName(string file) =>
        Path.GetFileName(file) is { Length: >= 4 } name && int.TryParse(name.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null;

    private static Read<T> Table<T>(string file, TableColumns columns, Func<Table, Read<T>> read) => TableFiles.Open(file).Rows(columns, read);

    private static string Words(int number) => number.ToString(CultureInfo.InvariantCulture);
}
