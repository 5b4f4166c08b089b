using Evaluation.Assess.Annual;
using Evaluation.Report.Documents;

namespace Evaluation.Report.Annual;

/// <summary>总览: the handful of figures a reader takes away.</summary>
public static class KeyFigureRows
{
    public static ReportTable Table(AnnualAssessment assessment) =>
        KeyFigureTable.Of(Of(assessment));

    private static IEnumerable<(string Name, Cell Value, string Unit, string Note)> Of(AnnualAssessment a)
    {
        var all = a.Overall;
        var places = a.Scheme.Decimals.Value;
        yield return ("综合得分", Cells.Of(all.Score, places), "分", "应报未报的任务计入");
        yield return ("有数据任务平均得分", Cells.Of(all.ReportedScore, places), "分", "只含有报送或指标数据的任务");
        yield return ("数据覆盖率", Cells.Rounded(all.CoveragePercent, 1), "%", $"低于{Sentence.Plain(a.Scheme.Group.MinCoveragePercent.Value)}%不排名次");
        yield return ("可完结举措完成率", Cells.Of(all.CompletionOfEnding, 1), "%", "成果类、研究类举措");
        yield return ("全部举措完成率", Cells.Of(all.CompletionOfAll, 1), "%", "含常态化推进的举措");
        yield return ("督查事项", Cell.Of(a.Supervision.Count), "项", $"红色{a.Supervision.Count(s => s.Light == SupervisionLight.Red)}项");
        yield return ("典型案例", Cell.Of(a.Inputs.Cases.Count(c => c.IsSelected)), "件", $"入选数；征集{a.Inputs.Cases.Count}件");
        yield return ("比上年", Change(all, places), "分", "综合得分之差");
    }

    private static Cell Change(GroupAssessment all, int places) =>
        all.PreviousScore.TryGet(out var previous) && all.Score.TryGet(out var score)
            ? Cells.Rounded(score - previous, places)
            : Cell.Of("无上年评估");
}
