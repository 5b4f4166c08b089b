using Evaluation.Assess.Annual;
using Evaluation.Report.Annual;
using Evaluation.Report.Documents;

namespace Evaluation.Host.Web.Charts;

/// <summary>The annual evaluation's charts for pages: the same as in the workbook.</summary>
internal static class AnnualPictures
{
    /// <summary>Status by chapter and the chapters' scores.</summary>
    public static IReadOnlyList<ChartPicture> OfChapters(AnnualAssessment assessment)
    {
        var document = Document(GroupRows.Chapters(assessment));
        return [.. AnnualCharts.Of(assessment).Where(c => c.Table == "chapters").Select(c => new ChartPicture(c, document))];
    }

    /// <returns>The indicator against its target path; <c>null</c> where it is none of the main ones.</returns>
    public static ChartPicture? OfIndicator(AnnualAssessment assessment, IndicatorAssessment indicator)
    {
        var paths = TargetPaths.Of(assessment);
        var chart = paths.Charts.FirstOrDefault(c => c.Name == "指标-" + indicator.Indicator.Code);
        return chart is null ? null : new ChartPicture(chart, Document(paths.Table));
    }

    private static ReportDocument Document(ReportTable table) => new(AnnualReport.Template, new Dictionary<string, Cell>(), [table], []);
}
