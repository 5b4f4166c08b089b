using Evaluation.Assess.Annual;

namespace Evaluation.Assess.YearOnYear;

/// <summary>The evaluation of a year beside that of the year before.</summary>
/// <param name="Previous">The evaluation of the year before.</param>
/// <param name="Chapters">Matched by the text of their headings: this year's in plan order, then those it no longer has.</param>
/// <param name="Agencies">Matched by code: this year's in the order of its league table, then those without a task this year.</param>
/// <param name="Tasks">One row a confirmed match; this year's by number, new ones among them, then the dropped ones. Only this year's while nothing is confirmed.</param>
/// <param name="Indicators">Matched by code: this year's in the list's order, then those it no longer has.</param>
public sealed record YearComparison(
    AnnualAssessment Previous,
    GroupComparison Overall,
    IReadOnlyList<GroupComparison> Chapters,
    IReadOnlyList<AgencyComparison> Agencies,
    IReadOnlyList<TaskComparison> Tasks,
    IReadOnlyList<IndicatorComparison> Indicators,
    IReadOnlyList<ComparabilityWarning> Warnings)
{
    public int Count(TaskCourse course) => Tasks.Count(t => t.Course == course);
}
