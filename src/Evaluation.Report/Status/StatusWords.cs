using Evaluation.Assess.Indices;
using Evaluation.Assess.Indices.Uncertainty;
using Evaluation.Assess.Status;

namespace Evaluation.Report.Status;

/// <summary>The Chinese words of the development-status report.</summary>
public static class StatusWords
{
    public static string Of(CellOrigin origin) => origin switch
    {
        CellOrigin.Published => "发布值",
        CellOrigin.Estimated => "推算值",
        CellOrigin.Interpolated => "内插",
        CellOrigin.CarriedForward => "沿用前年",
        CellOrigin.FromOtherAreas => "各地区填补",
        CellOrigin.Missing => "无数据",
    };

    public static string Of(LeftOutReason reason) => reason switch
    {
        LeftOutReason.NoBase => "没有基年发布值",
        LeftOutReason.TooFewYears => "发布值年份不足",
        LeftOutReason.Gap => "有规则不能填补的缺年",
        LeftOutReason.NotPositive => "数值不大于0或量级悬殊",
    };

    /// <param name="area">Name of the whole area.</param>
    public static string Of(StatusGapKind kind, string area) => kind switch
    {
        StatusGapKind.NoNationalIndex => $"不能编制{area}指数",
        StatusGapKind.NationalNotCurrent => $"{area}指数未到评价年",
        StatusGapKind.NationalYearThin => $"{area}指数覆盖不足",
        StatusGapKind.NationalLeftOut => $"{area}指标剔除",
        StatusGapKind.DimensionThin => "维度指标过少",
        StatusGapKind.NationalFilled => $"{area}数值填补",
        StatusGapKind.NoRegionIndex => "不能编制地区指数",
        StatusGapKind.RegionIndicatorWithoutData => "地区指标无数据",
        StatusGapKind.RegionIndicatorOlder => "地区数据不是本年",
        StatusGapKind.RegionFilled => "地区数值填补",
        StatusGapKind.RegionRefused => "地区不评分排名",
        StatusGapKind.NoPreviousRegions => "无可比的上年排名",
        StatusGapKind.NoIntervals => "无排名区间",
    };

    public static string Of(UncertaintyFactor factor) => factor switch
    {
        UncertaintyFactor.Imputation => "缺值填补",
        UncertaintyFactor.Treatment => "异常值处理",
        UncertaintyFactor.Normalisation => "标准化方法",
        UncertaintyFactor.Aggregation => "合成方法",
        UncertaintyFactor.Weights => "权重",
        UncertaintyFactor.Exclusion => "剔除指标",
    };

    public static string Of(TreatOutcome outcome) => outcome switch
    {
        TreatOutcome.Passed => "无须处理",
        TreatOutcome.Winsorised => "缩尾",
        TreatOutcome.LogTransformed => "取对数",
        TreatOutcome.NotApplicable => "不适用",
    };

    /// <summary>A method as a definition names it, in camel case.</summary>
    public static string OfMethod(string name) => name switch
    {
        "fixedBase" => "定基",
        "chainedGrowth" => "环比链接",
        "none" => "不填补、不处理",
        "linear" => "直线内插",
        "carryForward" => "沿用前年",
        "mean" => "各地区均值",
        "median" => "中位数",
        "winsorise" => "缩尾，仍不合格取对数",
        "minMax" => "极差标准化",
        "zScore" => "标准分",
        "rank" => "名次",
        "percentile" => "百分位",
        "borda" => "博尔达计数",
        "distanceBest" => "与最优距离",
        "fractionBest" => "与最优之比",
        "efficacy" => "功效系数",
        "arithmetic" => "算术平均",
        "geometric" => "几何平均",
        "harmonic" => "调和平均",
        "generalised" => "幂平均",
        "copeland" => "科普兰法",
        "outranking" => "优势关系",
        _ => name,
    };
}
