using Evaluation.Assess.Indices;
using Evaluation.Assess.Indices.Series;
using Evaluation.Model.Indices;
using Evaluation.Model.Schemes;

namespace Evaluation.Assess.Explaining;

/// <summary>The rules of the two index definitions as explanations cite them.</summary>
internal static class IndexRules
{
    public const string Nation = "national";
    public const string Provinces = "regions";

    /// <param name="file">Name of the definition's file without extension.</param>
    public static CitedRule Weight(string file, Rule<IReadOnlyList<IndexDimension>> dimensions, IndexDimension dimension) =>
        new($"{file}.dimensions.{dimension.Name}", Nodes.Number(dimension.Weight), dimensions.Source);

    public static CitedRule Weight(string file, Rule<IReadOnlyList<IndexDimension>> dimensions, IndexDimension dimension, IndexPart part) =>
        new($"{file}.dimensions.{dimension.Name}.{part.Code}", Nodes.Number(part.Weight), dimensions.Source);

    public static Explanation Of(NationalIndexDefinition definition) => Nodes.Words(
        "编制规则",
        "",
        Nodes.OfRule("基年", "national.baseYear", definition.BaseYear),
        Method<SeriesMethod>("编制方法", "national.method", definition.Method),
        Nodes.OfRule("最少发布年份", "national.minObservedYears", definition.MinObservedYears),
        Method<GapRule>("年份之间的缺值", "national.gapInside", definition.GapInside),
        Method<GapRule>("末端的缺值", "national.gapAtEnd", definition.GapAtEnd),
        Nodes.OfRule("最多连续填补年数", "national.maxGapYears", definition.MaxGapYears));

    public static Explanation Of(RegionIndexDefinition definition) => Nodes.Words(
        "编制规则",
        "",
        [
            .. definition.Dimensions.Value.Select(d => Dimension(definition, d)),
            Nodes.OfRule("可代用的前推年数", "regions.maxLagYears", definition.MaxLagYears),
            Method<ImputeMethod>("缺值填补", "regions.impute", definition.Impute),
            Method<TreatMethod>("异常值处理", "regions.treat", definition.Treat),
            Method<NormaliseMethod>("标准化", "regions.normalise", definition.Normalise),
            Method<AggregateMethod>("合成", "regions.aggregate", definition.Aggregate),
        ]);

    /// <summary>What is varied to find how far a rank holds.</summary>
    public static Explanation Of(RegionUncertainty rules) => Nodes.Words(
        "排名区间的规则",
        "各种做法随机组合，每次整体重算并排名，取名次的5%与95%分位",
        Nodes.OfRule("重算次数", "regions.uncertainty.runs", rules.Runs),
        Nodes.OfRule("随机种子", "regions.uncertainty.seed", rules.Seed),
        Methods<ImputeMethod>("备选填补", "regions.uncertainty.impute", rules.Impute),
        Methods<TreatMethod>("备选异常值处理", "regions.uncertainty.treat", rules.Treat),
        Methods<NormaliseMethod>("备选标准化", "regions.uncertainty.normalise", rules.Normalise),
        Methods<AggregateMethod>("备选合成", "regions.uncertainty.aggregate", rules.Aggregate),
        Nodes.OfRule("权重浮动（±%）", "regions.uncertainty.weightNoisePercent", rules.WeightNoisePercent),
        Nodes.Words("逐一剔除指标", rules.LeaveOneOut.Value ? "是" : "否") with
        {
            Rule = new("regions.uncertainty.leaveOneOut", rules.LeaveOneOut.Value ? "true" : "false", rules.LeaveOneOut.Source),
        });

    /// <summary>The method that a definition names in camel case.</summary>
    public static T Word<T>(string word)
        where T : struct, Enum => Enum.Parse<T>(word, ignoreCase: true);

    private static Explanation Dimension(RegionIndexDefinition definition, IndexDimension dimension) => Nodes.Words(
        $"维度{dimension.Name}",
        string.Join("、", dimension.Indicators.Select(i => $"{i.Code}（权重{Nodes.Number(i.Weight)}）"))) with
    {
        Rule = Weight(Provinces, definition.Dimensions, dimension),
    };

    private static Explanation Method<T>(string label, string setting, Rule<string> rule)
        where T : struct, Enum => Nodes.Words(label, "") with
        {
            Choices = [Word<T>(rule.Value)],
            Rule = Nodes.Cite(setting, rule),
        };

    private static Explanation Methods<T>(string label, string setting, Rule<IReadOnlyList<string>> rule)
        where T : struct, Enum => Nodes.Words(label, "") with
        {
            Choices = [.. rule.Value.Select(word => (Enum)Word<T>(word))],
            Rule = new(setting, string.Join("、", rule.Value), rule.Source),
        };
}
