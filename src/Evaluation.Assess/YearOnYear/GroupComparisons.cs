using Evaluation.Assess.Annual;
using Evaluation.Model;

namespace Evaluation.Assess.YearOnYear;

/// <summary>The whole and its chapters beside themselves.</summary>
internal static class GroupComparisons
{
    private const UnscoredReason Absent = UnscoredReason.NoData;

    public static IReadOnlyList<GroupComparison> Chapters(IReadOnlyList<GroupAssessment> now, IReadOnlyList<GroupAssessment> then) =>
    [
        .. now.Select(chapter => Of(chapter, then.FirstOrDefault(c => Headings.AreSame(c.Name, chapter.Name)))),
        .. then.Where(chapter => !now.Any(c => Headings.AreSame(c.Name, chapter.Name))).Select(chapter => Of(null, chapter)),
    ];

    public static GroupComparison Of(GroupAssessment? now, GroupAssessment? then)
    {
        var coverage = Coverage.Pair(now?.CoveragePercent, then?.CoveragePercent, Absent);
        return new(
            now?.Name ?? then?.Name ?? "",
            Pair(now, then, g => g.Score),
            coverage,
            Pair(now, then, g => g.CompletionOfAll),
            Coverage.IsFar(coverage));
    }

    private static YearPair Pair(GroupAssessment? now, GroupAssessment? then, Func<GroupAssessment, Score> figure) =>
        YearPair.Of(
            now is null ? Score.Unscored(Absent) : figure(now),
            then is null ? Score.Unscored(Absent) : figure(then));
}
