using Evaluation.Assess.Status;
using Evaluation.Report.Documents;

namespace Evaluation.Report.Status;

/// <summary>The development-status report (发展状况年度评价报告) as a document for the template <c>status</c>.</summary>
public static class StatusReport
{
    public const string Template = "status";

    public static ReportDocument Render(StatusAssessment assessment, RunStamp stamp)
    {
        ReportTable[] tables =
        [
            StatusFindings.Table(assessment),
            StatusGapRows.Table(assessment),
            StatusKeyFigures.Table(assessment),
            NationalRows.Levels(assessment),
            NationalRows.Values(assessment),
            ContributionRows.Table(assessment),
            ContributionRows.Dimensions(assessment),
            RegionRows.Table(assessment),
            RankRows.Table(assessment),
            RegionRows.Heat(assessment),
            RegionRows.Values(assessment),
            RegionRows.Groups(assessment),
            SensitivityRows.Table(assessment),
            SensitivityRows.Treatments(assessment),
            StatusMethodRows.Table(assessment),
            StatusSourceRows.Table(assessment),
            StatusSourceRows.Observations(assessment),
        ];
        return new ReportDocument(Template, StatusFields.Of(assessment, stamp), tables, [.. StatusCharts.Of(assessment)]);
    }
}
