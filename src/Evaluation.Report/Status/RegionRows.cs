using Evaluation.Assess.Status;
using Evaluation.Model;
using Evaluation.Report.Documents;

namespace Evaluation.Report.Status;

/// <summary>地区, 分组 and 雷达: scores, ranks with their intervals, groups, and every province's profile.</summary>
internal static class RegionRows
{
    public static ReportTable Table(StatusAssessment assessment)
    {
        var places = assessment.Inputs.Scheme.Decimals.Value;
        return new TableOf<RegionScore>(
            "regions",
            s => s.Area.Code,
            [
                ("rank", s => Cells.Of(s.Rank, 0)),
                ("name", s => Cell.Of(s.Area.Name)),
                ("region", s => Cell.Of(s.Area.Region)),
                ("score", s => Cells.Of(s.Total, places)),
                .. DimensionCells.Scores<RegionScore>(s => s.Dimensions, places),
                ("median", s => Place(s.Interval?.Median)),
                ("lower", s => Place(s.Interval?.Lower)),
                ("upper", s => Place(s.Interval?.Upper)),
                ("band", s => Cell.Of(s.Band.Length > 0 ? s.Band : "不评等")),
                ("coverage", s => Cells.Rounded(s.CoveragePercent, 1)),
                ("previous", s => Cells.Of(s.PreviousRank, 0)),
                ("change", Change),
                ("filled", s => Cell.Of(s.Cells.Count(c => c.Origin.IsFilled()))),
            ])
        .From(assessment.Regions.Scores);
    }

    /// <summary>Every value of every province with its origin and score, beside the mean of all, as the radars need it.</summary>
    public static ReportTable Values(StatusAssessment assessment)
    {
        var means = assessment.Regions.Scores.SelectMany(s => s.Cells).Where(c => c.Score.IsScored)
            .GroupBy(c => c.Indicator.Code, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Average(c => c.Score.Value), StringComparer.Ordinal);
        return new TableOf<RegionCell>(
            "regioncells",
            c => $"{c.Area.Code}/{c.Indicator.Code}",
            ("area", c => Cell.Of(c.Area.Name)),
            ("indicator", c => Cell.Of(Spoke(c.Indicator))),
            ("period", c => Cell.Of(c.Observation?.Period.ToString() ?? "无")),
            ("value", c => c.Value is { } value ? Cells.Rounded(value, 4) : Cell.Of("无数据")),
            ("unit", c => Cell.Of(c.Indicator.Unit)),
            ("origin", c => Cell.Of(StatusWords.Of(c.Origin))),
            ("source", c => Cell.Of(c.Observation?.Source ?? "")),
            ("score", c => Cells.Of(c.Score, 1)),
            ("mean", c => means.TryGetValue(c.Indicator.Code, out var mean) ? Cells.Rounded(mean, 1) : Cell.Of("无数据")))
        .From(assessment.Regions.Scores.SelectMany(s => s.Cells));
    }

    /// <summary>The provinces that have a radar; they come first among the values.</summary>
    public static IReadOnlyList<RegionScore> Profiled(StatusAssessment assessment) => [.. assessment.Regions.Scores.Where(s => s.Total.IsScored)];

    /// <summary>热力: total, dimensions and indicators of every province with a score, side by side.</summary>
    public static ReportTable Heat(StatusAssessment assessment)
    {
        var places = assessment.Inputs.Scheme.Decimals.Value;
        return new TableOf<RegionScore>(
            "regionheat",
            s => s.Area.Code,
            [
                ("rank", s => Cells.Of(s.Rank, 0)),
                ("name", s => Cell.Of(s.Area.Name)),
                ("score", s => Cells.Of(s.Total, places)),
                .. DimensionCells.Scores<RegionScore>(s => s.Dimensions, places),
                .. Enumerable.Range(0, DimensionCells.MostIndicators).Select(i => (
                    DimensionCells.Indicator(i), (Func<RegionScore, Cell>)(s => i < s.Cells.Count ? Cells.Of(s.Cells[i].Score, places) : Cell.Blank))),
            ])
        .From(Profiled(assessment), "没有地区得分");
    }

    /// <summary>The columns of <see cref="Heat"/> that have figures, with their names.</summary>
    public static IEnumerable<(string Name, string Column)> HeatColumns(StatusAssessment assessment) =>
    [
        ("得分", "score"),
        .. assessment.Inputs.Regions.Dimensions.Value.Take(DimensionCells.Most).Select((d, i) => (d.Name, DimensionCells.Column(i))),
        .. Profiled(assessment).Take(1).SelectMany(s => s.Cells).Take(DimensionCells.MostIndicators).Select((c, i) => (Spoke(c.Indicator), DimensionCells.Indicator(i))),
    ];

    public static ReportTable Groups(StatusAssessment assessment)
    {
        var places = assessment.Inputs.Scheme.Decimals.Value;
        return new TableOf<RegionGroup>(
            "groups",
            g => g.Name,
            ("name", g => Cell.Of(g.Name)),
            ("count", g => Cell.Of(g.Count)),
            ("scored", g => Cell.Of(g.Scored)),
            ("mean", g => Cells.Of(g.Mean, places)),
            ("median", g => Cells.Of(g.Median, places)),
            ("best", g => Cell.Of(g.Best)),
            ("worst", g => Cell.Of(g.Worst)))
        .From(assessment.Regions.Groups);
    }

    private static Cell Place(double? rank) => rank is { } place ? Cells.Rounded((decimal)place, 1) : Cell.Of("无");

    private static Cell Change(RegionScore score) =>
        score.Rank.TryGet(out var rank) && score.PreviousRank.TryGet(out var before)
            ? Cell.Of(rank == before ? "持平" : rank < before ? $"升{before - rank:0}位" : $"降{rank - before:0}位")
            : Cell.Of("无可比");

    /// <summary>The name without what is the same for all.</summary>
    public static string Spoke(Indicator indicator) => indicator.Name.Replace("（分地区）", "", StringComparison.Ordinal);
}
