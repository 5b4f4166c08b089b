using Evaluation.Assess.Status;
using Evaluation.Model.Indices;
using Evaluation.Model.Schemes;
using Evaluation.Report.Annual;
using Evaluation.Report.Documents;

namespace Evaluation.Report.Status;

/// <summary>方法: every rule of the scheme and the two definitions with its value and citation.</summary>
internal static class StatusMethodRows
{
    public static ReportTable Table(StatusAssessment assessment)
    {
        var names = assessment.Inputs.Indicators.ToDictionary(i => i.Code, i => i.Name, StringComparer.Ordinal);
        return MethodTable.Of([.. Scheme(assessment.Inputs.Scheme), .. National($"{assessment.Inputs.AreaName}指数", assessment.Inputs.National, names), .. Regions(assessment.Inputs.Regions, names), .. Uncertainty(assessment.Inputs.Regions.Uncertainty)]);
    }

    private static IEnumerable<(string Group, string Name, Cell Value, string Source)> Scheme(StatusScheme scheme)
    {
        yield return ("方案", "评分排名所需数据覆盖率（%）", Cell.Of(scheme.MinCoveragePercent.Value), scheme.MinCoveragePercent.Source);
        foreach (var band in scheme.Bands.Value)
            yield return ("方案", $"等次“{band.Name}”起点（分）", Cell.Of(band.From), scheme.Bands.Source);
        yield return ("方案", "得分保留小数位", Cell.Of(scheme.Decimals.Value), scheme.Decimals.Source);
    }

    private static IEnumerable<(string Group, string Name, Cell Value, string Source)> National(string group, NationalIndexDefinition definition, Dictionary<string, string> names)
    {
        yield return (group, "基年", Cell.Of(definition.BaseYear.Value), definition.BaseYear.Source);
        yield return (group, "编制方法", Word(definition.Method), definition.Method.Source);
        foreach (var row in Dimensions(group, definition.Dimensions, names))
            yield return row;
        yield return (group, "最少发布年份", Cell.Of(definition.MinObservedYears.Value), definition.MinObservedYears.Source);
        yield return (group, "年份之间的缺值", Word(definition.GapInside), definition.GapInside.Source);
        yield return (group, "末端的缺值", Word(definition.GapAtEnd), definition.GapAtEnd.Source);
        yield return (group, "最多连续填补年数", Cell.Of(definition.MaxGapYears.Value), definition.MaxGapYears.Source);
        foreach (var excluded in definition.Excluded.Value)
            yield return (group, $"不采用：{names[excluded.Indicator]}", Cell.Of(excluded.Reason), definition.Excluded.Source);
        yield return (group, "贡献", Cell.Of("各指标逐年加点之和等于指数的变化，没有余项"), "增量按权重逐级相加");
    }

    private static IEnumerable<(string Group, string Name, Cell Value, string Source)> Regions(RegionIndexDefinition definition, Dictionary<string, string> names)
    {
        foreach (var row in Dimensions("地区指数", definition.Dimensions, names))
            yield return row;
        yield return ("地区指数", "可代用的前推年数", Cell.Of(definition.MaxLagYears.Value), definition.MaxLagYears.Source);
        yield return ("地区指数", "缺值填补", Word(definition.Impute), definition.Impute.Source);
        yield return ("地区指数", "异常值处理", Word(definition.Treat), definition.Treat.Source);
        yield return ("地区指数", "标准化", Word(definition.Normalise), definition.Normalise.Source);
        yield return ("地区指数", "合成", Word(definition.Aggregate), definition.Aggregate.Source);
    }

    private static IEnumerable<(string Group, string Name, Cell Value, string Source)> Uncertainty(RegionUncertainty rules)
    {
        yield return ("排名区间", "重算次数", Cell.Of(rules.Runs.Value), rules.Runs.Source);
        yield return ("排名区间", "随机种子", Cell.Of(rules.Seed.Value), rules.Seed.Source);
        yield return ("排名区间", "备选填补", Words(rules.Impute), rules.Impute.Source);
        yield return ("排名区间", "备选异常值处理", Words(rules.Treat), rules.Treat.Source);
        yield return ("排名区间", "备选标准化", Words(rules.Normalise), rules.Normalise.Source);
        yield return ("排名区间", "备选合成", Words(rules.Aggregate), rules.Aggregate.Source);
        yield return ("排名区间", "权重浮动（±%）", Cell.Of(rules.WeightNoisePercent.Value), rules.WeightNoisePercent.Source);
        yield return ("排名区间", "逐一剔除指标", Cell.Of(Report.Words.Of(rules.LeaveOneOut.Value)), rules.LeaveOneOut.Source);
    }

    private static IEnumerable<(string Group, string Name, Cell Value, string Source)> Dimensions(
        string group, Rule<IReadOnlyList<IndexDimension>> dimensions, Dictionary<string, string> names) =>
        dimensions.Value.Select(d => (
            group,
            $"维度“{d.Name}”（权重{Sentence.Plain(d.Weight)}）",
            Cell.Of(string.Join("、", d.Indicators.Select(i => $"{names[i.Code]}（{Sentence.Plain(i.Weight)}）"))),
            dimensions.Source));

    private static Cell Word(Rule<string> rule) => Cell.Of(StatusWords.OfMethod(rule.Value));

    private static Cell Words(Rule<IReadOnlyList<string>> rule) => Cell.Of(string.Join("、", rule.Value.Select(StatusWords.OfMethod)));
}
