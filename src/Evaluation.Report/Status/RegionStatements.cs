using Evaluation.Assess.Indices.Uncertainty;
using Evaluation.Assess.Status;
using Evaluation.Report.Statements;

namespace Evaluation.Report.Status;

/// <summary>What was found of the provinces: who leads, how sure the ranks are, and how far the groups lie apart.</summary>
internal static class RegionStatements
{
    private const int Named = 5;

    /// <summary>An interval of this width covers three ranks.</summary>
    private const double FirmWidth = 2;

    public static Phrase Ranks(StatusAssessment a)
    {
        var ranked = a.Regions.Scores.Where(s => s.Rank.IsScored).ToList();
        if (ranked.Count == 0)
            return Phrase.Of($"没有地区的数据覆盖达到{Said.Published(a.Inputs.Scheme.MinCoveragePercent.Value, "%")}，不评分，不排名次。");
        var leading = ranked.Take(Named).Select((s, i) => Phrase.Of(
            $"{Said.Most(s.Area.Name, s.Total.Value, ranked.Skip(i).Select(r => r.Total.Value))}（{Said.Value(s.Total, 1, "分")}，90%区间{Places(s.Interval)}）"));
        return Phrase.Of($"得分居前的是{Phrase.Join("、", leading)}。");
    }

    public static IEnumerable<Phrase> Intervals(StatusAssessment a)
    {
        if (a.Regions.Uncertainty is not { } uncertainty)
        {
            yield return Phrase.Words("没有排名，也就没有区间。");
            yield break;
        }

        yield return Phrase.Of($"按不同做法重算{Said.Count(a.Inputs.Regions.Uncertainty.Runs.Value, "次")}，地区名次平均移动{Said.Value((decimal)uncertainty.MeanRankShift, 1, "位")}。");
        var known = uncertainty.Units.Where(u => u is { Lower: not null, Upper: not null }).ToList();
        if (known.Count > 0)
        {
            var widest = known.MaxBy(Width)!;
            var name = a.Regions.Scores.First(s => s.Area.Code == widest.Unit).Area.Name;
            yield return Phrase.Of($"{Said.Count(known.Count(u => Width(u) <= FirmWidth), "个")}地区的90%区间不宽于3个名次，最宽的是{Said.Most(name, (decimal)Width(widest), known.Select(u => (decimal)Width(u)))}（{Places(widest)}）。");
        }

        yield return Strongest(uncertainty.Factors);
        yield return Phrase.Words("区间重叠的地区不宜分出高下。");
    }

    public static Phrase Groups(StatusAssessment a) =>
        a.Regions.Groups.Any(g => g.Mean.IsScored)
            ? Phrase.Join("，", a.Regions.Groups.Select(g => Phrase.Of($"{g.Name}平均{Said.Value(g.Mean, 1, "分")}、中位数{Said.Value(g.Median, 1, "分")}"))) + Phrase.Words("。")
            : Phrase.Words("没有地区得分，不作比较。");

    /// <summary>The choice that moves the ranking most, and whether the next one may move it as much.</summary>
    private static Phrase Strongest(IReadOnlyList<FactorSensitivity> factors)
    {
        var known = factors.Where(f => f.Index is { Total: > 0 }).OrderByDescending(f => f.Index!.Total).ThenBy(f => f.Factor).ToList();
        if (known.Count == 0)
            return Phrase.Words("各种做法的排名没有差别。");
        var (first, index) = (known[0], known[0].Index!);
        var most = Said.Most(StatusWords.Of(first.Factor), (decimal)index.Total, known.Select(f => (decimal)f.Index!.Total));
        var next = known.Count > 1 && known[1].Index!.TotalUpper >= index.TotalLower
            ? Phrase.Of($"，与{StatusWords.Of(known[1].Factor)}的选择（{Said.Value((decimal)known[1].Index!.Total, 2)}）{Said.AtLeast("难分高下", (decimal)known[1].Index!.TotalUpper, (decimal)index.TotalLower)}")
            : Phrase.Empty;
        return Phrase.Of($"最能改变排名的是{most}的选择（总效应{Said.Value((decimal)index.Total, 2)}，95%区间{Said.Value((decimal)index.TotalLower, 2)}至{Said.Value((decimal)index.TotalUpper, 2)}）{next}。");
    }

    private static double Width(RankInterval unit) => unit.Upper!.Value - unit.Lower!.Value;

    private static Phrase Places(RankInterval? interval) =>
        interval is { Lower: { } lower, Upper: { } upper } ? Said.Places((decimal)lower, (decimal)upper) : Phrase.Words("不详");
}
