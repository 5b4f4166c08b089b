using Evaluation.Assess.Annual;
using Evaluation.Report.Documents;

namespace Evaluation.Report.Annual;

/// <summary>The charts of the annual evaluation, apart from the target paths.</summary>
public static class AnnualCharts
{
    /// <summary>The five groups of statuses that stacked charts show, with the columns they are read from.</summary>
    internal static readonly IReadOnlyList<ChartSeries> StatusSeries =
    [
        new("已完成", "completed", SeriesStyle.Completed),
        new("常态化推进", "ongoing", SeriesStyle.Ongoing),
        new("推进中", "inprogress", SeriesStyle.InProgress),
        new("逾期或未启动", "late", SeriesStyle.Late),
        new("未报送等", "missing", SeriesStyle.Missing),
    ];

    public static IEnumerable<ReportChart> Of(AnnualAssessment assessment)
    {
        var source = $"来源：本评估，截至{Sentence.Day(assessment.AsOf)}";
        if (assessment.Chapters.Count > 0)
            yield return StatusByChapter(assessment, source);
        if (assessment.Chapters.Count > 2)
            yield return ChapterProfile(assessment, source);
        if (assessment.Agencies.Count > 0)
            yield return AgencyScores(assessment, source);
    }

    private static ReportChart StatusByChapter(AnnualAssessment a, string source) => new(
        "chapterstatus",
        "各章任务状态",
        ChartKind.StackedBar,
        "各章任务状态（项）",
        "chapters",
        0,
        a.Chapters.Count,
        "name",
        StatusSeries,
        "任务数（项）",
        0,
        null,
        source);

    private static ReportChart ChapterProfile(AnnualAssessment a, string source) => new(
        "chapterprofile",
        "各章得分",
        ChartKind.Radar,
        "各章得分（分）：综合得分与有数据任务平均得分",
        "chapters",
        0,
        a.Chapters.Count,
        "name",
        [
            new("有数据任务平均", "reportedscore", SeriesStyle.Secondary),
            new("综合得分", "score", SeriesStyle.Primary),
        ],
        "",
        0,
        100,
        source);

    private static ReportChart AgencyScores(AnnualAssessment a, string source) => new(
        "agencyscores",
        "部门得分",
        ChartKind.Bar,
        "部门得分（分）",
        "agencies",
        0,
        a.Agencies.Count,
        "name",
        [new("得分", "score", SeriesStyle.Primary)],
        "得分（分）",
        0,
        100,
        source);
}
