using Evaluation.Assess.Status;

namespace Evaluation.Assess.Explaining;

/// <summary>The regions by rank with their intervals, and by which rules they were compared.</summary>
internal static class RegionRanking
{
    public static Explanation Of(StatusAssessment status)
    {
        var (definition, scores) = (status.Inputs.Regions, status.Regions.Scores);
        var gate = Nodes.Number(status.Inputs.Scheme.MinCoveragePercent.Value);
        var ranked = scores.Count(s => s.Rank.IsScored);
        return Nodes.Words(
            $"{definition.Title}（{Nodes.Number(status.Inputs.Year)}年）",
            status.Regions.Index is null ? $"覆盖达到{gate}%的地区不足2个，不编制地区指数" : $"{scores.Count}个地区，{ranked}个有名次",
            [
                .. scores.Select(OfRegion),
                IndexRules.Of(definition),
                IndexRules.Of(definition.Uncertainty),
                Nodes.OfRule("评分排名所需数据覆盖率（%）", "status.minCoveragePercent", status.Inputs.Scheme.MinCoveragePercent),
            ]);
    }

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
