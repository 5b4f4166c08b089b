using Evaluation.Assess.Status;
using Evaluation.Model;
using Evaluation.Report.Statements;

namespace Evaluation.Report.Status;

/// <summary>数据覆盖: how much of what the indices are meant to stand on is there, said before any result.</summary>
internal static class StatusCoverage
{
    public static IEnumerable<Phrase> Of(StatusAssessment a)
    {
        yield return National(a);
        if (a.Regions.Scores.Count == 0)
        {
            yield return Phrase.Words("没有地区名录。");
            yield break;
        }

        var cells = a.Regions.Scores[0].Cells;
        yield return Phrase.Of($"地区指数只有{Said.Count(cells.Count, "项")}公开的分地区指标，{Totals(cells)}不能代表一地工作的全貌。");
        yield return Regions(a);
    }

    /// <summary>A total of a large area is larger than a small one's whatever either does.</summary>
    private static Phrase Totals(IReadOnlyList<RegionCell> cells)
    {
        var totals = cells.Count(c => c.Indicator.Semantics is Semantics.Flow or Semantics.Stock && !c.Indicator.Unit.Contains('/', StringComparison.Ordinal) && c.Indicator.Unit != "%");
        return totals == 0 ? Phrase.Empty
            : totals == cells.Count ? Phrase.Words("未按人口或经济规模折算，反映总量，")
            : Phrase.Of($"其中{Said.Count(totals, "项")}未按人口或经济规模折算，反映总量，");
    }

    private static Phrase National(StatusAssessment a)
    {
        if (a.National is not { } national)
            return Phrase.Words($"{a.Inputs.AreaName}指数没有可用的指标。");
        var (defined, last) = (a.Inputs.National.Dimensions.Value.Sum(d => d.Indicators.Count), national.Years[^1]);
        return Phrase.Of($"{Phrase.Words(a.Inputs.AreaName)}指数用{Said.Count(national.Contributions.Count, "项")}指标（定义{Said.Count(defined, "项")}），{Said.Year(last.Year)}有发布值的权重占{Said.Value(last.CoveragePercent, 1, "%")}，各年共有{Said.Count(national.Years.Sum(y => y.Filled), "个")}数值为按规则填补。");
    }

    private static Phrase Regions(StatusAssessment a)
    {
        var (gate, ranked) = (a.Inputs.Scheme.MinCoveragePercent.Value, a.Regions.Scores.Where(s => s.Rank.IsScored).ToList());
        if (ranked.Count == 0)
            return Phrase.Of($"没有地区参加排名，覆盖要求是{Said.Published(gate, "%")}。");
        var met = Said.AtLeast("达到", ranked.Min(s => s.CoveragePercent), gate);
        var refused = ranked.Count == a.Regions.Scores.Count ? Phrase.Empty : Phrase.Of($"，不参加的{Said.Count(a.Regions.Scores.Count - ranked.Count, "个")}");
        return Phrase.Of($"{Said.Count(ranked.Count, "个")}地区{met}{Said.Published(gate, "%")}的覆盖要求，参加排名{refused}。");
    }
}
