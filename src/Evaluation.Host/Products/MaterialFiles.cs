using Evaluation.Host.Settings;
using Evaluation.Intake.Checks;
using Evaluation.Intake.Records;
using Evaluation.Intake.Schemes;
using Evaluation.Intake.Tables;
using Evaluation.Model;
using Evaluation.Model.Problems;
using Evaluation.Model.Schemes;
using Evaluation.Report.Workbooks;

namespace Evaluation.Host.Products;

/// <summary>What a product is made from that lies in files: schemes and templates.</summary>
internal static class MaterialFiles
{
    /// <summary>The annual scheme that the settings name.</summary>
    public static Read<AnnualScheme> AnnualScheme(AppSettings settings) =>
        Scheme(settings, settings.Scheme, "annual", SchemeReader.ReadAnnual);

    public static Read<MidTermScheme> MidTermScheme(AppSettings settings) =>
        Scheme(settings, "midterm", "midterm", SchemeReader.ReadMidTerm);

    public static Read<SupervisionScheme> SupervisionScheme(AppSettings settings) =>
        Scheme(settings, "supervision", "supervision", SchemeReader.ReadSupervision);

    public static Read<PlausibilityRules> Plausibility(AppSettings settings) =>
        Scheme(settings, "plausibility", "plausibility", SchemeReader.ReadPlausibility);

    /// <summary>Holidays and make-up days; where the data package has none only the week's rule holds.</summary>
    /// <returns>One row, also beside problems.</returns>
    public static Read<WorkCalendar> Calendar(AppSettings settings)
    {
        var path = Path.Combine(settings.DataFolder, "calendar", "holidays.csv");
        if (!File.Exists(path))
            return new([WorkCalendar.WeekOnly], []);
        var days = TableFiles.Open(path).Rows(HolidayRows.Columns, HolidayRows.Read);
        return new([HolidayRows.Calendar(days.Rows)], days.Problems);
    }

    /// <param name="name">Name of the template without extension.</param>
    public static TemplateReading Template(AppSettings settings, string name)
    {
        var path = Path.Combine(settings.TemplatesFolder, $"{name}.xlsx");
        return File.Exists(path)
            ? WorkbookTemplate.Read(File.ReadAllBytes(path), Path.GetFileName(path))
            : new TemplateReading(null, [new Problem(ProductProblems.TemplateMissing, new Place(Path.GetFileName(path)), path)]);
    }

    /// <param name="folder">Of the data folder.</param>
    /// <param name="name">Of a JSON file, without extension; its schema stands beside it.</param>
    /// <returns>One row; none when the rules are missing or wrong.</returns>
    public static Read<T> Rules<T>(AppSettings settings, string folder, string name, string schemaName, Func<byte[], byte[], string, Read<T>> read)
    {
        var path = Path.Combine(settings.DataFolder, folder, $"{name}.json");
        var schema = Path.Combine(settings.DataFolder, folder, $"{schemaName}.schema.json");
        return Array.Find([path, schema], p => !File.Exists(p)) is { } missing
            ? new Read<T>([], [new Problem(ProductProblems.SchemeMissing, new Place(Path.GetFileName(missing)), missing)])
            : read(File.ReadAllBytes(path), File.ReadAllBytes(schema), Path.GetFileName(path));
    }

    /// <returns>One row; none when the scheme is missing or wrong.</returns>
    private static Read<T> Scheme<T>(
        AppSettings settings, string name, string schemaName, Func<byte[], byte[], string, (T? Scheme, IReadOnlyList<Problem> Problems)> read)
        where T : class =>
        Rules(settings, "schemes", name, schemaName, (json, schema, fileName) =>
        {
            var (scheme, problems) = read(json, schema, fileName);
            return new Read<T>(scheme is null ? [] : [scheme], problems);
        });
}
