using Evaluation.Assess.Annual;
using Evaluation.Assess.Bulletin;
using Evaluation.Host.Settings;
using Evaluation.Intake.Releases;
using Evaluation.Model;
using Evaluation.Model.Problems;
using Evaluation.Report.Bulletin;
using Evaluation.Store;

namespace Evaluation.Host.Products;

/// <summary>Gathers what a bulletin is made from: both evaluations of the plan, every release, and the release calendar.</summary>
internal sealed class BulletinMaterialsReader(EvaluationStore store, AppSettings settings)
{
    /// <returns>One row; none when something is missing or wrong.</returns>
    public Read<BulletinMaterials> Read(int year, DateOnly since, DateOnly asOf)
    {
        var materials = new MaterialsReader(store, settings);
        var (before, after) = (materials.ReadInputs(year, since), materials.ReadInputs(year, asOf));
        var page = MaterialFiles.Template(settings, BulletinReport.Template);
        var indicators = store.Reference.Indicators();
        var lags = ReleaseRulesReader.ReadLags(settings.DataFolder, indicators);
        List<Problem> problems = [.. after.Problems, .. lags.Problems, .. page.Problems];
        if (before.Rows.Count == 0 || after.Rows.Count == 0 || lags.IsRefused || page.Template is null)
            return new([], problems);
        var areas = store.Reference.Areas();
        var within = Within(areas);
        var inputs = new BulletinInputs(
            since,
            asOf,
            indicators,
            areas,
            store.Reference.Targets(asOf),
            [.. store.Observations.Known([.. indicators.Select(i => i.Code)]).Where(o => o.ReleasedOn <= asOf && within.Contains(o.Area))],
            lags.Rows,
            AnnualEvaluation.Assess(before.Rows[0]),
            AnnualEvaluation.Assess(after.Rows[0]))
        { Area = settings.Area };
        return new([new BulletinMaterials(inputs, page.Template)], problems);
    }

    /// <returns>Codes of the plan's area and of those below it: others' figures are not its news.</returns>
    private HashSet<string> Within(IReadOnlyList<Area> areas)
    {
        var parents = areas.ToDictionary(a => a.Code, a => a.Parent, StringComparer.Ordinal);
        return [settings.Area, .. parents.Keys.Where(code => Above(code, parents).Contains(settings.Area))];
    }

    private static IEnumerable<string> Above(string code, Dictionary<string, string> parents)
    {
        for (var (above, steps) = (parents[code], 0); steps < parents.Count && above.Length > 0; above = parents.GetValueOrDefault(above, ""), steps++)
            yield return above;
    }
}
