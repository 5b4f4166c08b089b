using Evaluation.Assess.Annual;
using Evaluation.Report.Documents;

namespace Evaluation.Report.Annual;

/// <summary>章节: chapters and sections with counts, scores, coverage and rank.</summary>
public static class GroupRows
{
    public static ReportTable Chapters(AnnualAssessment assessment) => Of("chapters", assessment).From(assessment.Chapters);

    public static ReportTable Sections(AnnualAssessment assessment) => Of("sections", assessment).From(assessment.Sections, "本计划不分节");

    private static TableOf<GroupAssessment> Of(string name, AnnualAssessment assessment)
    {
        var places = assessment.Scheme.Decimals.Value;
        return new(
            name,
            g => g.Parent + "/" + g.Name,
            ("name", g => Cell.Of(g.Name)),
            ("parent", g => Cell.Of(g.Parent)),
            ("tasks", g => Cell.Of(g.Tasks.Count)),
            ("measures", g => Cell.Of(g.MeasureStatuses.Total)),
            ("completed", g => Count(g, WorkStatus.Completed)),
            ("ongoing", g => Count(g, WorkStatus.Ongoing)),
            ("inprogress", g => Count(g, WorkStatus.InProgress)),
            ("late", g => Count(g, WorkStatus.Overdue, WorkStatus.NotStarted)),
            ("missing", g => Count(g, WorkStatus.NotReported, WorkStatus.NotDue, WorkStatus.NotApplicable)),
            ("score", g => Cells.Of(g.Score, places)),
            ("reportedscore", g => Cells.Of(g.ReportedScore, places)),
            ("coverage", g => Cells.Rounded(g.CoveragePercent, 1)),
            ("rank", g => Cells.Of(g.Rank, 0)),
            ("ending", g => Cells.Of(g.CompletionOfEnding, 1)),
            ("all", g => Cells.Of(g.CompletionOfAll, 1)),
            ("previous", g => Cells.Of(g.PreviousScore, places)));
    }

    private static Cell Count(GroupAssessment group, params WorkStatus[] statuses) => Cell.Of(statuses.Sum(s => group.TaskStatuses[s]));
}
