using System.Globalization;
using Evaluation.Assess.Annual;
using Evaluation.Report.Documents;

namespace Evaluation.Report.Annual;

/// <summary>The years of every main indicator beside the straight road to its target, and a chart of each.</summary>
/// <param name="Table">One row per indicator and year, an indicator's years together.</param>
public sealed record TargetPaths(ReportTable Table, IReadOnlyList<ReportChart> Charts)
{
    private const string Name = "series";

    public static TargetPaths Of(AnnualAssessment assessment)
    {
        var main = assessment.Indicators.Where(i => i is { IsMain: true, Target: not null }).ToList();
        List<PathPoint> points = [];
        List<ReportChart> charts = [];
        foreach (var indicator in main)
        {
            var path = PathPoint.Of(indicator).ToList();
            charts.Add(Chart(indicator, points.Count, path.Count));
            points.AddRange(path);
        }

        return new TargetPaths(
            new TableOf<PathPoint>(
                Name,
                p => string.Create(CultureInfo.InvariantCulture, $"{p.Indicator.Indicator.Code}/{p.Year}"),
                ("name", p => Cell.Of(p.Indicator.Indicator.Name)),
                ("unit", p => Cell.Of(p.Indicator.Indicator.Unit)),
                ("year", p => Cell.Of(p.Year)),
                ("value", p => Cells.Of(p.Value)),
                ("path", p => p.Path is { } path ? Cells.Rounded(path, 4) : Cell.Blank))
            .From(points, "没有主要指标"),
            charts);
    }

    private static ReportChart Chart(IndicatorAssessment indicator, int first, int count) => new(
        "indicators",
        "指标-" + indicator.Indicator.Code,
        ChartKind.Line,
        $"{indicator.Indicator.Name}（{indicator.Indicator.Unit}）：{Words.Of(indicator.Verdict)}",
        Name,
        first,
        count,
        "year",
        [
            new("实际值", "value", SeriesStyle.Primary),
            new($"{indicator.Target!.TargetPeriod.Year}年目标{Sentence.Plain(indicator.Target.TargetValue)}", "path", SeriesStyle.Target),
        ],
        indicator.Indicator.Unit,
        null,
        null,
        $"来源：{indicator.Latest?.Source ?? "尚无已发布数值"}");
}
