using Evaluation.Assess.Status;
using Evaluation.Model;
using Evaluation.Model.Indices;

namespace Evaluation.Assess.Explaining;

/// <summary>The national index of its last year from dimensions and indicators, with the points that each adds to the change on the year before.</summary>
internal sealed class NationalExplanations
{
    private readonly StatusAssessment status;
    private readonly NationalAssessment national;
    private readonly NationalIndexDefinition definition;
    private readonly NationalLevels levels;
    private readonly NationalPoints points;
    private readonly NationalYear year;

    private NationalExplanations(StatusAssessment status, NationalAssessment national)
    {
        (this.status, this.national, definition, year) = (status, national, status.Inputs.National, national.Years[^1]);
        levels = new NationalLevels(status.Inputs, national);
        points = new NationalPoints(status.Inputs, national, levels);
    }

    /// <summary>Without an index for the year evaluated its words, and beneath them the last year that has one.</summary>
    public static Explanation Of(StatusAssessment status)
    {
        var first = status.Inputs.National.BaseYear.Value;
        if (status.Inputs.Year < first)
            return Missing(status, $"评价年早于基年{Nodes.Number(first)}年，不编制{status.Inputs.AreaName}指数", []);
        if (status.National is not { } national)
            return Missing(status, $"没有可用的指标，不编制{status.Inputs.AreaName}指数", [LeftOut(status)]);
        var tree = new NationalExplanations(status, national).Tree();
        var last = national.Years[^1].Year;
        return last == status.Inputs.Year
            ? tree
            : Missing(status, $"有数值的最近年份是{Nodes.Number(last)}年，指数编到该年", [tree]);
    }

    private static Explanation Missing(StatusAssessment status, string why, IReadOnlyList<Explanation> children) =>
        new(Title(status.Inputs.National, status.Inputs.Year), Score.Unscored(UnscoredReason.NoData), FigureKind.Points, Combination.Given, children) { Text = why };

    private static string Title(NationalIndexDefinition definition, int year) => $"{definition.Title}（{Nodes.Number(year)}年）";

    private Explanation Tree() => Nodes.Derived(
        Title(definition, year.Year),
        Score.Of(year.Level),
        FigureKind.Points,
        Combination.WeightedMean,
        [
            .. points.OfIndex(),
            Coverage(),
            .. definition.Dimensions.Value.Select(Dimension),
            LeftOut(status),
            IndexRules.Of(definition),
        ]) with
    {
        Text = $"{Nodes.Number(definition.BaseYear.Value)}年=100{(year.IsThin ? "，覆盖不足，仅供参考" : "")}",
    };

    private Explanation Dimension(IndexDimension dimension)
    {
        var level = levels.OfDimension(dimension, year.Year, points.Shown(dimension));
        return level with
        {
            Weight = dimension.Weight,
            Rule = IndexRules.Weight(IndexRules.Nation, definition.Dimensions, dimension),
            Text = level.Figure is { IsScored: true } ? "" : "没有可用的指标，权重由其他维度分担",
        };
    }

    private Explanation Coverage()
    {
        var shares = DefinedTree.Shares(definition.Dimensions.Value);
        var released = national.Cells.Where(c => c.Year == year.Year && c.Level is not null && !c.Origin.IsFilled());
        return Nodes.Derived(
            "数据覆盖率",
            Score.Of(year.CoveragePercent),
            FigureKind.Percent,
            Combination.PercentQuotient,
            [Nodes.Part("当年有发布值的指标权重", released.Sum(c => shares[c.Indicator.Code])), Nodes.Part("全部指标权重", 1)]) with
        {
            Rule = Nodes.Cite("status.minCoveragePercent", status.Inputs.Scheme.MinCoveragePercent),
        };
    }

    /// <summary>Indicators of the definition that take no part, each with its reason and the rule behind it.</summary>
    private static Explanation LeftOut(StatusAssessment status)
    {
        var gaps = status.Gaps.Where(g => g.Kind == StatusGapKind.NationalLeftOut).ToList();
        return Nodes.Words(
            "剔除的指标",
            gaps.Count == 0 ? "无" : $"{gaps.Count}项，权重由同维度指标分担",
            [.. gaps.Select(g => Nodes.Words(IndicatorExplanations.NameOf(g.Indicator!), $"基年至评价年有发布值的年份{g.Count}个") with
            {
                Choices = [g.Reason!.Value],
                Rule = Why(g.Reason.Value, status.Inputs.National),
            })]);
    }

    private static CitedRule Why(LeftOutReason reason, NationalIndexDefinition definition) => reason switch
    {
        LeftOutReason.NoBase => new("national.baseYear", Nodes.Number(definition.BaseYear.Value), definition.BaseYear.Source),
        LeftOutReason.TooFewYears => new("national.minObservedYears", Nodes.Number(definition.MinObservedYears.Value), definition.MinObservedYears.Source),
        LeftOutReason.Gap => new("national.maxGapYears", Nodes.Number(definition.MaxGapYears.Value), definition.MaxGapYears.Source),
        LeftOutReason.NotPositive => Nodes.Cite("national.method", definition.Method),
    };
}
