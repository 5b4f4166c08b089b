using Evaluation.Assess.Status;
using Evaluation.Host.Settings;
using Evaluation.Intake.Indices;
using Evaluation.Model;
using Evaluation.Model.Indices;
using Evaluation.Model.Problems;
using Evaluation.Report.Status;
using Evaluation.Store;

namespace Evaluation.Host.Products;

/// <summary>Gathers what the development-status report is made from: scheme, both index definitions, template, and the store's rows as of the day.</summary>
internal sealed class StatusMaterialsReader(EvaluationStore store, AppSettings settings)
{
    /// <returns>One row; none when something is missing or wrong, with every mistake of every file.</returns>
    public Read<StatusMaterials> Read(int year, DateOnly asOf)
    {
        var indicators = store.Reference.Indicators();
        var scheme = MaterialFiles.Rules(settings, "schemes", "status", "status", IndexDefinitions.ReadStatus);
        var national = MaterialFiles.Rules(settings, "indices", "national", "national", (json, schema, name) => IndexDefinitions.ReadNational(json, schema, name, indicators));
        var regions = MaterialFiles.Rules(settings, "indices", "regions", "regions", (json, schema, name) => IndexDefinitions.ReadRegions(json, schema, name, indicators));
        var page = MaterialFiles.Template(settings, StatusReport.Template);
        List<Problem> problems = [.. scheme.Problems, .. national.Problems, .. regions.Problems, .. page.Problems];
        if (scheme.Rows.Count == 0 || national.Rows.Count == 0 || regions.Rows.Count == 0 || page.Template is null)
            return new Read<StatusMaterials>([], problems);

        var areas = store.Reference.Areas();
        var (whole, parts) = (Codes(national.Rows[0].Dimensions.Value), Codes(regions.Rows[0].Dimensions.Value));
        var named = whole.Concat(parts).Concat(national.Rows[0].Excluded.Value.Select(e => e.Indicator)).ToHashSet(StringComparer.Ordinal);
        var inputs = new StatusInputs(
            year, asOf, [.. indicators.Where(i => named.Contains(i.Code))], areas, [], national.Rows[0], regions.Rows[0], scheme.Rows[0])
        {
            Area = settings.Area,
            Office = store.Reference.Agencies().OfficeName,
        };
        IReadOnlyList<Observation> observations =
        [
            .. store.Observations.AsOf(whole, [settings.Area], asOf),
            .. store.Observations.AsOf(parts, [.. inputs.Compared.Select(a => a.Code)], asOf),
        ];
        return new Read<StatusMaterials>([new StatusMaterials(inputs with { Observations = observations }, page.Template)], problems);
    }

    private static List<string> Codes(IReadOnlyList<IndexDimension> dimensions) => [.. dimensions.SelectMany(d => d.Indicators.Select(i => i.Code))];
}
