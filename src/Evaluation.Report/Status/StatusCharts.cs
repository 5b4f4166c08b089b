using Evaluation.Assess.Status;
using Evaluation.Report.Annual;
using Evaluation.Report.Documents;

namespace Evaluation.Report.Status;

/// <summary>The charts of the development-status report.</summary>
internal static class StatusCharts
{
    /// <summary>Of lines beside that of the index itself, which is the primary one.</summary>
    private static readonly IReadOnlyList<SeriesStyle> lineStyles =
        [SeriesStyle.Secondary, SeriesStyle.Ongoing, SeriesStyle.Completed, SeriesStyle.InProgress, SeriesStyle.Missing];

    /// <summary>Of parts of a stack: dark and light by turns, so that neighbours can be told apart in grey.</summary>
    private static readonly IReadOnlyList<SeriesStyle> stackStyles =
        [SeriesStyle.Primary, SeriesStyle.Ongoing, SeriesStyle.Completed, SeriesStyle.InProgress, SeriesStyle.Missing];

    public static IEnumerable<ReportChart> Of(StatusAssessment assessment)
    {
        var source = $"来源：本评价，截至{Sentence.Day(assessment.Inputs.AsOf)}";
        return [.. National(assessment, source), .. Regions(assessment, source)];
    }

    private static IEnumerable<ReportChart> National(StatusAssessment a, string source)
    {
        if (a.National is not { Years.Count: > 1 } national)
            yield break;
        var (first, last) = (national.Years[0].Year, national.Years[^1].Year);
        yield return new ReportChart(
            "nationalindex", $"{a.Inputs.AreaName}指数", ChartKind.Line, $"{a.Inputs.AreaName}指数（{first}年=100）", "levels", 0, national.Years.Count, "year",
            [new("总指数", "level", SeriesStyle.Primary)], "", null, null, source);
        yield return new ReportChart(
            "nationaldimensions", "各维度指数", ChartKind.Line, $"总指数与各维度指数（{first}年=100）", "levels", 0, national.Years.Count, "year",
            [new("总指数", "level", SeriesStyle.Primary), .. Dimensions(a, lineStyles)], "", null, null, source);
        yield return new ReportChart(
            "contributions", "指标贡献", ChartKind.Bar, $"各指标对{first}—{last}年指数变化的贡献（点）", "contributions", 0, national.Contributions.Count, "indicator",
            [new("贡献", "total", SeriesStyle.Primary)], "贡献（点）", null, null, source);
        yield return new ReportChart(
            "dimensionpoints", "维度贡献", ChartKind.StackedBar, "各维度对各年指数变化的贡献（点）：右侧拉升，左侧下拉", "dimensionpoints", 0, national.Years.Count - 1, "label",
            [.. Dimensions(a, stackStyles)], "贡献（点）", null, null, source);
    }

    private static IEnumerable<ReportChart> Regions(StatusAssessment a, string source)
    {
        var profiled = RegionRows.Profiled(a);
        if (profiled.Count == 0)
            yield break;
        yield return new ReportChart(
            "regionsleading", "地区得分前十", ChartKind.Bar, "地区得分前十（分）", "regions", 0, Math.Min(10, profiled.Count), "name",
            [new("得分", "score", SeriesStyle.Primary)], "得分（分）", 0, null, source);
        yield return new ReportChart(
            "regionscores", "地区得分", ChartKind.Bar, "各地区得分（分）", "regions", 0, profiled.Count, "name",
            [new("得分", "score", SeriesStyle.Primary)], "得分（分）", 0, null, source);
        var intervals = RankRows.Table(a).Count;
        if (intervals > 0)
        {
            yield return new ReportChart(
                "rankintervals", "地区名次区间", ChartKind.BarWithWhiskers, "各地区名次：换用不同做法时的中位数（条）与90%区间（线）", "rankintervals", 0, intervals, "label",
                [new("名次中位数", "median", SeriesStyle.Secondary, MinusColumn: "minus", PlusColumn: "plus")], "名次（第1位最优）", 0, profiled.Count, source);
        }

        yield return new ReportChart(
            "regionheat", "地区维度热力", ChartKind.HeatTable, "各地区各维度、各指标得分（分，0—100）", "regionheat", 0, profiled.Count, "name",
            [.. RegionRows.HeatColumns(a).Select(c => new ChartSeries(c.Name, c.Column, SeriesStyle.Primary))], "", 0, 100, source);
        if (a.Regions.Groups.Any(g => g.Mean.IsScored))
        {
            yield return new ReportChart(
                "groups", "各区域", ChartKind.Bar, "各区域得分（分）：平均与中位数", "groups", 0, a.Regions.Groups.Count, "name",
                [new("平均", "mean", SeriesStyle.Primary), new("中位数", "median", SeriesStyle.Secondary)], "得分（分）", 0, null, source);
        }

        if (a.Regions.Uncertainty?.Factors.Any(f => f.Index is not null) == true)
        {
            yield return new ReportChart(
                "sensitivity", "敏感性", ChartKind.Bar, "各项选择对排名移动的总效应", "sensitivity", 0, a.Regions.Uncertainty.Factors.Count, "factor",
                [new("总效应", "total", SeriesStyle.Primary)], "总效应（占方差的份额）", 0, null, source);
        }

        var spokes = profiled[0].Cells.Count;
        if (spokes < 3)
            yield break;
        foreach (var (place, score) in profiled.Index())
        {
            yield return new ReportChart(
                "radars", $"雷达-{score.Area.Name}", ChartKind.Radar, $"{score.Area.Name}各项指标得分（分）", "regioncells", place * spokes, spokes, "indicator",
                [new("各地区平均", "mean", SeriesStyle.Secondary), new(score.Area.Name, "score", SeriesStyle.Primary)], "", 0, 100, source);
        }
    }

    /// <summary>The dimensions that have an index.</summary>
    private static IEnumerable<ChartSeries> Dimensions(StatusAssessment a, IReadOnlyList<SeriesStyle> styles) =>
        a.Inputs.National.Dimensions.Value.Take(DimensionCells.Most).Index()
            .Where(d => a.National!.Years[^1].Dimensions[d.Index].IsScored)
            .Select(d => new ChartSeries(d.Item.Name, DimensionCells.Column(d.Index), styles[d.Index]));
}
