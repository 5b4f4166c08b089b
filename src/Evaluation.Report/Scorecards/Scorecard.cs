using Evaluation.Assess.Annual;
using Evaluation.Report.Annual;
using Evaluation.Report.Documents;

namespace Evaluation.Report.Scorecards;

/// <summary>One agency's scorecard (部门评价表) as a document for the template <c>scorecard</c>. It names no other agency's score.</summary>
public static class Scorecard
{
    public const string Template = "scorecard";

    public static ReportDocument Render(AnnualAssessment assessment, AgencyAssessment agency, RunStamp stamp) => new(
        Template,
        ScorecardFields.Of(assessment, agency, stamp),
        [
            RoleStatuses.Table(agency),
            AgencyTaskRows.Table("led", agency.Led, assessment),
            AgencyTaskRows.Table("joined", agency.Joined, assessment),
            ScorecardMeasureRows.Table(agency),
            ScoreParts.Table(assessment, agency),
            SupervisionRows.Table(Outstanding(assessment, agency), assessment.AsOf),
            GainRows.Table(assessment, agency),
            SupplyRows.Table(assessment, agency),
            MethodRows.Table(assessment.Scheme),
        ],
        [RoleStatuses.Chart(assessment)]);

    private static IEnumerable<SupervisionItem> Outstanding(AnnualAssessment assessment, AgencyAssessment agency) =>
        assessment.Supervision.Where(s => s.Agency == agency.Agency.Name);
}
