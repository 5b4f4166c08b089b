using Evaluation.Assess.Status;
using Evaluation.Model.Problems;

namespace Evaluation.Assess.Explaining;

/// <summary>The regions by rank with their intervals, and by which rules they were compared.</summary>
internal static class RegionRanking
{
    public static Explanation Of(StatusAssessment status)
    {
        var (definition, scores) = (status.Inputs.Regions, status.Regions.Scores);
        var ranked = scores.Count(s => s.Rank.IsScored);
        return Nodes.Words(
            $"{definition.Title}（{Nodes.Number(status.Inputs.Year)}年）",
            status.Regions.Index is null ? WhyNone(status) : $"{scores.Count}个地区，{ranked}个有名次",
            [
                .. scores.Select(OfRegion),
                IndexRules.Of(definition),
                IndexRules.Of(definition.Uncertainty),
                Nodes.OfRule("评分排名所需数据覆盖率（%）", "status.minCoveragePercent", status.Inputs.Scheme.MinCoveragePercent),
            ]);
    }

    /// <summary>Why there is no region index: too few regions with data, or values that the declared methods can't take.</summary>
    public static string WhyNone(StatusAssessment status) =>
        status.Regions.Problems.FirstOrDefault(p => p.Severity == ProblemSeverity.Error) is { } problem
            ? $"按既定方法不能编制地区指数：{problem.Chinese}"
            : $"覆盖达到{Nodes.Number(status.Inputs.Scheme.MinCoveragePercent.Value)}%的地区不足2个，不编制地区指数";

    private static Explanation OfRegion(RegionScore region) =>
        new(
            $"{region.Area.Name}（{region.Area.Code}）",
            region.Rank,
            FigureKind.Rank,
            Combination.Given,
            [new("得分", region.Total, FigureKind.Points, Combination.Given, []) { Text = region.Band }])
        {
            Text = region.Rank.IsScored ? $"90%区间{RankIntervals.Words(region)}" : $"有发布值的权重{Nodes.Number(Math.Round(region.CoveragePercent, 1, MidpointRounding.AwayFromZero))}%",
        };
}
