using System.Globalization;
using Evaluation.Host.Settings;
using Evaluation.Model.Problems;
using Evaluation.Store;

namespace Evaluation.Host.Products;

/// <summary>Gathers what a product is made from: the scheme, the template, and the store's rows as of the day.</summary>
internal sealed class MaterialsReader(EvaluationStore store, AppSettings settings)
{
    /// <param name="template">Name of the template without extension.</param>
    /// <returns>One row; none when something is missing or wrong.</returns>
    public Read<Materials> Read(int year, DateOnly asOf, string template)
    {
        var inputs = ReadInputs(year, asOf);
        var page = MaterialFiles.Template(settings, template);
        List<Problem> problems = [.. inputs.Problems, .. page.Problems];
        return inputs.Rows.Count == 0 || page.Template is null
            ? new Read<Materials>([], problems)
            : new Read<Materials>([new Materials(inputs.Rows[0], page.Template)], problems);
    }

    public Read<Assess.Annual.AnnualInputs> ReadInputs(int year, DateOnly asOf)
    {
        var scheme = MaterialFiles.AnnualScheme(settings);
        if (scheme.Rows.Count == 0)
            return new([], scheme.Problems);
        var inputs = AnnualLoading.Load(store, settings.Area, year, asOf, scheme.Rows[0]);
        return inputs is null ? new([], [.. scheme.Problems, NoPlan(store, year)]) : new([inputs], scheme.Problems);
    }

    public static Problem NoPlan(EvaluationStore store, int year)
    {
        var wanted = year.ToString(CultureInfo.InvariantCulture);
        var years = store.Plans.Years();
        return years.Count == 0
            ? new Problem(ProductProblems.NoPlans, new Place(wanted), wanted)
            : new Problem(ProductProblems.NoPlan, new Place(wanted), wanted, string.Join(", ", years));
    }
}
