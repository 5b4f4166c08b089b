using Evaluation.Assess.Annual;
using Evaluation.Report.Documents;

namespace Evaluation.Report.Annual;

/// <summary>部门: the league table, with coverage and reporting discipline beside every score.</summary>
public static class AgencyRows
{
    public static ReportTable Table(AnnualAssessment assessment)
    {
        var places = assessment.Scheme.Decimals.Value;
        return new TableOf<AgencyAssessment>(
            "agencies",
            a => a.Agency.Code,
            ("rank", a => Cells.Of(a.Rank, 0)),
            ("name", a => Cell.Of(a.Agency.Name)),
            ("led", a => Cell.Of(a.Led.Count())),
            ("joined", a => Cell.Of(a.Joined.Count())),
            ("taskscore", a => Cells.Of(a.TaskScore, places)),
            ("due", a => Cell.Of(a.Reporting.Due)),
            ("reported", a => Cell.Of(a.Reporting.Reported)),
            ("ontime", a => Cell.Of(a.Reporting.OnTime)),
            ("discipline", a => Cells.Of(a.Discipline, places)),
            ("deductions", a => Cells.Rounded(a.Deductions.Sum(d => d.Points), places)),
            ("score", a => Cells.Of(a.Score, places)),
            ("coverage", a => Cells.Rounded(a.CoveragePercent, 1)),
            ("grade", a => Cell.Of(Words.Of(a.Grade))))
        .From(assessment.Agencies);
    }
}
