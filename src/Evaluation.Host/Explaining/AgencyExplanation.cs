using Evaluation.Assess.Annual;
using Evaluation.Model.Schemes;
using Evaluation.Report;

namespace Evaluation.Host.Explaining;

/// <summary>An agency's score down to its tasks, its reporting and what it lost.</summary>
internal static class AgencyExplanation
{
    public static Node Of(AnnualAssessment assessment, AgencyAssessment agency) => new(
        $"{agency.Agency.Code} {agency.Agency.Name}",
        $"{Figures.Of(agency.Score)}，{Rank(agency)}，{Words.Of(agency.Grade)}",
        $"截至{Figures.Of(assessment.AsOf)}，覆盖 {Figures.Of(agency.CoveragePercent)} %",
        [
            Total(agency, assessment.Scheme.Agency),
            Tasks(agency, assessment.Scheme.Agency),
            Discipline(agency, assessment.Scheme.Agency),
            Deductions(agency, assessment.Scheme.Agency),
        ]);

    private static string Rank(AgencyAssessment agency) =>
        agency.Rank.IsScored ? $"第{Figures.Of(agency.Rank)}名" : $"不排名次（{Figures.Of(agency.Rank)}）";

    private static Node Total(AgencyAssessment agency, AgencyRules rules)
    {
        var share = rules.DisciplineWeight;
        var sum = agency is { Score.IsScored: true, TaskScore.IsScored: true, Discipline.IsScored: true }
            ? $" = {Figures.Of(agency.TaskScore)} × {Figures.Of(1 - share.Value)} + {Figures.Of(agency.Discipline)} × {Figures.Of(share.Value)} − {Figures.Of(agency.Deductions.Sum(d => d.Points))}（不低于0）"
            : "";
        return new Node("总分", $"{Figures.Of(agency.Score)}{sum}", share.Source);
    }

    private static Node Tasks(AgencyAssessment agency, AgencyRules rules) => new(
        "任务得分",
        $"{Figures.Of(agency.TaskScore)} = 各任务得分按权重平均",
        $"{rules.LeadWeight.Source}；{rules.ParticipantWeight.Source}",
        [.. agency.Tasks.Select(t => new Node(
            $"任务{t.Task.Task.Number}（{Words.Of(t.Role)}）",
            $"{Figures.Of(t.Score)} × {Figures.Of(t.Weight)}",
            t.IsOwnPart ? "按职责分工，只计本部门报送的举措" : ""))]);

    private static Node Discipline(AgencyAssessment agency, AgencyRules rules)
    {
        var counts = agency.Reporting;
        return new Node(
            "报送纪律",
            Figures.Of(agency.Discipline),
            rules.DisciplineWeight.Source,
            [
                new Node("应报举措", Figures.Of(counts.Due), "牵头任务"),
                new Node("已报", Figures.Of(counts.Reported), ""),
                new Node("按时", Figures.Of(counts.OnTime), ""),
                new Node("报送完成", Figures.Of(counts.NeedEvidence), ""),
                new Node("其中有佐证", Figures.Of(counts.WithEvidence), ""),
            ]);
    }

    private static Node Deductions(AgencyAssessment agency, AgencyRules rules) => new(
        "扣分",
        Figures.Of(agency.Deductions.Sum(d => d.Points)),
        rules.Deductions.Source,
        [.. agency.Deductions.Select(d => new Node(Words.Of(d.Cause), $"{Figures.Of(d.Points)}（{d.Cases}项）", ""))]);
}
