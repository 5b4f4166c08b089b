using System.Globalization;
using Evaluation.Intake.Records;
using Evaluation.Intake.Schemes;
using Evaluation.Intake.Tables;
using Evaluation.Model;
using Evaluation.Model.Problems;

namespace Evaluation.Intake.Packages;

/// <summary>Reads a data package: a folder of tables, plans and schemes. Each table is a CSV file or a workbook of the same name.</summary>
public static class DataPackage
{
    private static readonly string[] tableExtensions = [".csv", ".xlsx"];

    /// <summary>Reads all but the deliveries, which need their plan: see <see cref="ReadDeliveries"/>.</summary>
    /// <param name="annualScheme">Name of the yearly rules in <c>schemes/</c>, without extension.</param>
    public static PackageContent Read(string folder, string annualScheme = "annual")
    {
        var problems = new List<Problem>();
        var agencies = new AgencyDirectory(One(folder, "agencies", AgencyRows.Columns, AgencyRows.Read, problems));
        var areas = One(folder, "areas", AreaRows.Columns, AreaRows.Read, problems);
        var indicators = One(folder, "indicators", IndicatorRows.Columns, table => IndicatorRows.Read(table, agencies), problems);
        var targets = One(folder, "targets", TargetRows.Columns, table => TargetRows.Read(table, indicators), problems);
        var observations = new List<IncomingObservation>();
        foreach (var path in Files(Path.Combine(folder, "observations"), tableExtensions))
            observations.AddRange(Kept(TableFiles.Open(path).Rows(ObservationRows.Columns, table => ObservationRows.Read(table, indicators, areas)), problems));
        var links = new Dictionary<int, IReadOnlyList<TaskIndicator>>();
        foreach (var (year, path) in ByYear(folder, "task-indicators", tableExtensions))
            links[year] = Kept(TableFiles.Open(path).Rows(TaskIndicatorRows.Columns, table => TaskIndicatorRows.Read(table, indicators, null)), problems);
        var scheme = Scheme(folder, annualScheme, "annual", SchemeReader.ReadAnnual, problems);
        var plausibility = Scheme(folder, "plausibility", "plausibility", SchemeReader.ReadPlausibility, problems);
        return new PackageContent(
            [.. ByYear(folder, "plans", [".txt"]).Select(file => new PlanFile(file.Year, file.Path))],
            agencies, areas, indicators, targets, observations, links, scheme, plausibility, problems);
    }

    /// <summary>Reads every file of deliveries whose name starts with the plan's year.</summary>
    public static Read<Delivery> ReadDeliveries(string folder, Plan plan, AgencyDirectory agencies)
    {
        var problems = new List<Problem>();
        var deliveries = new List<Delivery>();
        foreach (var (year, path) in ByYear(folder, "deliveries", tableExtensions))
        {
            if (year == plan.Year)
                deliveries.AddRange(Kept(TableFiles.Open(path).Rows(DeliveryRows.Columns, table => DeliveryRows.Read(table, plan, agencies)), problems));
        }

        return new Read<Delivery>(deliveries, problems);
    }

    /// <summary>Reads every file of <c>official/</c>; none is needed.</summary>
    public static Read<OfficialFinding> ReadOfficialFindings(string folder, IReadOnlyList<Indicator> indicators)
    {
        var problems = new List<Problem>();
        var findings = new List<OfficialFinding>();
        foreach (var path in Files(Path.Combine(folder, "official"), tableExtensions))
            findings.AddRange(Kept(TableFiles.Open(path).Rows(OfficialFindingRows.Columns, table => OfficialFindingRows.Read(table, indicators)), problems));
        return new Read<OfficialFinding>(findings, problems);
    }

    private static IReadOnlyList<T> One<T>(string folder, string name, TableColumns columns, Func<Table, Read<T>> read, List<Problem> problems)
    {
        var path = Array.ConvertAll(tableExtensions, extension => Path.Combine(folder, name + extension)).FirstOrDefault(File.Exists);
        return Kept(TableFiles.Open(path ?? Path.Combine(folder, name + ".csv")).Rows(columns, read), problems);
    }

    private static IReadOnlyList<T> Kept<T>(Read<T> read, List<Problem> problems)
    {
        problems.AddRange(read.Problems);
        return read.Rows;
    }

    private static T? Scheme<T>(
        string folder, string name, string schemaName, Func<byte[], byte[], string, (T?, IReadOnlyList<Problem>)> read, List<Problem> problems)
        where T : class
    {
        var (json, schema) = (Path.Combine(folder, "schemes", name + ".json"), Path.Combine(folder, "schemes", schemaName + ".schema.json"));
        if (Array.Find([json, schema], path => !File.Exists(path)) is { } missing)
        {
            problems.Add(new Problem(TableProblems.Missing, new Place(Path.GetFileName(missing)), missing));
            return null;
        }

        var (scheme, wrong) = read(File.ReadAllBytes(json), File.ReadAllBytes(schema), Path.GetFileName(json));
        problems.AddRange(wrong);
        return scheme;
    }

    private static IEnumerable<(int Year, string Path)> ByYear(string folder, string name, string[] extensions)
    {
        foreach (var path in Files(Path.Combine(folder, name), extensions))
        {
            var file = Path.GetFileName(path);
            if (file.Length >= 4 && int.TryParse(file.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year))
                yield return (year, path);
        }
    }

    private static IEnumerable<string> Files(string folder, string[] extensions) =>
        !Directory.Exists(folder) ? [] : Directory.EnumerateFiles(folder)
            .Where(path => extensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase) && !Path.GetFileName(path).StartsWith('~'))
            .Order(StringComparer.Ordinal);
}
