using Evaluation.Assess.MidTerm;
using Evaluation.Assess.Tests.MidTerm;
using Evaluation.Report.Documents;
using Evaluation.Report.MidTerm;

namespace Evaluation.Report.Tests.MidTerm;

public sealed class MidTermReportTests
{
    private static readonly RunStamp Stamp = new("run", Published.AsOf, "data", "scheme", "template", "0.1.0");
    private static readonly ReportDocument Document = MidTermReport.Render(MidTermEvaluation.Assess(Published.Inputs(Published.AsOf)), Stamp);

    /// <summary>Figures from the published values, by hand: 96.491 %, 60 %, 1.6082; 7.41 against 7.5: 18.182 %, 50 %, 0.3636.</summary>
    [Theory]
    [InlineData("HV_PATENT_PER10K", "6.3", "11.8", "12", "96.5", "60", "1.61", "快于预期")]
    [InlineData("COPYRIGHT_GDP", "7.39", "7.41", "7.5", "18.2", "50", "0.36", "滞后")]
    [InlineData("OVERSEAS_INV_GRANT", "4", "无数据", "9", "无数据", "无数据", "无数据", "无法判断")]
    [InlineData("CIVIL_FIRST_ACCEPT", "无", "91.9", "85", "无基期值", "无基期值", "无基期值", "提前实现")]
    public void An_indicator_prints_level_and_pace(string code, params string[] expected) =>
        Assert.Equal(expected, Row("indicators", code, "basevalue", "latestvalue", "targetvalue", "road", "time", "pace", "verdict"));

    [Fact]
    public void The_official_verdict_stands_beside_the_own_one_with_the_reason()
    {
        Assert.Equal(["滞后", "符合预期", "不一致"], Row("verdicts", "COPYRIGHT_GDP", "own", "official", "agreement"));
        var reason = Row("verdicts", "COPYRIGHT_GDP", "explanation").Single();
        Assert.Contains("目标路程走完18.2%，时间用去50.0%，进度比0.364", reason, StringComparison.Ordinal);
        Assert.Contains("没有公开数值", Row("verdicts", "OVERSEAS_INV_GRANT", "explanation").Single(), StringComparison.Ordinal);
        Assert.Equal(["快于预期", "快于预期", "一致", ""], Row("verdicts", "HV_PATENT_PER10K", "own", "official", "agreement", "explanation"));
    }

    [Fact]
    public void The_findings_count_the_verdicts_and_name_the_indicators()
    {
        var findings = Table("findings").Rows.ToDictionary(r => r.Key, r => r.Cells[2].Text, StringComparer.Ordinal);
        Assert.StartsWith("8项主要指标中，提前实现4项（知识产权质押融资登记金额、知识产权使用费年进出口总额、知识产权保护社会满意度、知识产权民事一审案件服判息诉率），快于预期2项", findings["总体评价"], StringComparison.Ordinal);
        Assert.StartsWith("可对照的官方结论8项，一致6项，不一致2项", findings["与官方结论对照"], StringComparison.Ordinal);
        Assert.Contains("知识产权质押融资登记金额由2020年的2180亿元提高到2023年的8539.9亿元，增长291.7%", findings["主要变化"], StringComparison.Ordinal); // 8539.9 / 2180 = 3.91739
    }

    [Fact]
    public void A_band_starts_at_the_latest_published_value_and_ends_in_the_target_year()
    {
        var years = Table("projections").Rows.Where(r => r.Key.StartsWith("HV_PATENT_PER10K/", StringComparison.Ordinal)).ToList();
        Assert.Equal(["HV_PATENT_PER10K/2020", "HV_PATENT_PER10K/2025"], [years[0].Key, years[^1].Key]);
        Assert.Equal(["11.8", "发布值", "11.8", "11.8"], Row("projections", "HV_PATENT_PER10K/2023", "value", "kind", "lower95", "upper95"));
        Assert.Equal(["", "预测", "15.27"], Row("projections", "HV_PATENT_PER10K/2025", "value", "kind", "projected")); // 15.2667, one place more than published
        Assert.Equal(["3194.4", "规划基期值"], Row("projections", "IP_ROYALTY_TRADE/2020", "value", "kind")); // published as a value only in 2025
    }

    [Fact]
    public void Every_main_indicator_has_a_chart_and_only_projected_ones_a_band()
    {
        var charts = Document.Charts.Where(c => c.Slot == "indicators").ToList();
        Assert.Equal(8, charts.Count);
        Assert.Equal(
            ["COPYRIGHT_GDP", "HV_PATENT_PER10K", "IP_SATISFACTION", "PATENT_INTENSIVE_GDP", "PLEDGE_AMT"], // those with four points and more
            charts.Where(c => c.Kind == ChartKind.LineWithBand).Select(c => c.Name["中期-".Length..]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_chart_reads_columns_and_rows_that_are_there()
    {
        foreach (var chart in Document.Charts)
        {
            var table = Table(chart.Table);
            Assert.InRange(chart.FirstRow + chart.RowCount, 1, table.Count);
            Assert.All(chart.Series.SelectMany(s => new[] { s.Column, s.UpperColumn ?? s.Column }).Append(chart.Category), c => Assert.Contains(c, table.Columns));
        }
    }

    [Fact]
    public void Every_link_leads_to_a_row()
    {
        var keys = Document.Tables.ToDictionary(t => t.Name, t => t.Rows.Select(r => r.Key).ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
        Assert.All(keys, t => Assert.Equal(Table(t.Key).Count, t.Value.Count));
        var links = Document.Tables.SelectMany(t => t.Rows).SelectMany(r => r.Cells).Select(c => c.Link).OfType<CellLink>().ToList();
        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.Contains(link.Key, keys[link.Table]));
    }

    [Fact]
    public void Without_data_every_table_says_so_and_nothing_is_drawn_as_a_projection()
    {
        var empty = MidTermReport.Render(MidTermEvaluation.Assess(Published.Inputs(new(2020, 1, 1)) with { Targets = [] }), Stamp);
        Assert.Empty(empty.Charts);
        Assert.All(empty.Tables, t => Assert.NotEqual("", t.WhenEmpty));
        Assert.Contains(empty.Tables.Single(t => t.Name == "gaps").Rows, r => r.Cells[1].Text == "没有主要指标");
    }

    [Fact]
    public void The_same_assessment_gives_the_same_document()
    {
        var again = MidTermReport.Render(MidTermEvaluation.Assess(Published.Inputs(Published.AsOf)), Stamp);
        Assert.Equal(Text(Document), Text(again));
    }

    private static string Text(ReportDocument document) =>
        string.Join("\n", document.Tables.SelectMany(t => t.Rows.Select(r => $"{t.Name} {r.Key} {string.Join(" | ", r.Cells)}")));

    private static ReportTable Table(string name) => Document.Tables.Single(t => t.Name == name);

    private static IEnumerable<string> Row(string table, string key, params string[] columns)
    {
        var found = Table(table).Rows.Single(r => r.Key == key);
        return columns.Select(c => found.Cells[Table(table).Columns.Index().First(x => x.Item == c).Index].ToString());
    }
}
