using System.Globalization;
using Evaluation.Assess.Status;
using Evaluation.Report.Documents;
using Evaluation.Report.Statements;

namespace Evaluation.Report.Status;

/// <summary>贡献: what every indicator and dimension adds to the change of the index; the last row of each table is the change itself.</summary>
internal static class ContributionRows
{
    /// <summary>Places of points in a cell: far finer than printed, so that the cells still add up.</summary>
    private const int PointPlaces = 9;

    private sealed record Line(
        string Key, string Dimension, string Indicator, decimal Share, decimal? From, decimal? To, string Origin, decimal? Level, decimal Last, decimal Total);

    public static ReportTable Table(StatusAssessment assessment) =>
        new TableOf<Line>(
            "contributions",
            l => l.Key,
            ("dimension", l => Cell.Of(l.Dimension)),
            ("indicator", l => Cell.Of(l.Indicator)),
            ("share", l => Cells.Rounded(l.Share, 2)),
            ("basevalue", l => Cells.Of(l.From)),
            ("lastvalue", l => Cells.Of(l.To is { } value ? Math.Round(value, 4) : null)),
            ("origin", l => Cell.Of(l.Origin)),
            ("level", l => Cells.Of(l.Level is { } level ? Math.Round(level, 2, MidpointRounding.AwayFromZero) : null)),
            ("last", l => Cells.Rounded(l.Last, PointPlaces)),
            ("total", l => Cells.Rounded(l.Total, PointPlaces)))
        .From(Lines(assessment), "数据不足，不编制指数");

    public static ReportTable Dimensions(StatusAssessment assessment) =>
        new TableOf<NationalYear>(
            "dimensionpoints",
            y => y.Year.ToString(CultureInfo.InvariantCulture),
            [
                ("year", y => Cell.Of(y.Year.ToString(CultureInfo.InvariantCulture))),
                ("label", y => Cell.Of($"{y.Year}年（合计{Said.Signed(y.Change, 2, "点").Text}）")),
                .. DimensionCells.Numbers<NationalYear>(y => y.DimensionPoints, PointPlaces),
                ("change", y => Cells.Rounded(y.Change, PointPlaces)),
            ])
        .From(assessment.National?.Years.Skip(1) ?? [], "没有可分解的变化");

    private static IEnumerable<Line> Lines(StatusAssessment assessment)
    {
        if (assessment.National is not { } national)
            return [];
        var last = national.Years[^1];
        return
        [
            .. national.Contributions.OrderByDescending(c => c.TotalPoints).ThenBy(c => c.Indicator.Code, StringComparer.Ordinal).Select(c => new Line(
                c.Indicator.Code, c.Dimension, c.Indicator.Name, c.SharePercent, c.BaseValue, c.LastValue, StatusWords.Of(c.LastOrigin), c.Level, c.LastPoints, c.TotalPoints)),
            new Line("total", "总指数", "合计（等于指数的变化）", 100, null, null, "", last.Level, last.Change, last.Level - national.Years[0].Level),
        ];
    }
}
