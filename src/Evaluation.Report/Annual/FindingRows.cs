using Evaluation.Assess.Annual;
using Evaluation.Assess.Progress;
using Evaluation.Report.Cases;
using Evaluation.Report.Documents;
using static Evaluation.Report.Annual.Sentence;

namespace Evaluation.Report.Annual;

/// <summary>结论: what the evaluation found, in sentences whose every figure comes from it.</summary>
public static class FindingRows
{
    public static ReportTable Table(AnnualAssessment assessment) => FindingTable.Of(Of(assessment));

    public static IEnumerable<Finding> Of(AnnualAssessment assessment)
    {
        yield return new("评估范围", Scope(assessment));
        yield return new("总体得分", Scores(assessment));
        yield return new("任务状态", Statuses(assessment.Overall));
        yield return new("完成率", Completion(assessment.Overall));
        yield return new("章节比较", Chapters(assessment));
        yield return new("主要指标", MainIndicators(assessment));
        yield return new("督查事项", Supervision(assessment));
        yield return new("与上年比较", Previous(assessment));
        yield return new("典型案例", CaseSentences.About(assessment.Inputs.Cases));
        yield return new("缺口", Gaps(assessment));
    }

    private static string Scope(AnnualAssessment a) =>
        a.Tasks.Any(t => t.HasData)
            ? $"计划共{a.Tasks.Count}项任务、{a.Tasks.Sum(t => t.Measures.Count)}项举措，涉及{a.Agencies.Count}个部门；截至{Day(a.AsOf)}，有报送或指标数据的任务{a.Tasks.Count(t => t.HasData)}项，数据覆盖率{Number(a.Overall.CoveragePercent, 1)}%。"
            : $"计划共{a.Tasks.Count}项任务、{a.Tasks.Sum(t => t.Measures.Count)}项举措，涉及{a.Agencies.Count}个部门；截至{Day(a.AsOf)}，尚无任何报送和指标数据，本报告只列计划内容和缺口。";

    private static string Scores(AnnualAssessment a) =>
        $"综合得分{Figure(a.Overall.Score, 1, "分")}（应报未报的任务按{Number(a.Scheme.Credit.NotReported.Value * 100, 0)}分计入），有数据的任务平均{Figure(a.Overall.ReportedScore, 1, "分")}。"
        + (a.Overall.CoveragePercent < a.Scheme.Group.MinCoveragePercent.Value
            ? $"数据覆盖率低于{Plain(a.Scheme.Group.MinCoveragePercent.Value)}%，得分仅供参考。"
            : "");

    private static string Statuses(GroupAssessment all) =>
        string.Join("，", Enum.GetValues<WorkStatus>().Where(s => all.TaskStatuses[s] > 0).Select(s => $"{Words.Of(s)}{all.TaskStatuses[s]}项")) + "。";

    private static string Completion(GroupAssessment all) =>
        $"可完结举措（成果类、研究类）完成率{Figure(all.CompletionOfEnding, 1, "%")}；全部适用举措（含常态化推进）完成率{Figure(all.CompletionOfAll, 1, "%")}。";

    private static string Chapters(AnnualAssessment a)
    {
        var ranked = a.Chapters.Where(c => c.Rank.IsScored).OrderBy(c => c.Rank.Value).ToList();
        if (ranked.Count < 2)
            return $"各章数据覆盖率达到{Plain(a.Scheme.Group.MinCoveragePercent.Value)}%的不足两章，不作章节排名。";
        var refused = a.Chapters.Count - ranked.Count;
        return $"得分最高的是“{ranked[0].Name}”（{Figure(ranked[0].Score, 1, "分")}），最低的是“{ranked[^1].Name}”（{Figure(ranked[^1].Score, 1, "分")}）"
            + (refused > 0 ? $"；另有{refused}章覆盖不足，未排名。" : "。");
    }

    private static string MainIndicators(AnnualAssessment a)
    {
        var main = a.Indicators.Where(i => i.IsMain).ToList();
        if (main.Count == 0)
            return "方案未指定主要指标，或主要指标尚无目标值。";
        var counts = Enum.GetValues<Verdict>()
            .Select(v => (Verdict: v, Items: main.Where(i => i.Verdict == v).ToList()))
            .Where(g => g.Items.Count > 0)
            .Select(g => $"{Words.Of(g.Verdict)}{g.Items.Count}项（{string.Join("、", g.Items.Select(i => i.Indicator.Name))}）");
        return $"{main.Count}项主要指标中，{string.Join("，", counts)}。";
    }

    private static string Supervision(AnnualAssessment a)
    {
        if (a.Supervision.Count == 0)
            return "无需督查的事项。";
        var lights = Enum.GetValues<SupervisionLight>().Reverse()
            .Select(l => $"{Words.Of(l)}色{a.Supervision.Count(s => s.Light == l)}项");
        return $"列入督查{a.Supervision.Count}项，其中{string.Join("、", lights)}；涉及{a.Supervision.Select(s => s.Agency).Distinct(StringComparer.Ordinal).Count()}个部门。";
    }

    private static string Previous(AnnualAssessment a)
    {
        var scores = a.Overall.PreviousScore.TryGet(out var previous) && a.Overall.Score.TryGet(out var score)
            ? $"上年综合得分{Number(previous, 1)}分，本年{(score >= previous ? "提高" : "下降")}{Number(Math.Abs(score - previous), 1)}分。"
            : "没有可比的上年评估。";
        return a.YearOnYear is null ? scores : scores + YearOnYearSentences.Courses(a) + YearOnYearSentences.Warned(a);
    }

    private static string Gaps(AnnualAssessment a) =>
        a.Gaps.Count == 0
            ? "本报告数据齐全，没有缺口。"
            : "本报告缺：" + string.Join("，", a.Gaps.GroupBy(g => g.Kind).Select(g => $"{Words.Of(g.Key)}{g.Count()}项")) + "。明细见下表。";
}
