using Evaluation.Model;

namespace Evaluation.Assess.Annual;

/// <summary>What is missing from the evaluation, said before any figure is.</summary>
internal static class Gaps
{
    /// <returns>By kind; within a kind tasks in plan order, indicators by the first task they speak for, groups before agencies.</returns>
    public static IReadOnlyList<Gap> Of(
        AnnualInputs inputs,
        IReadOnlyList<TaskAssessment> tasks,
        IReadOnlyList<IndicatorAssessment> indicators,
        IEnumerable<GroupAssessment> groups,
        IEnumerable<AgencyAssessment> agencies)
    {
        var placed = ByFirstTask(indicators, tasks);
        IEnumerable<Gap> gaps =
        [
            .. tasks.Where(t => t.Status == WorkStatus.NotReported).Select(t => OfTask(GapKind.TaskNotReported, t)),
            .. tasks.Where(t => t.Status != WorkStatus.NotReported && t.Unreported > 0).Select(t => OfTask(GapKind.MeasuresNotReported, t)),
            .. OfIndicators(GapKind.IndicatorWithoutData, placed, i => i.Indicator.Latest is null),
            .. OfIndicators(GapKind.IndicatorNotCurrent, placed, i => i.Indicator.Latest?.Period.Year < inputs.Plan.Year),
            .. OfIndicators(GapKind.IndicatorWithoutTarget, placed, i => i.Indicator.Target is null && i.IsOutcome),
            .. OfIndicators(GapKind.IndicatorWithoutBaseline, placed, i => i.Indicator.Target is { BaselineValue: null }),
            .. inputs.PreviousYear is null ? [new Gap(GapKind.NoPreviousYear, null, null, null, 0)] : Array.Empty<Gap>(),
            .. inputs.Cases.Any(c => c.IsSelected) ? Array.Empty<Gap>() : [new Gap(GapKind.NoTypicalCases, null, null, null, inputs.Cases.Count)],
            .. groups.Where(g => IsLowCoverage(g.Rank)).Select(g => OfName(g.Name)),
            .. agencies.Where(a => IsLowCoverage(a.Rank)).Select(a => OfName(a.Agency.Name)),
        ];
        return [.. gaps];
    }

    private static List<(IndicatorAssessment Indicator, PlanTask? Task, bool IsOutcome)> ByFirstTask(
        IReadOnlyList<IndicatorAssessment> indicators, IReadOnlyList<TaskAssessment> tasks)
    {
        var speaking = tasks
            .SelectMany((task, place) => task.Outcomes.Select(o => (o.Indicator.Indicator.Code, task.Task, o.Role, place)))
            .ToLookup(s => s.Code, StringComparer.Ordinal);
        return [.. indicators
            .Select(i => (Indicator: i, Speaks: speaking[i.Indicator.Code].ToList()))
            .OrderBy(i => i.Speaks.Count > 0 ? i.Speaks[0].place : int.MaxValue)
            .Select(i => (i.Indicator, i.Speaks.FirstOrDefault().Task, i.Speaks.Any(s => s.Role == IndicatorRole.Outcome)))];
    }

    private static IEnumerable<Gap> OfIndicators(
        GapKind kind,
        IEnumerable<(IndicatorAssessment Indicator, PlanTask? Task, bool IsOutcome)> indicators,
        Func<(IndicatorAssessment Indicator, PlanTask? Task, bool IsOutcome), bool> isMissing) =>
        indicators.Where(isMissing).Select(i => new Gap(kind, i.Task, i.Indicator.Indicator, null, 0));

    private static Gap OfTask(GapKind kind, TaskAssessment task) => new(kind, task.Task, null, null, task.Unreported);

    private static Gap OfName(string name) => new(GapKind.RankRefused, null, null, name, 0);

    private static bool IsLowCoverage(Score rank) => rank is { IsScored: false, Reason: UnscoredReason.LowCoverage };
}
