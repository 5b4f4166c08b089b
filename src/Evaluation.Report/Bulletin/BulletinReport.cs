using Evaluation.Assess.Bulletin;
using Evaluation.Report.Annual;
using Evaluation.Report.Documents;

namespace Evaluation.Report.Bulletin;

/// <summary>The bulletin (指标动态监测) as a document for the template <c>bulletin</c>.</summary>
public static class BulletinReport
{
    public const string Template = "bulletin";

    public static ReportDocument Render(BulletinAssessment assessment, RunStamp stamp)
    {
        var paths = TargetPaths.Of(assessment.Inputs.After);
        ReportTable[] tables =
        [
            BulletinFindings.Table(assessment),
            BulletinGapRows.Table(assessment),
            BulletinOverview.KeyFigures(assessment),
            BulletinOverview.Dimensions(assessment),
            FigureRows.New(assessment),
            FigureRows.Revised(assessment),
            RegionalRows.Table(assessment),
            FigureRows.Regional(assessment),
            StatusChangeRows.Targets(assessment),
            StatusChangeRows.Verdicts(assessment),
            StatusChangeRows.Tasks(assessment),
            StatusChangeRows.Measures(assessment),
            paths.Table,
            ScheduleRows.Overdue(assessment),
            ScheduleRows.Upcoming(assessment),
            ScheduleRows.All(assessment),
            BulletinMethodRows.Table(assessment.Inputs.After.Scheme),
            BulletinSourceRows.Table(assessment),
            FigureRows.All(assessment),
        ];
        var fields = AnnualFields.Of(assessment.Inputs.After, stamp);
        fields.Add("area_name", Cell.Of(assessment.Inputs.AreaName));
        fields.Add("since", Cell.Of(assessment.Since));
        fields.Add("indicators", Cell.Of(assessment.Inputs.Indicators.Count));
        fields.Add("days_ahead", Cell.Of(ReleaseSchedules.DaysAhead));
        return new(Template, fields, tables, [.. BulletinCharts.Of(assessment), .. paths.Charts]);
    }
}
