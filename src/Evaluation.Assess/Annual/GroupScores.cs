using Evaluation.Assess.YearOnYear;
using Evaluation.Model;

namespace Evaluation.Assess.Annual;

/// <summary>Chapters, sections and the whole (methods B).</summary>
internal static class GroupScores
{
    public static GroupAssessment Overall(AnnualInputs inputs, IReadOnlyList<TaskAssessment> tasks) =>
        Of(inputs.Plan.Title, "", tasks, inputs.PreviousYear?.Overall) with { Rank = Score.Unscored(UnscoredReason.NotApplicable) };

    public static IReadOnlyList<GroupAssessment> Chapters(AnnualInputs inputs, IReadOnlyList<TaskAssessment> tasks) =>
        Ranked(inputs, [.. tasks
            .Where(t => t.Task.Chapter.Length > 0)
            .GroupBy(t => t.Task.Chapter, StringComparer.Ordinal)
            .Select(g => Of(g.Key, "", [.. g], Previous(inputs.PreviousYear?.Chapters, g.Key, "")))]);

    /// <remarks>Ranked among the sections of the same chapter.</remarks>
    public static IReadOnlyList<GroupAssessment> Sections(AnnualInputs inputs, IReadOnlyList<TaskAssessment> tasks) =>
        [.. tasks
            .Where(t => t.Task.Section.Length > 0)
            .GroupBy(t => (t.Task.Chapter, t.Task.Section))
            .Select(g => Of(g.Key.Section, g.Key.Chapter, [.. g], Previous(inputs.PreviousYear?.Sections, g.Key.Section, g.Key.Chapter)))
            .GroupBy(s => s.Parent, StringComparer.Ordinal)
            .SelectMany(siblings => Ranked(inputs, [.. siblings]))];

    private static GroupAssessment Of(string name, string parent, IReadOnlyList<TaskAssessment> tasks, GroupAssessment? previous)
    {
        var measures = tasks.SelectMany(t => t.Measures).Select(m => (m.Measure.Kind, m.Status)).ToList();
        var applicable = measures.Where(m => m.Status != WorkStatus.NotApplicable).ToList();
        return new(
            name,
            parent,
            tasks,
            Count(tasks.Select(t => t.Status)),
            Count(measures.Select(m => m.Status)),
            WeightedMean.Of([.. tasks.Select(t => (t.Weight, t.Counted))]),
            Reported(tasks),
            WeightedMean.CoveragePercent(tasks, t => t.Counted, t => t.Weight, t => t.HasData),
            Rank: default,
            Share([.. applicable.Where(m => m.Kind != MeasureKind.Ongoing).Select(m => m.Status == WorkStatus.Completed)]),
            Share([.. applicable.Select(m => m.Status is WorkStatus.Completed or WorkStatus.Ongoing)]),
            previous?.Score ?? Score.Unscored(UnscoredReason.NoData));
    }

    /// <summary>Over tasks that have data; <c>NotReported</c> where tasks count but none has any.</summary>
    private static Score Reported(IReadOnlyList<TaskAssessment> tasks)
    {
        var counted = tasks.Where(t => t.Counted.IsScored).ToList();
        var mean = WeightedMean.Of([.. counted.Where(t => t.HasData).Select(t => (t.Weight, t.Counted))]);
        if (mean.IsScored)
            return mean;
        return counted.Count > 0 ? Score.Unscored(UnscoredReason.NotReported) : WeightedMean.Of([.. tasks.Select(t => (t.Weight, t.Counted))]);
    }

    private static IReadOnlyList<GroupAssessment> Ranked(AnnualInputs inputs, IReadOnlyList<GroupAssessment> siblings)
    {
        var gate = inputs.Scheme.Group.MinCoveragePercent.Value;
        var ranks = Rankings.Of([.. siblings.Select(s => (s.Score, Refused(s, gate)))]);
        return [.. siblings.Zip(ranks, (sibling, rank) => sibling with { Rank = rank })];
    }

    private static UnscoredReason? Refused(GroupAssessment group, decimal minCoveragePercent)
    {
        if (!group.Score.IsScored)
            return group.Score.Reason;
        return Noise.Removed(group.CoveragePercent) < minCoveragePercent ? UnscoredReason.LowCoverage : null;
    }

    /// <summary>The group of this heading, whatever its number, under the same chapter before any other.</summary>
    private static GroupAssessment? Previous(IReadOnlyList<GroupAssessment>? groups, string name, string parent) =>
        groups?.Where(g => Headings.AreSame(g.Name, name)).OrderBy(g => Headings.AreSame(g.Parent, parent) ? 0 : 1).FirstOrDefault();

    private static StatusCounts Count(IEnumerable<WorkStatus> statuses)
    {
        var counts = Enum.GetValues<WorkStatus>().ToDictionary(s => s, _ => 0);
        foreach (var status in statuses)
            counts[status]++;
        return new(counts);
    }

    private static Score Share(IReadOnlyCollection<bool> done) =>
        done.Count > 0 ? Score.Of(100m * done.Count(d => d) / done.Count) : Score.Unscored(UnscoredReason.NotApplicable);
}
