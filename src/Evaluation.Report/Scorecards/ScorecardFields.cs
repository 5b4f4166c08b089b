using Evaluation.Assess.Annual;
using Evaluation.Model;
using Evaluation.Report.Annual;
using Evaluation.Report.Documents;

namespace Evaluation.Report.Scorecards;

/// <summary>The single values of a scorecard.</summary>
internal static class ScorecardFields
{
    public static Dictionary<string, Cell> Of(AnnualAssessment assessment, AgencyAssessment agency, RunStamp stamp)
    {
        var places = assessment.Scheme.Decimals.Value;
        var fields = AnnualFields.Of(assessment, stamp);
        fields["agency_name"] = Cell.Of(agency.Agency.Name);
        fields["agency_code"] = Cell.Of(agency.Agency.Code);
        fields["agency_score"] = Cells.Of(agency.Score, places);
        fields["agency_coverage"] = Cells.Rounded(agency.CoveragePercent, 1);
        fields["agency_grade"] = Cell.Of(Words.Of(agency.Grade));
        fields["agency_position"] = Cell.Of(Position(assessment, agency));
        fields["agency_led"] = Cell.Of(agency.Led.Count());
        fields["agency_joined"] = Cell.Of(agency.Joined.Count());
        fields["agency_summary"] = Cell.Of(Summary(assessment, agency));
        fields["deadline"] = Cell.Of(ReportingDeadline(assessment, assessment.Plan.Year));
        fields["next_deadline"] = Cell.Of(ReportingDeadline(assessment, assessment.Plan.Year + 1));
        return fields;
    }

    private static DateOnly ReportingDeadline(AnnualAssessment assessment, int year) =>
        Period.OfYear(year).LastDay.AddDays(assessment.Scheme.Task.ReportingDueDays.Value);

    private static string Position(AnnualAssessment assessment, AgencyAssessment agency) =>
        agency.Rank.TryGet(out var rank)
            ? $"在{assessment.Agencies.Count(a => a.Rank.IsScored)}个参加排名的部门中列第{Sentence.Plain(rank)}位"
            : $"未参加排名（{Words.Of(agency.Rank.Reason)}）";

    private static string Summary(AnnualAssessment assessment, AgencyAssessment agency)
    {
        var outstanding = assessment.Supervision.Count(s => s.Agency == agency.Agency.Name);
        return $"牵头任务{agency.Led.Count()}项，参与任务{agency.Joined.Count()}项；"
            + $"截至{Sentence.Day(assessment.AsOf)}应报举措{agency.Reporting.Due}项，已报{agency.Reporting.Reported}项；"
            + (outstanding == 0 ? "没有待办事项。" : $"待办事项{outstanding}项，见“待办”。");
    }
}
