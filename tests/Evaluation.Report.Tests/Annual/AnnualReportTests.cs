using Evaluation.Report.Annual;
using Evaluation.Report.Documents;

namespace Evaluation.Report.Tests.Annual;

public class AnnualReportTests
{
    private static readonly ReportDocument Document = AnnualReport.Render(Sample.Assessment, Sample.Stamp);

    [Fact]
    public void Every_task_has_its_row_with_rounded_figures_or_words()
    {
        var tasks = Table("tasks");

        Assert.Equal(["1", "2", "3"], tasks.Rows.Select(r => r.Key));
        Assert.Equal(85.6m, At(tasks, 0, "total").Number);      // 85.55 rounds half away from zero
        Assert.Equal("未报送", At(tasks, 2, "total").Text);
        Assert.Equal("1项举措中1项未报送", At(tasks, 2, "reason").Text);
        Assert.Equal(new CellLink("measures", "1-1"), At(tasks, 0, "number").Link);
    }

    [Fact]
    public void Text_that_looks_like_a_formula_stays_text() =>
        Assert.Equal((CellKind.Text, "=完成示例文件。"), (At(Table("tasks"), 0, "text").Kind, At(Table("tasks"), 0, "text").Text));

    [Fact]
    public void The_findings_say_what_is_missing()
    {
        var findings = FindingRows.Of(Sample.Assessment).ToDictionary(f => f.Subject, f => f.Text);

        Assert.Equal("本报告缺：任务未报送1项，指标数据不是本年1项，无上年评估1项。明细见下表。", findings["缺口"]);
        Assert.Equal("没有可比的上年评估。", findings["与上年比较"]);
        Assert.Contains("综合得分43.5分（应报未报的任务按0分计入）", findings["总体得分"], StringComparison.Ordinal);
        Assert.Equal("各章数据覆盖率达到65%的不足两章，不作章节排名。", findings["章节比较"]);
        Assert.Equal("1项主要指标中，快于预期1项（示例占比）。", findings["主要指标"]);
    }

    [Fact]
    public void Links_lead_to_rows_that_exist()
    {
        var keys = Document.Tables.ToDictionary(t => t.Name, t => t.Rows.Select(r => r.Key).ToHashSet());

        var links = Document.Tables.SelectMany(t => t.Rows).SelectMany(r => r.Cells).Select(c => c.Link).OfType<CellLink>().ToList();

        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.Contains(link.Key, keys[link.Table]));
    }

    [Fact]
    public void Keys_are_unique_and_rows_fill_their_columns() =>
        Assert.All(Document.Tables, table =>
        {
            Assert.Equal(table.Count, table.Rows.Select(r => r.Key).Distinct().Count());
            Assert.All(table.Rows, row => Assert.Equal(table.Columns.Count, row.Cells.Count));
        });

    [Fact]
    public void Charts_read_columns_and_rows_that_exist() =>
        Assert.All(Document.Charts, chart =>
        {
            var table = Table(chart.Table);
            Assert.True(chart.FirstRow + chart.RowCount <= table.Count);
            Assert.All(chart.Series.Select(s => s.Column).Append(chart.Category), column => Assert.Contains(column, table.Columns));
        });

    [Fact]
    public void The_target_path_is_the_straight_road_from_baseline_to_target()
    {
        var series = Table("series");

        // 11.6 in 2019 to 13 in 2025: 1.4 / 6 a year.
        Assert.Equal(["2019", "2020", "2021", "2022", "2023", "2024", "2025"], series.Rows.Select((_, i) => At(series, i, "year").ToString()));
        Assert.Equal([11.6m, 11.8333m, 12.0667m, 12.3m, 12.5333m, 12.7667m, 13m], series.Rows.Select((_, i) => At(series, i, "path").Number));
        Assert.Equal(12.7m, At(series, 3, "value").Number);
        Assert.Equal(CellKind.Blank, At(series, 4, "value").Kind);
    }

    private static ReportTable Table(string name) => Document.Tables.Single(t => t.Name == name);

    private static Cell At(ReportTable table, int row, string column) => table.Rows.ElementAt(row).Cells[table.Columns.ToList().IndexOf(column)];
}
