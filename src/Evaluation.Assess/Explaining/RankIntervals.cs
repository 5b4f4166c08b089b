using Evaluation.Assess.Indices.Uncertainty;
using Evaluation.Assess.Status;
using Evaluation.Model;
using Evaluation.Model.Indices;

namespace Evaluation.Assess.Explaining;

/// <summary>Where a region came out when the choices of the index were varied.</summary>
internal static class RankIntervals
{
    private const string NoInterval = "备选做法中有不能用于这些数据的，未得出区间";

    /// <summary>With the count of every rank that came up, which the quantiles are taken of, and the rules.</summary>
    public static Explanation Of(RegionScore region, RegionUncertainty rules)
    {
        if (region.Interval is not { Lower: { } lower, Median: { } median, Upper: { } upper } interval)
            return Nodes.Words("名次的90%区间", NoInterval, IndexRules.Of(rules));
        return Nodes.Words(
            "名次的90%区间",
            Words(region),
            Quantile("5%分位名次", lower),
            Quantile("中位名次", median),
            Quantile("95%分位名次", upper),
            Nodes.Words("各名次出现次数", Counts(interval)),
            IndexRules.Of(rules));
    }

    /// <returns>Such as <c>第1至第2.5名</c>.</returns>
    public static string Words(RegionScore region) => region.Interval is { Lower: { } lower, Upper: { } upper }
        ? $"第{Nodes.Number((decimal)lower)}至第{Nodes.Number((decimal)upper)}名"
        : NoInterval;

    private static Explanation Quantile(string label, double rank) =>
        new(label, Score.Of((decimal)rank), FigureKind.Rank, Combination.Given, []);

    private static string Counts(RankInterval interval) => string.Join(
        "、",
        interval.Frequencies.Select((count, at) => (count, rank: at + 1)).Where(r => r.count > 0).Select(r => $"第{Nodes.Number(r.rank)}名{Nodes.Number(r.count)}次"));
}
