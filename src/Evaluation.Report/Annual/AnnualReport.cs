using Evaluation.Assess.Annual;
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
            MethodRows.Table(assessment.Scheme),
            SourceRows.Table(assessment),
            ObservationRows.Table(assessment),
            DeliveryRows.Table(assessment),
        ];
        return new ReportDocument(
            Template,
            AnnualFields.Of(assessment, stamp),
            tables,
            [.. AnnualCharts.Of(assessment), .. series.Charts]);
    }
}
