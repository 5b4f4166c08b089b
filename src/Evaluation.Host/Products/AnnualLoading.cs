using Evaluation.Assess.Annual;
using Evaluation.Model;
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
        var indicators = Needed(store, taskIndicators, targets);
        var needed = indicators.Select(i => i.Code).ToHashSet(StringComparer.Ordinal);
        return new AnnualInputs(
            plan,
            asOf,
            store.Reference.Agencies(),
            indicators,
            taskIndicators,
            targets,
            store.Observations.AsOf(needed, [area], asOf),
            store.Deliveries.AsOf(year, asOf),
            scheme,
            PreviousYear(store, area, year, asOf, scheme))
        {
            Areas = store.Reference.Areas(),
            Cases = store.Cases.AsOf(year, asOf),
            TaskMatches = store.Plans.TaskMatches(year),
        };
    }

    /// <returns>The indicators that the year's plan needs: those that speak for a task or have a target in force.</returns>
    public static IReadOnlyList<Indicator> IndicatorsOf(EvaluationStore store, int year, DateOnly asOf) =>
        Needed(store, store.Reference.TaskIndicators(year), store.Reference.Targets(asOf));

    private static IReadOnlyList<Indicator> Needed(EvaluationStore store, IEnumerable<TaskIndicator> taskIndicators, IEnumerable<Target> targets)
    {
        var codes = taskIndicators.Select(t => t.Indicator).Concat(targets.Select(t => t.Indicator)).ToHashSet(StringComparer.Ordinal);
        return [.. store.Reference.Indicators().Where(i => codes.Contains(i.Code))];
    }

    /// <summary>The year before, seen from the day as of which it was closed, or else from the same day a year earlier.</summary>
    private static AnnualAssessment? PreviousYear(EvaluationStore store, string area, int year, DateOnly asOf, AnnualScheme scheme) =>
        Load(store, area, year - 1, ClosedAsOf(store, year - 1, asOf) ?? asOf.AddYears(-1), scheme) is { } previous ? AnnualEvaluation.Assess(previous) : null;

    /// <summary>A closing after the day that is asked for does not count yet.</summary>
    private static DateOnly? ClosedAsOf(EvaluationStore store, int year, DateOnly asOf) =>
        store.Years.State(year).ClosedAsOf is { } day && day <= asOf ? day : null;
}
