using Evaluation.Host.Settings;
using Evaluation.Intake.Packages;
using Evaluation.Model.Problems;
using Evaluation.Report.MidTerm;
using Evaluation.Store;

namespace Evaluation.Host.Products;

/// <summary>Gathers what the mid-term evaluation is made from: its scheme and the annual one, the template, the official findings, and the store's rows as of the day.</summary>
internal sealed class MidTermMaterialsReader(EvaluationStore store, AppSettings settings)
{
    /// <returns>One row; none when something is missing or wrong.</returns>
    public Read<MidTermMaterials> Read(int year, DateOnly asOf)
    {
        var scheme = MaterialFiles.MidTermScheme(settings);
        var annual = MaterialFiles.AnnualScheme(settings);
        var findings = DataPackage.ReadOfficialFindings(settings.DataFolder, store.Reference.Indicators());
        var page = MaterialFiles.Template(settings, MidTermReport.Template);
        List<Problem> problems = [.. scheme.Problems, .. annual.Problems, .. findings.Problems, .. page.Problems];
        if (scheme.Rows.Count == 0 || annual.Rows.Count == 0 || findings.IsRefused || page.Template is null)
            return new([], problems);
        var inputs = MidTermLoading.Load(store, settings.Area, year, asOf, scheme.Rows[0], annual.Rows[0], findings.Rows);
        return new([new MidTermMaterials(inputs, page.Template)], problems);
    }
}
