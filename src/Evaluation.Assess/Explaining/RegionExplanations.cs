using Evaluation.Assess.Indices;
using Evaluation.Assess.Status;
using Evaluation.Model;
using Evaluation.Model.Indices;

namespace Evaluation.Assess.Explaining;

/// <summary>A region's score from dimensions and indicators, and its rank with its interval.</summary>
internal sealed class RegionExplanations(StatusAssessment status)
{
    private readonly RegionIndexDefinition definition = status.Inputs.Regions;
    private readonly RegionCells cells = new(status);

    public Explanation Of(RegionScore region)
    {
        return Nodes.Derived(
            $"{region.Area.Name}（{region.Area.Code}）{definition.Title}得分（{Nodes.Number(status.Inputs.Year)}年）",
            region.Total,
            FigureKind.Points,
            Mean,
            [
                Rank(region),
                RankBefore(region),
                .. Band(region),
                Coverage(region),
                .. definition.Dimensions.Value.Zip(region.Dimensions, (dimension, score) => Dimension(region, dimension, score)),
                IndexRules.Of(definition),
            ]) with
        {
            Text = region.Total.IsScored ? "" : WhyNot(status),
            Choices = region.Total.IsScored ? [Aggregate] : [],
        };
    }

    /// <summary>Why a region has no score: its own coverage, or that there is no index at all.</summary>
    private static string WhyNot(StatusAssessment status) => status.Regions.Index is null
        ? RegionRanking.WhyNone(status)
        : $"有发布值的权重低于{Nodes.Number(status.Inputs.Scheme.MinCoveragePercent.Value)}%，不评分，不排名次";

    private AggregateMethod Aggregate => IndexRules.Word<AggregateMethod>(definition.Aggregate.Value);

    /// <summary>Methods that look at all regions at once, or take a power, have no sum of a region's own parts.</summary>
    private Combination Mean => Aggregate switch
    {
        AggregateMethod.Arithmetic => Combination.WeightedMean,
        AggregateMethod.Geometric => Combination.WeightedGeometricMean,
        AggregateMethod.Harmonic => Combination.WeightedHarmonicMean,
        AggregateMethod.Generalised or AggregateMethod.Median or AggregateMethod.Copeland or AggregateMethod.Outranking => Combination.Given,
    };

    private Explanation Dimension(RegionScore region, IndexDimension dimension, Score score) => Nodes.Derived(
        dimension.Name,
        score,
        FigureKind.Points,
        Mean,
        [.. dimension.Indicators.Select(part => cells.Of(region.Cells.Single(c => c.Indicator.Code == part.Code)) with
        {
            Weight = part.Weight,
            Rule = IndexRules.Weight(IndexRules.Provinces, definition.Dimensions, dimension, part),
        })]) with
    {
        Weight = dimension.Weight,
        Rule = IndexRules.Weight(IndexRules.Provinces, definition.Dimensions, dimension),
    };

    private Explanation Rank(RegionScore region) => Nodes.Derived(
        "名次",
        region.Rank,
        FigureKind.Rank,
        Combination.Sum,
        region.Rank.IsScored
            ?
            [
                Nodes.Part("得分更高的地区", status.Regions.Scores.Count(s => s.Rank.IsScored && s.Rank.Value < region.Rank.Value)),
                Nodes.Part("本地区", 1),
                RankIntervals.Of(region, definition.Uncertainty),
            ]
            : []);

    private Explanation RankBefore(RegionScore region) =>
        new($"{Nodes.Number(status.Inputs.Year - 1)}年名次", region.PreviousRank, FigureKind.Rank, Combination.Given, [])
        {
            Text = region.PreviousRank.IsScored ? "按截止日已知的数据同法重算" : "该年数据不足以同法重算",
        };

    private IEnumerable<Explanation> Band(RegionScore region)
    {
        var bands = status.Inputs.Scheme.Bands;
        if (bands.Value.FirstOrDefault(b => b.Name == region.Band) is { } band)
            yield return Nodes.Words("等次", band.Name) with { Rule = new("status.bands", $"{band.Name}{Nodes.Number(band.From)}分起", bands.Source) };
    }

    private Explanation Coverage(RegionScore region)
    {
        var shares = DefinedTree.Shares(definition.Dimensions.Value);
        return Nodes.Derived(
            "数据覆盖率",
            Score.Of(region.CoveragePercent),
            FigureKind.Percent,
            Combination.PercentQuotient,
            [
                Nodes.Part("有发布值的指标权重", region.Cells.Where(c => c.Observation is not null).Sum(c => shares[c.Indicator.Code])),
                Nodes.Part("全部指标权重", 1),
            ]) with
        {
            Rule = Nodes.Cite("status.minCoveragePercent", status.Inputs.Scheme.MinCoveragePercent),
        };
    }
}
