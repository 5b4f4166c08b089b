using Evaluation.Assess.Reporting;
using Evaluation.Model;
using Evaluation.Model.Problems;
using Evaluation.Model.Reporting;

namespace Evaluation.Host.Products;

/// <summary>What the forms of one year's plan are made from, as known on a day.</summary>
internal sealed class FormRound
{
    private readonly Plan plan;
    private readonly string area;
    private readonly AgencyDirectory directory;
    private readonly IReadOnlyList<Indicator> indicators;
    private readonly IReadOnlyList<Observation> observations;
    private readonly IReadOnlyList<ReviewedDelivery> deliveries;

    public FormRound(ProductSources from, Plan plan, DateOnly asOf)
    {
        (this.plan, area) = (plan, from.Settings.Area);
        directory = from.Store.Reference.Agencies();
        indicators = AnnualLoading.IndicatorsOf(from.Store, plan.Year, asOf);
        observations = from.Store.Observations.AsOf(indicators.Select(i => i.Code).ToHashSet(StringComparer.Ordinal), [area], asOf);
        deliveries = from.Store.Deliveries.AsOf(plan.Year, asOf);
    }

    /// <param name="wanted">Codes, names or aliases; empty: all that get a form.</param>
    /// <param name="problems">Gets a problem for each name that gets none.</param>
    public IReadOnlyList<Agency> Agencies(IReadOnlyList<string> wanted, List<Problem> problems)
    {
        var all = ReportingForms.Agencies(plan, directory, indicators);
        if (wanted.Count == 0)
            return all;
        foreach (var name in wanted)
        {
            if (directory.Find(name) is not { } known)
                problems.Add(AgencyChoice.Unknown(directory, name, all));
            else if (!all.Contains(known))
                problems.Add(new Problem(ProductProblems.AgencyWithoutTask, new Place(name), known.Name, $"{plan.Year}", AgencyChoice.Names(all)));
        }

        return [.. all.Where(agency => wanted.Any(name => directory.Find(name) == agency))];
    }

    /// <returns>Its version is 0: it gets one when it is handed out.</returns>
    public ReportingForm FormOf(Agency agency, Period period, DateOnly due) =>
        ReportingForms.Of(plan, agency, period, due, version: 0, directory, deliveries, indicators, observations, area);
}
