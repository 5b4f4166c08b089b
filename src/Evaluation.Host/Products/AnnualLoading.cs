using Evaluation.Assess.Annual;
using Evaluation.Model.Schemes;
using Evaluation.Store;

namespace Evaluation.Host.Products;

/// <summary>Reads from the store what the annual evaluation of one year needs, and nothing else.</summary>
internal static class AnnualLoading
{
    /// <param name="area">Whose figures count.</param>
    /// <returns><c>null</c> when the year has no plan.</returns>
    public static AnnualInputs? Load(EvaluationStore store, string area, int year, DateOnly asOf, AnnualScheme scheme)
    {
        if (store.Plans.Load(year) is not { } plan)
            return null;
        var taskIndicators = store.Reference.TaskIndicators(year);
        var targets = store.Reference.Targets(asOf);
        var needed = taskIndicators.Select(t => t.Indicator).Concat(targets.Select(t => t.Indicator)).ToHashSet(StringComparer.Ordinal);
        return new AnnualInputs(
            plan,
            asOf,
            store.Reference.Agencies(),
            [.. store.Reference.Indicators().Where(i => needed.Contains(i.Code))],
            taskIndicators,
            targets,
            store.Observations.AsOf(needed, [area], asOf),
            store.Deliveries.AsOf(year, asOf),
            scheme,
            PreviousYear(store, area, year, asOf, scheme));
    }

    /// <summary>The year before, seen from the same day a year earlier.</summary>
    private static AnnualAssessment? PreviousYear(EvaluationStore store, string area, int year, DateOnly asOf, AnnualScheme scheme) =>
        Load(store, area, year - 1, asOf.AddYears(-1), scheme) is { } previous ? AnnualEvaluation.Assess(previous) : null;
}
