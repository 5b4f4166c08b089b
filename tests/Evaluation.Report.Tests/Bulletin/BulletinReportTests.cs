using Evaluation.Assess.Bulletin;
using Evaluation.Assess.Tests.Bulletin;
using Evaluation.Report.Bulletin;
using Evaluation.Report.Documents;

namespace Evaluation.Report.Tests.Bulletin;

public sealed class BulletinReportTests
{
    private static readonly ReportDocument Document = Between("2023-12-31", "2024-12-31");

    /// <summary>12.71 released 2023-12-29, 12.60 released 2024-12-31: -0.11, -0.87 % (0.11 / 12.71 = 0.865 %).</summary>
    [Fact]
    public void A_revision_prints_both_values_both_days_and_the_difference()
    {
        string[] columns = ["period", "oldvalue", "oldreleased", "value", "released", "unit", "difference", "relative", "kind", "status"];
        Assert.Equal(
            ["2022", "12.71", "2023-12-29", "12.6", "2024-12-31", "%", "-0.11", "-0.87", "修订", "推算"],
            Row("revisions", "PATENT_INTENSIVE_GDP/CN/2022/2024-12-31", columns));
        Assert.Equal(["性质由正式发布改为推算；其间2024年3月29日发布12.7%；五经普修订"], Row("revisions", "PATENT_INTENSIVE_GDP/CN/2022/2024-12-31", "note"));
    }

    [Fact]
    public void The_finding_says_it_in_a_sentence() =>
        Assert.StartsWith("修订全国数据1条：专利密集型产业增加值占GDP比重2022年由12.71%修订为12.6%（下调0.11个百分点）。另有1条再次发布只是精度不同", Finding(Document, "修订数据"), StringComparison.Ordinal);

    /// <summary>A share is told by its difference, 13.04 - 12.6 = 0.44; a stock also by its growth, 499.1 / 421.2 = 1.18495.</summary>
    [Fact]
    public void A_new_figure_stands_beside_the_year_before()
    {
        Assert.Equal(["13.04", "12.6", "0.44", "不适用"], Row("newfigures", "PATENT_INTENSIVE_GDP/CN/2023/2024-12-31", "value", "yearbefore", "yeardifference", "yeargrowth"));
        Assert.Equal(["499.1", "421.2", "77.9", "18.49"], Row("newfigures", "INV_VALID_ALL/CN/2023/2024-01-16", "value", "yearbefore", "yeardifference", "yeargrowth"));
        Assert.Equal(["无数据", "无数据"], Row("newfigures", "GI_PRODUCT_CUM/CN/2023/2024-01-16", "yearbefore", "yeardifference"));
    }

    [Fact]
    public void A_break_in_definition_is_marked_and_not_compared()
    {
        var document = Between("2025-12-31", "2026-06-30");
        Assert.Equal(["2544", "无法计算", "无法计算", "口径变化，与前期不可比；口径突变:统一认定并入农产品地理标志"],
            Row(document, "newfigures", "GI_PRODUCT_CUM/CN/2025/2026-01-29", "yearbefore", "yeardifference", "yeargrowth", "note"));
        Assert.Equal("1条数据口径变化，与前期不可比：累计认定地理标志产品2025年。", Finding(document, "口径变化"));
    }

    [Fact]
    public void An_overdue_indicator_names_its_period_day_and_reason()
    {
        // Ranks of 2022 were due on 2022-09-17: 836 days before the as-of day, see the test of schedules.
        Assert.Equal(
            ["2022", "3", "2022-09-17", "836", "是", "过去4次首次发布：中位数为期末前105天，最迟期末前102天"],
            Row("overdue", "GII_RANK", "missing", "count", "expected", "days", "than", "basis"));
        Assert.Equal(["无法判断", "无法判断"], Row("schedules", "OVERSEAS_INV_GRANT", "lag", "longest"));
    }

    [Fact]
    public void A_target_reached_and_a_changed_verdict_are_told()
    {
        Assert.Equal(["达到目标", "2022：12.71", "2023：13.04"], Row("targetchanges", "PATENT_INTENSIVE_GDP/主文件/2025", "change", "before", "after"));
        Assert.Equal(["快于预期", "提前实现"], Row("verdictchanges", "PATENT_INTENSIVE_GDP", "before", "after"));
    }

    [Fact]
    public void Areas_are_counted_and_named()
    {
        Assert.Equal(["0", "2", "3", "无"], Row("regional", "P_PCT/2022", "new", "revised", "known", "missing"));
        Assert.Equal(["2", "0", "2", "天津"], Row("regional", "P_PCT/2023", "new", "revised", "known", "missing"));
        Assert.Equal(["天津", "300", "330", "30", "10"], Row("regionalrevisions", "P_PCT/120000/2022/2024-06-30", "area", "oldvalue", "value", "difference", "relative"));
    }

    [Fact]
    public void Every_link_leads_to_a_row_and_every_chart_to_rows_and_columns()
    {
        var keys = Document.Tables.ToDictionary(t => t.Name, t => t.Rows.Select(r => r.Key).ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
        Assert.All(keys, t => Assert.Equal(Document.Tables.Single(x => x.Name == t.Key).Count, t.Value.Count));
        var links = Document.Tables.SelectMany(t => t.Rows).SelectMany(r => r.Cells).Select(c => c.Link).OfType<CellLink>().ToList();
        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.Contains(link.Key, keys[link.Table]));
        Assert.Equal(["changes", "indicators", "overdue"], Document.Charts.Select(c => c.Slot).Distinct().Order());
        foreach (var chart in Document.Charts)
        {
            var table = Document.Tables.Single(t => t.Name == chart.Table);
            Assert.InRange(chart.FirstRow + chart.RowCount, 1, table.Count);
            Assert.All(chart.Series.Select(s => s.Column).Append(chart.Category), c => Assert.Contains(c, table.Columns));
        }
    }

    [Fact]
    public void When_nothing_happened_every_table_says_so()
    {
        var inputs = BulletinSample.Inputs(BulletinSample.Day("2014-01-01"), BulletinSample.Day("2014-06-30"), []) with { Targets = [] };
        var document = BulletinReport.Render(Bulletins.Of(inputs), Stamp(inputs.AsOf));
        Assert.All(document.Tables, t => Assert.NotEqual("", t.WhenEmpty));
        Assert.Equal("没有新增的全国数据。", Finding(document, "新增数据"));
        Assert.Equal("任务和举措的状态没有变化。", Finding(document, "任务状态"));
        Assert.DoesNotContain(document.Charts, c => c.Slot != "indicators");
    }

    internal static ReportDocument Between(string since, string asOf) =>
        BulletinReport.Render(Bulletins.Of(BulletinSample.Inputs(since, asOf)), Stamp(BulletinSample.Day(asOf)));

    private static RunStamp Stamp(DateOnly asOf) => new("run", asOf, "data", "scheme", "template", "0.1.0");

    private static string Finding(ReportDocument document, string subject) =>
        document.Tables.Single(t => t.Name == "findings").Rows.Single(r => r.Key == subject).Cells[2].Text;

    private static IEnumerable<string> Row(string table, string key, params string[] columns) => Row(Document, table, key, columns);

    private static IEnumerable<string> Row(ReportDocument document, string name, string key, params string[] columns)
    {
        var table = document.Tables.Single(t => t.Name == name);
        var found = table.Rows.Single(r => r.Key == key);
        return columns.Select(c => found.Cells[table.Columns.Index().First(x => x.Item == c).Index].ToString());
    }
}
