using Evaluation.Assess.Status;
using Evaluation.Report.Annual;
using Evaluation.Report.Documents;

namespace Evaluation.Report.Status;

/// <summary>总览: the handful of figures a reader takes away.</summary>
internal static class StatusKeyFigures
{
    public static ReportTable Table(StatusAssessment assessment) =>
        KeyFigureTable.Of([.. National(assessment), .. Regions(assessment)]);

    private static IEnumerable<(string Name, Cell Value, string Unit, string Note)> National(StatusAssessment a)
    {
        var (places, none) = (a.Inputs.Scheme.Decimals.Value, Cell.Of("不编制"));
        var last = a.National?.Years[^1];
        yield return ($"{a.Inputs.AreaName}指数", last is null ? none : Cells.Rounded(last.Level, places), "", last is null ? "数据不足" : $"{last.Year}年，{a.Inputs.National.BaseYear.Value}年=100");
        yield return ("比上年", last is null || a.National!.Years.Count < 2 ? none : Cells.Rounded(last.Change, places), "点", "各指标贡献之和，见“贡献”");
        yield return ("年均增长", a.National is null ? none : Cells.Of(a.National.YearlyGrowth.Map(g => 100 * g), places), "%", $"{a.Inputs.National.BaseYear.Value}年以来");
        yield return ($"{a.Inputs.AreaName}数据覆盖", last is null ? none : Cells.Rounded(last.CoveragePercent, 1), "%", last is { IsThin: true } ? "低于要求，仅供参考" : "有发布值的权重");
        yield return ("填补的数值", Cell.Of(a.National?.Years.Sum(y => y.Filled) ?? 0), "个", "内插或沿用，已标记");
    }

    private static IEnumerable<(string Name, Cell Value, string Unit, string Note)> Regions(StatusAssessment a)
    {
        yield return ("参加排名的地区", Cell.Of(a.Regions.Scores.Count(s => s.Rank.IsScored)), "个", $"共{a.Regions.Scores.Count}个");
        yield return ("名次平均移动", a.Regions.Uncertainty is { } u ? Cells.Rounded((decimal)u.MeanRankShift, 1) : Cell.Of("无排名"), "位", "换用其他做法时");
        yield return ("最能改变排名的选择", Cell.Of(SensitivityRows.Strongest(a) is { } factor ? StatusWords.Of(factor.Factor) : "无"), "", "见“敏感性”");
    }
}
