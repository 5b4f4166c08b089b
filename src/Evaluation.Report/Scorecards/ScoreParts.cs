using Evaluation.Assess.Annual;
using Evaluation.Report.Annual;
using Evaluation.Report.Documents;

namespace Evaluation.Report.Scorecards;

/// <summary>How the agency's score is put together.</summary>
internal static class ScoreParts
{
    public static ReportTable Table(AnnualAssessment assessment, AgencyAssessment agency) =>
        new TableOf<(string Name, Cell Value, string Note)>(
            "parts",
            p => p.Name,
            ("name", p => Cell.Of(p.Name)),
            ("value", p => p.Value),
            ("note", p => Cell.Of(p.Note)))
        .From(Of(assessment, agency));

    private static IEnumerable<(string Name, Cell Value, string Note)> Of(AnnualAssessment assessment, AgencyAssessment agency)
    {
        var places = assessment.Scheme.Decimals.Value;
        var rules = assessment.Scheme.Agency;
        var reporting = agency.Reporting;
        yield return ("任务得分", Cells.Of(agency.TaskScore, places), $"牵头任务权重{Sentence.Plain(rules.LeadWeight.Value)}，参与任务权重{Sentence.Plain(rules.ParticipantWeight.Value)}");
        yield return ("报送质量", Cells.Of(agency.Discipline, places), $"应报{reporting.Due}项，已报{reporting.Reported}项，按时{reporting.OnTime}项；完成{reporting.NeedEvidence}项中有佐证{reporting.WithEvidence}项；占{Sentence.Plain(rules.DisciplineWeight.Value * 100)}%");
        foreach (var deduction in agency.Deductions)
            yield return ("扣分：" + Words.Of(deduction.Cause), Cells.Rounded(-deduction.Points, places), $"{deduction.Cases}项");
        yield return ("部门得分", Cells.Of(agency.Score, places), $"数据覆盖率{Sentence.Number(agency.CoveragePercent, 1)}%");
        yield return ("等次", Cell.Of(Words.Of(agency.Grade)), "按合格线和优秀比例");
    }
}
