using Evaluation.Assess.Annual;
using Evaluation.Model.Schemes;

namespace Evaluation.Assess.YearOnYear;

/// <summary>Holds an annual evaluation against that of the year before.</summary>
public static class YearComparisons
{
    /// <returns><c>null</c> where the inputs hold no year before.</returns>
    public static YearComparison? Of(AnnualAssessment current)
    {
        if (current.Inputs.PreviousYear is not { } previous)
            return null;
        var tasks = new TaskComparisons(current, previous);
        var comparison = new YearComparison(
            previous,
            GroupComparisons.Of(current.Overall, previous.Overall),
            GroupComparisons.Chapters(current.Chapters, previous.Chapters),
            AgencyComparisons.Of(current.Agencies, previous.Agencies),
            tasks.All(),
            IndicatorComparisons.Of(current.Indicators, previous.Indicators),
            []);
        return comparison with { Warnings = [.. Warnings(current, comparison, tasks.Outside).Where(w => w is not null).Select(w => w!)] };
    }

    private static IEnumerable<ComparabilityWarning?> Warnings(AnnualAssessment current, YearComparison comparison, int outside)
    {
        var previous = comparison.Previous;
        var reweighted = comparison.Tasks.Count(t => t is { Now: { } now, Then: { } then } && now.Weight != then.Weight);
        var thin = new[] { current, previous }.Count(IsThin);
        yield return If(current.Scheme.Hash != previous.Scheme.Hash, ComparabilityIssue.OtherScheme);
        yield return If(reweighted > 0 || Weights(current.Scheme) != Weights(previous.Scheme), ComparabilityIssue.OtherWeights, reweighted);
        yield return If(comparison.Overall.IsCoverageFar, ComparabilityIssue.CoverageFar);
        yield return If(thin > 0, ComparabilityIssue.LowCoverage, thin);
        var open = comparison.Count(TaskCourse.NotConfirmed);
        yield return If(open > 0, ComparabilityIssue.TasksNotConfirmed, open);
        yield return If(outside > 0, ComparabilityIssue.MatchesOutsidePlans, outside);
    }

    private static ComparabilityWarning? If(bool holds, ComparabilityIssue issue, int count = 0) => holds ? new(issue, count) : null;

    private static bool IsThin(AnnualAssessment assessment) =>
        Noise.Removed(assessment.Overall.CoveragePercent) < assessment.Scheme.Group.MinCoveragePercent.Value;

    /// <summary>All weights but those of single tasks, which are held against each other task by task.</summary>
    private static (decimal, decimal, decimal, decimal, decimal) Weights(AnnualScheme scheme) =>
        (scheme.Task.DeliveryWeight.Value, scheme.Task.OutcomeWeight.Value, scheme.Agency.LeadWeight.Value, scheme.Agency.ParticipantWeight.Value, scheme.Agency.DisciplineWeight.Value);
}
