using Evaluation.Assess.Annual;

namespace Evaluation.Assess.Bulletin;

/// <summary>Compares two evaluations of one plan.</summary>
internal static class StatusChanges
{
    public static IReadOnlyList<TaskChange> Tasks(AnnualAssessment before, AnnualAssessment after) =>
        [.. before.Tasks.Zip(after.Tasks, (b, a) => new TaskChange(b, a)).Where(c => c.Before.Status != c.After.Status)];

    public static IReadOnlyList<MeasureChange> Measures(AnnualAssessment before, AnnualAssessment after) =>
        [.. before.Tasks.Zip(after.Tasks)
            .SelectMany(t => t.First.Measures.Zip(t.Second.Measures, (b, a) => new MeasureChange(b, a)))
            .Where(c => c.Before.Status != c.After.Status)];

    public static IReadOnlyList<VerdictChange> Verdicts(AnnualAssessment before, AnnualAssessment after)
    {
        var then = before.Indicators.ToDictionary(i => i.Indicator.Code, StringComparer.Ordinal);
        var now = after.Indicators.Select(i => i.Indicator.Code).ToHashSet(StringComparer.Ordinal);
        return [.. after.Indicators.Select(i => new VerdictChange(then.GetValueOrDefault(i.Indicator.Code), i))
            .Concat(before.Indicators.Where(i => !now.Contains(i.Indicator.Code)).Select(i => new VerdictChange(i, null)))
            .Where(c => c.Before is null || c.After is null || (c.Before.Verdict, c.Before.VerdictReason) != (c.After.Verdict, c.After.VerdictReason))];
    }
}
