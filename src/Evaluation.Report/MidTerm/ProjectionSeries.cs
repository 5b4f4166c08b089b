using System.Globalization;
using Evaluation.Assess.MidTerm;
using Evaluation.Assess.Projections;
using Evaluation.Report.Annual;
using Evaluation.Report.Documents;

namespace Evaluation.Report.MidTerm;

/// <summary>Every main indicator year by year to its target, and a chart of each with the bands of its projection.</summary>
/// <param name="Table">One row per indicator and year, an indicator's years together.</param>
public sealed record ProjectionSeries(ReportTable Table, IReadOnlyList<ReportChart> Charts)
{
    private const string Name = "projections";

    public static ProjectionSeries Of(MidTermAssessment assessment)
    {
        List<ProjectionPoint> points = [];
        List<ReportChart> charts = [];
        foreach (var indicator in assessment.Indicators)
        {
            var years = ProjectionPoint.Of(indicator).ToList();
            charts.Add(Chart(indicator, points.Count, years.Count));
            points.AddRange(years);
        }

        return new(Rows().From(points, "没有主要指标"), charts);
    }

    private static TableOf<ProjectionPoint> Rows() => new(
        Name,
        p => string.Create(CultureInfo.InvariantCulture, $"{p.Indicator.Indicator.Code}/{p.Year}"),
        ("name", p => Cell.Of(p.Indicator.Indicator.Name)),
        ("unit", p => Cell.Of(p.Indicator.Indicator.Unit)),
        ("year", p => Cell.Of(p.Year)),
        ("value", p => Cells.Of(p.Value)),
        ("kind", p => Cell.Of(Kind(p))),
        ("path", p => p.Path is { } path ? Cells.Rounded(path, 4) : Cell.Blank),
        ("projected", p => Expected(p, y => y.Value)),
        ("lower80", p => Expected(p, y => y.Lower80)),
        ("upper80", p => Expected(p, y => y.Upper80)),
        ("lower95", p => Expected(p, y => y.Lower95)),
        ("upper95", p => Expected(p, y => y.Upper95)));

    private static string Kind(ProjectionPoint point)
    {
        if (point.IsBaseline)
            return "规划基期值";
        if (point.Value is not null)
            return "发布值";
        return point.Expected is null ? "无数据" : "预测";
    }

    private static Cell Expected(ProjectionPoint point, Func<ProjectedYear, decimal> figure) =>
        point.Expected is { } year ? Cells.Rounded(figure(year), IndicatorText.Places(point.Indicator) + 1) : Cell.Blank;

    private static ReportChart Chart(MidTermIndicator indicator, int first, int count) => new(
        "indicators",
        "中期-" + indicator.Indicator.Code,
        indicator.Projection.Refusal is null ? ChartKind.LineWithBand : ChartKind.Line,
        $"{indicator.Indicator.Name}（{indicator.Indicator.Unit}）：{Words.Of(indicator.Verdict)}",
        Name,
        first,
        count,
        "year",
        [.. Series(indicator)],
        indicator.Indicator.Unit,
        null,
        null,
        $"来源：{indicator.Latest?.Source ?? "尚无已发布数值"}");

    private static IEnumerable<ChartSeries> Series(MidTermIndicator indicator)
    {
        if (indicator.Projection.Refusal is null)
        {
            yield return new("95%预测区间", "lower95", SeriesStyle.Band95, "upper95");
            yield return new("80%预测区间", "lower80", SeriesStyle.Band80, "upper80");
            yield return new("趋势预测", "projected", SeriesStyle.Projection);
        }

        yield return new($"{indicator.Target.TargetPeriod.Year}年目标{Sentence.Plain(indicator.Target.TargetValue)}", "path", SeriesStyle.Target);
        yield return new("实际值", "value", SeriesStyle.Primary);
    }
}
