using Evaluation.Assess.Bulletin;
using Evaluation.Report.Annual;
using Evaluation.Report.Documents;

namespace Evaluation.Report.Bulletin;

/// <summary>总览: the handful of figures a reader takes away, and the changes by dimension.</summary>
internal static class BulletinOverview
{
    public static ReportTable KeyFigures(BulletinAssessment assessment) =>
        KeyFigureTable.Of(Of(assessment));

    public static ReportTable Dimensions(BulletinAssessment assessment) =>
        new TableOf<string>(
            "dimensions",
            d => d,
            ("dimension", d => Cell.Of(d.Length == 0 ? "未分维度" : d)),
            ("indicators", d => Cell.Of(assessment.Inputs.Indicators.Count(i => i.Dimension == d))),
            ("new", d => Cell.Of(Count(assessment, d, FigureChangeKind.New))),
            ("revised", d => Cell.Of(Count(assessment, d, FigureChangeKind.Revised))),
            ("overdue", d => Cell.Of(assessment.Overdue.Count(s => s.Indicator.Dimension == d))))
        .From(assessment.Inputs.Indicators.Select(i => i.Dimension).Distinct(StringComparer.Ordinal), "没有指标");

    private static IEnumerable<(string Name, int Value, string Unit, string Note)> Of(BulletinAssessment a)
    {
        yield return ("新增数据", a.Figures.Count(f => f.Kind == FigureChangeKind.New), "条", $"{a.Inputs.AreaName}；第一次发布的数值");
        yield return ("修订数据", a.Figures.Count(f => f.Kind == FigureChangeKind.Revised), "条", $"{a.Inputs.AreaName}；与起始日已知的数值不同");
        yield return ("口径变化", a.Figures.Count(f => f.IsBreak), "条", "与前期不可比");
        yield return ("地区新增", a.RegionalFigures.Count(f => f.Kind == FigureChangeKind.New), "条", "各地区");
        yield return ("地区修订", a.RegionalFigures.Count(f => f.Kind == FigureChangeKind.Revised), "条", "各地区");
        yield return ("新达到的目标", a.Targets.Count(t => t.IsReached), "个", "水平达到目标值");
        yield return ("不再达到的目标", a.Targets.Count(t => !t.IsReached), "个", "水平不再达到目标值");
        yield return ("指标判断改变", a.Verdicts.Count, "项", "与起始日的评估比较");
        yield return ("任务状态改变", a.Tasks.Count, "项", $"其中举措{a.Measures.Count}项");
        yield return ("逾期未发布", a.Overdue.Count(), "项", "按各指标自己的发布规律");
        yield return ("近期应发布", ScheduleRows.Coming(a).Count(), "条", $"今后{ReleaseSchedules.DaysAhead}天");
    }

    private static int Count(BulletinAssessment a, string dimension, FigureChangeKind kind) =>
        a.Figures.Count(f => f.Kind == kind && f.Indicator.Dimension == dimension);
}
