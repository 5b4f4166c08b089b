using Evaluation.Assess.MidTerm;
using Evaluation.Report.Documents;

namespace Evaluation.Report.MidTerm;

/// <summary>The mid-term evaluation (中期评估) as a document for the template <c>midterm</c>.</summary>
public static class MidTermReport
{
    public const string Template = "midterm";

    public static ReportDocument Render(MidTermAssessment assessment, RunStamp stamp)
    {
        var series = ProjectionSeries.Of(assessment);
        ReportTable[] tables =
        [
            MidTermFindings.Table(assessment),
            MidTermGapRows.Table(assessment),
            MidTermIndicatorRows.Table(assessment),
            MidTermIndicatorRows.Main(assessment),
            VerdictRows.Table(assessment),
            series.Table,
            PlanYearRows.Table(assessment),
            RiskRows.Risks(assessment),
            RiskRows.Adjustments(assessment),
            MidTermMethodRows.Table(assessment.Scheme),
            MidTermSourceRows.Sources(assessment),
            MidTermSourceRows.Observations(assessment),
        ];
        return new(Template, Fields(assessment, stamp), tables, [.. series.Charts, .. PlanYearRows.Charts(assessment)]);
    }

    private static Dictionary<string, Cell> Fields(MidTermAssessment assessment, RunStamp stamp) => new(StringComparer.Ordinal)
    {
        ["year"] = Cell.Of(assessment.Year),
        ["plan_title"] = Cell.Of(assessment.Scheme.MainTargetDocument.Value),
        ["plan_indicators"] = Cell.Of(assessment.Indicators.Count),
        ["plan_years"] = Cell.Of(PlanYears(assessment)),
        ["as_of"] = Cell.Of(stamp.AsOf),
        ["scheme_title"] = Cell.Of(assessment.Scheme.Title),
        ["scheme_version"] = Cell.Of(assessment.Scheme.Version),
        ["scheme_hash"] = Cell.Of(stamp.SchemeHash),
        ["data_hash"] = Cell.Of(stamp.DataHash),
        ["template_hash"] = Cell.Of(stamp.TemplateHash),
        ["run_id"] = Cell.Of(stamp.RunId),
        ["code_version"] = Cell.Of(stamp.CodeVersion),
    };

    private static string PlanYears(MidTermAssessment assessment)
    {
        var years = assessment.Groups.Where(g => g.IsWhole).Select(g => $"{g.Year}年").ToList();
        return years.Count == 0 ? "无" : string.Join("、", years);
    }
}
