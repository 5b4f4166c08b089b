using Evaluation.Assess.Annual;
using Evaluation.Assess.MidTerm;
using Evaluation.Model;
using Evaluation.Model.Schemes;
using Evaluation.Store;

namespace Evaluation.Host.Products;

/// <summary>Reads from the store what the mid-term evaluation of one year needs, and nothing else.</summary>
internal static class MidTermLoading
{
    /// <param name="area">Whose figures count.</param>
    /// <param name="findings">Of the data folder: the store does not keep them.</param>
    /// <returns>Nothing in it was released, published or put in force after the day.</returns>
    public static MidTermInputs Load(
        EvaluationStore store, string area, int year, DateOnly asOf, MidTermScheme scheme, AnnualScheme annualScheme, IReadOnlyList<OfficialFinding> findings)
    {
        var targets = store.Reference.Targets(asOf).Where(t => t.Document == scheme.MainTargetDocument.Value).ToList();
        var main = targets.Select(t => t.Indicator).ToHashSet(StringComparer.Ordinal);
        return new(
            year,
            asOf,
            [.. store.Reference.Indicators().Where(i => main.Contains(i.Code))],
            targets,
            [.. main.Order(StringComparer.Ordinal).SelectMany(code => store.Observations.Vintages(code, area)).Where(o => o.ReleasedOn <= asOf)],
            [.. findings.Where(f => main.Contains(f.Indicator) && f.PublishedOn <= asOf)],
            [.. PlanYears(store, area, year, asOf, annualScheme)],
            scheme)
        { Office = store.Reference.Agencies().OfficeName };
    }

    /// <summary>Every plan up to the year, seen from the same day.</summary>
    private static IEnumerable<AnnualAssessment> PlanYears(EvaluationStore store, string area, int year, DateOnly asOf, AnnualScheme scheme) =>
        store.Plans.Years()
            .Where(planYear => planYear <= year)
            .Select(planYear => AnnualLoading.Load(store, area, planYear, asOf, scheme))
            .OfType<AnnualInputs>()
            .Select(AnnualEvaluation.Assess);
}
