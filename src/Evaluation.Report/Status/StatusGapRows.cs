using System.Globalization;
using Evaluation.Assess.Status;
using Evaluation.Report.Annual;
using Evaluation.Report.Documents;

namespace Evaluation.Report.Status;

/// <summary>缺口: everything that is missing or was filled in, with whose it is.</summary>
internal static class StatusGapRows
{
    public static ReportTable Table(StatusAssessment assessment) =>
        new TableOf<(StatusGap Gap, int Number)>(
            "gaps",
            g => g.Number.ToString(CultureInfo.InvariantCulture),
            ("number", g => Cell.Of(g.Number)),
            ("kind", g => Cell.Of(StatusWords.Of(g.Gap.Kind, assessment.Inputs.AreaName))),
            ("subject", g => Cell.Of(g.Gap.Indicator?.Name ?? (g.Gap.Name.Length > 0 ? g.Gap.Name : "全部"))),
            ("owner", g => Cell.Of(g.Gap.Indicator?.Agency ?? assessment.Inputs.Office)),
            ("text", g => Cell.Of(Text(g.Gap, assessment.Inputs))))
        .From(assessment.Gaps.Select((gap, index) => (gap, index + 1)), "没有缺口");

    private static string Text(StatusGap gap, StatusInputs inputs)
    {
        var gate = Sentence.Plain(inputs.Scheme.MinCoveragePercent.Value);
        var years = string.Join("、", gap.Years);
        return gap.Kind switch
        {
            StatusGapKind.NoNationalIndex => $"截至{Sentence.Day(inputs.AsOf)}没有可用的指标，不编制{inputs.AreaName}指数。",
            StatusGapKind.NationalNotCurrent => $"截至{Sentence.Day(inputs.AsOf)}，有数值的最近年份是{years}年，指数编到该年。",
            StatusGapKind.NationalYearThin => $"{years}年有发布值的权重占{Sentence.Number(gap.Percent, 1)}%，低于{gate}%，该年指数仅供参考。",
            StatusGapKind.NationalLeftOut => $"{StatusWords.Of(gap.Reason!.Value)}（基期至评价年有发布值的年份{gap.Count}个），权重由同维度指标分担。",
            StatusGapKind.DimensionThin => gap.Count == 0 ? "没有可用的指标，该维度不计，权重由其他维度分担。" : "只有1项可用指标，该维度等于该项指标，仅供参考。",
            StatusGapKind.NationalFilled => $"{years}年为按规则填补的数值，已逐格标记。",
            StatusGapKind.NoRegionIndex => $"截至{Sentence.Day(inputs.AsOf)}，覆盖达到{gate}%的地区不足2个，不编制地区指数。",
            StatusGapKind.RegionIndicatorWithoutData => $"截至{Sentence.Day(inputs.AsOf)}没有{inputs.Year}年（或可代用年份）的分地区数值。",
            StatusGapKind.RegionIndicatorOlder => $"{gap.Count}个地区用{years}年的数值代替{inputs.Year}年。",
            StatusGapKind.RegionFilled => $"{gap.Count}个地区的数值用{StatusWords.OfMethod(inputs.Regions.Impute.Value)}填补，已逐格标记。",
            StatusGapKind.RegionRefused => $"有发布值的权重占{Sentence.Number(gap.Percent, 1)}%，低于{gate}%，不评分，不排名次。",
            StatusGapKind.NoPreviousRegions => $"{inputs.Year - 1}年的分地区数据覆盖不足{gate}%，不能编制可比的上年指数，不列名次变化。",
            StatusGapKind.NoIntervals => "备选做法中有不能用于这些数据的，未得出区间。",
        };
    }
}
