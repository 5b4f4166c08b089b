using Evaluation.Assess.Annual;
using Evaluation.Report.Cases;
using Evaluation.Report.Documents;

namespace Evaluation.Report.Annual;

/// <summary>The annual monitoring evaluation (年度监测评估) as a document for the template <c>annual</c>.</summary>
public static class AnnualReport
{
    public const string Template = "annual";

    public static ReportDocument Render(AnnualAssessment assessment, RunStamp stamp)
    {
        var series = TargetPaths.Of(assessment);
        ReportTable[] tables =
        [
            FindingRows.Table(assessment),
            GapRows.Table(assessment),
            KeyFigureRows.Table(assessment),
            StatusRows.Table(assessment),
            GroupRows.Chapters(assessment),
            GroupRows.Sections(assessment),
            TaskRows.Table(assessment),
            MeasureRows.Table(assessment),
            IndicatorRows.Table(assessment),
            IndicatorRows.Main(assessment),
            series.Table,
            OutcomeRows.Table(assessment),
            AgencyRows.Table(assessment),
            SupervisionRows.Table(assessment.Supervision, assessment.AsOf),
            YearOnYearRows.Warnings(assessment),
            YearOnYearRows.Groups(assessment),
            YearOnYearRows.Agencies(assessment),
            YearOnYearRows.Indicators(assessment),
            TaskCourseRows.Table(assessment),
            CaseRows.Selected(assessment.Inputs.Cases, assessment.Inputs.Areas, assessment.Tasks.Select(t => t.Task.Number)),
            MethodRows.Table(assessment.Scheme, YearOnYearMethods.Rows(assessment.Inputs.Agencies.OfficeName)),
            SourceRows.Table(assessment),
            ObservationRows.Table(assessment),
            DeliveryRows.Table(assessment),
        ];
        return new ReportDocument(
            Template,
            Fields(assessment, stamp),
            tables,
            [.. AnnualCharts.Of(assessment), .. series.Charts]);
    }

    private static Dictionary<string, Cell> Fields(AnnualAssessment assessment, RunStamp stamp) => new(AnnualFields.Of(assessment, stamp), StringComparer.Ordinal)
    {
        ["year_on_year"] = Cell.Of(YearOnYearSentences.About(assessment)),
        ["task_courses"] = Cell.Of(YearOnYearSentences.Courses(assessment)),
        ["cases_about"] = Cell.Of(CaseSentences.About(assessment.Inputs.Cases)),
    };
}
