using Evaluation.Assess.Bulletin;
using Evaluation.Report.Annual;
using Evaluation.Report.Documents;

namespace Evaluation.Report.Bulletin;

/// <summary>The charts of the bulletin, apart from the target paths.</summary>
internal static class BulletinCharts
{
    /// <summary>Bars that still have room for their names.</summary>
    private const int MostBars = 12;

    public static IEnumerable<ReportChart> Of(BulletinAssessment assessment)
    {
        var source = $"来源：本公报，截至{Sentence.Day(assessment.AsOf)}";
        var dimensions = assessment.Inputs.Indicators.Select(i => i.Dimension).Distinct(StringComparer.Ordinal).Count();
        if (assessment.Figures.Count > 0)
            yield return Changes(assessment.Inputs.AreaName, dimensions, source);
        var overdue = assessment.Overdue.Count();
        if (overdue > 0)
            yield return Overdue(overdue, source);
    }

    private static ReportChart Changes(string area, int dimensions, string source) => new(
        "changes",
        "各维度变化",
        ChartKind.StackedBar,
        $"各维度新增和修订的{area}数据（条）",
        "dimensions",
        0,
        dimensions,
        "dimension",
        [new("新增", "new", SeriesStyle.Primary), new("修订", "revised", SeriesStyle.InProgress)],
        "数据（条）",
        0,
        null,
        source);

    private static ReportChart Overdue(int count, string source) => new(
        "overdue",
        "逾期天数",
        ChartKind.Bar,
        count > MostBars ? $"逾期未发布的天数（天），最久的{MostBars}项" : "逾期未发布的天数（天）",
        "overdue",
        0,
        Math.Min(count, MostBars),
        "name",
        [new("逾期天数", "days", SeriesStyle.Late)],
        "逾期（天）",
        0,
        null,
        source);
}
