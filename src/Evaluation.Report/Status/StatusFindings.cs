using Evaluation.Assess.Indices.Uncertainty;
using Evaluation.Assess.Status;
using Evaluation.Report.Annual;
using Evaluation.Report.Documents;
using static Evaluation.Report.Annual.Sentence;

namespace Evaluation.Report.Status;

/// <summary>结论: what the evaluation found, in sentences whose every figure comes from it.</summary>
public static class StatusFindings
{
    public static ReportTable Table(StatusAssessment assessment) => FindingTable.Of(Of(assessment));

    public static IEnumerable<Finding> Of(StatusAssessment assessment)
    {
        yield return new("数据覆盖", Coverage(assessment));
        yield return new("全国指数", National(assessment));
        yield return new("维度", Dimensions(assessment));
        yield return new("贡献", Contributions(assessment));
        yield return new("地区排名", Ranks(assessment));
        yield return new("排名的把握", Intervals(assessment));
        yield return new("地区差距", Groups(assessment));
        yield return new("缺口", Gaps(assessment));
    }

    private static string Coverage(StatusAssessment a)
    {
        var national = a.National is { } n
            ? $"全国指数用{n.Contributions.Count}项指标（定义{a.Inputs.National.Dimensions.Value.Sum(d => d.Indicators.Count)}项），{n.Years[^1].Year}年有发布值的权重占{Number(n.Years[^1].CoveragePercent, 1)}%，{n.Years.Sum(y => y.Filled)}个数值为按规则填补；"
            : "全国指数没有可用的指标；";
        var regions = a.Regions.Scores.Count == 0 ? "没有地区名录。"
            : $"地区指数只有{a.Regions.Scores[0].Cells.Count}项公开的分地区指标，未按人口或经济规模折算，反映总量，不能代表一地知识产权工作的全貌；{a.Regions.Scores.Count(s => s.Rank.IsScored)}个地区达到{Plain(a.Inputs.Scheme.MinCoveragePercent.Value)}%的覆盖要求，参加排名。";
        return national + regions;
    }

    private static string National(StatusAssessment a)
    {
        if (a.National is not { } national)
            return "截至该日数据不足，不编制全国指数。";
        var last = national.Years[^1];
        if (national.Years.Count < 2)
            return $"只有基年{last.Year}年（100），尚无变化可言。";
        return $"以{national.Years[0].Year}年为100，{last.Year}年全国指数为{Number(last.Level, 1)}，比上年{Moved(last.Change)}；{national.Years[0].Year}年以来年均增长{Figure(national.YearlyGrowth.Map(g => 100 * g), 1, "%")}。"
            + (last.IsThin ? $"该年覆盖低于{Plain(a.Inputs.Scheme.MinCoveragePercent.Value)}%，仅供参考。" : "");
    }

    private static string Dimensions(StatusAssessment a) =>
        a.National is { } national
            ? $"{national.Years[^1].Year}年各维度：" + string.Join("，", a.Inputs.National.Dimensions.Value.Index()
                .OrderByDescending(d => national.Years[^1].Dimensions[d.Index] is { IsScored: true } level ? level.Value : decimal.MinValue)
                .Select(d => $"{d.Item.Name}{Figure(national.Years[^1].Dimensions[d.Index], 1, "")}")) + "。"
            : "不编制维度指数。";

    private static string Contributions(StatusAssessment a)
    {
        if (a.National is not { Years.Count: > 1 } national)
            return "没有可分解的变化。";
        var ordered = national.Contributions.OrderByDescending(c => c.TotalPoints).ToList();
        var total = national.Years[^1].Level - national.Years[0].Level;
        var most = $"自{national.Years[0].Year}年以来指数{Moved(total)}，贡献最大的是{ordered[0].Indicator.Name}（{Signed(ordered[0].TotalPoints, 1)}点）";
        var share = total > 0 && ordered[0].TotalPoints > 0 ? $"，占{Number(100 * ordered[0].TotalPoints / total, 1)}%" : "";
        return most + share + (ordered[^1].TotalPoints < 0 ? $"；下拉最多的是{ordered[^1].Indicator.Name}（{Signed(ordered[^1].TotalPoints, 1)}点）。" : "。");
    }

    private static string Ranks(StatusAssessment a)
    {
        var ranked = a.Regions.Scores.Where(s => s.Rank.IsScored).ToList();
        return ranked.Count == 0
            ? $"没有地区的数据覆盖达到{Plain(a.Inputs.Scheme.MinCoveragePercent.Value)}%，不评分，不排名次。"
            : "得分居前的是" + string.Join("、", ranked.Take(5).Select(s => $"{s.Area.Name}（{Figure(s.Total, 1, "分")}，90%区间第{Places(s.Interval)}位）")) + "。";
    }

    private static string Intervals(StatusAssessment a)
    {
        if (a.Regions.Uncertainty is not { } uncertainty)
            return "没有排名，也就没有区间。";
        var known = uncertainty.Units.Where(u => u is { Lower: not null, Upper: not null }).ToList();
        var firm = known.Count(u => u.Upper - u.Lower <= 2);
        var widest = known.MaxBy(u => u.Upper - u.Lower)!;
        var name = a.Regions.Scores.First(s => s.Area.Code == widest.Unit).Area.Name;
        return $"按不同做法重算{a.Inputs.Regions.Uncertainty.Runs.Value}次，地区名次平均移动{Number((decimal)uncertainty.MeanRankShift, 1)}位；{firm}个地区的90%区间不宽于3个名次，最宽的是{name}（第{Places(widest)}位）。"
            + (SensitivityRows.Strongest(a) is { Index: { } index } factor ? $"最能改变排名的是{StatusWords.Of(factor.Factor)}的选择（总效应{Number((decimal)index.Total, 2)}）。" : "各种做法的排名没有差别。")
            + "区间重叠的地区不宜分出高下。";
    }

    private static string Groups(StatusAssessment a) =>
        a.Regions.Groups.Any(g => g.Mean.IsScored)
            ? string.Join("，", a.Regions.Groups.Select(g => $"{g.Name}平均{Figure(g.Mean, 1, "分")}、中位数{Figure(g.Median, 1, "分")}")) + "。"
            : "没有地区得分，不作比较。";

    private static string Gaps(StatusAssessment a) =>
        a.Gaps.Count == 0
            ? "本报告数据齐全，没有缺口。"
            : "本报告的缺口与填补：" + string.Join("，", a.Gaps.GroupBy(g => g.Kind).Select(g => $"{StatusWords.Of(g.Key)}{g.Count()}项")) + "。明细见下表。";

    /// <summary>Such as <c>1–3</c>; ranks between places are widened to whole ones.</summary>
    internal static string Places(RankInterval? interval) =>
        interval is { Lower: { } lower, Upper: { } upper } ? $"{Number((decimal)Math.Floor(lower), 0)}—{Number((decimal)Math.Ceiling(upper), 0)}" : "不详";

    private static string Moved(decimal points) => points == 0 ? "持平" : $"{(points > 0 ? "上升" : "下降")}{Number(Math.Abs(points), 1)}点";

    internal static string Signed(decimal points, int places) => (points > 0 ? "+" : points < 0 ? "−" : "") + Number(Math.Abs(points), places);
}
