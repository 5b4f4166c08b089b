using Evaluation.Assess.Status;
using Evaluation.Assess.Tests.Status;
using Evaluation.Model;
using Evaluation.Report.Documents;
using Evaluation.Report.Status;

namespace Evaluation.Report.Tests.Status;

public sealed class StatusReportTests
{
    private static readonly RunStamp Stamp = new("run", StatusSample.AsOf, "data", "scheme", "template", "0.1.0");
    private static readonly ReportDocument Document = StatusReport.Render(StatusEvaluation.Assess(StatusSample.Inputs()), Stamp);

    /// <summary>By hand, see the sample: the index is 100, 106.875, 131.875, 137.5; 1.375^(1/3) = 1.11199.</summary>
    [Fact]
    public void The_findings_of_the_sample_are_those_worked_out_by_hand()
    {
        Assert.Equal("以2020年为100，2023年全国指数为137.5，比上年上升5.6点。2020年以来年均增长11.2%。该年覆盖低于65%，仅供参考。", Finding("全国指数"));
        Assert.Equal("2023年各维度：创造155.0，运用120.0。", Finding("维度"));
        // Half of 3/4·40 = 15, half of 1/4·100 = 12.5, half of 20 = 10.
        Assert.Equal("自2020年以来指数上升37.5点。贡献最大的是N_A（+15.0点），相当于指数变化的40.0%。", Finding("贡献"));
        Assert.StartsWith("全国指数用3项指标（定义4项），2023年有发布值的权重占50.0%，各年共有2个数值为按规则填补。地区指数只有3项", Finding("数据覆盖"), StringComparison.Ordinal);
        Assert.EndsWith("4个地区达到65%的覆盖要求，参加排名。", Finding("数据覆盖"), StringComparison.Ordinal);
        Assert.StartsWith("得分居前的是丁（81.3分，90%区间第", Finding("地区排名"), StringComparison.Ordinal);
        Assert.Equal("西部平均69.8分、中位数69.8分，东部平均24.0分、中位数24.0分。", Finding("地区差距"));
    }

    /// <summary>The sample's nation renamed: the same figures are a province's and its cities'.</summary>
    [Fact]
    public void A_provinces_report_speaks_of_the_province_and_its_cities()
    {
        var areas = StatusSample.Areas.Select(a => a.Code == "CN" ? new Area("90", "示例省", "province", "", "") : a with { Level = "city", Parent = "90" });
        var observations = StatusSample.National.Concat(StatusSample.Regional).Select(o => o.Area == "CN" ? o with { Area = "90" } : o);
        var inputs = StatusSample.Inputs(observations) with { Area = "90", Areas = [.. areas], Office = "示例办公室" };
        var document = StatusReport.Render(StatusEvaluation.Assess(inputs), Stamp);

        Assert.Contains(document.Tables.Single(t => t.Name == "findings").Rows, r => r.Cells.Any(c => c.Text.StartsWith("以2020年为100，2023年示例省指数为137.5，", StringComparison.Ordinal)));
        Assert.Equal(["丁", "丙", "甲", "乙"], document.Tables.Single(t => t.Name == "regions").Rows.Select(r => r.Cells[1].Text));
        Assert.DoesNotContain(document.Tables.SelectMany(t => t.Rows).SelectMany(r => r.Cells), c => c.Text.Contains("全国", StringComparison.Ordinal));
        Assert.DoesNotContain(document.Charts, c => c.Title.Contains("全国", StringComparison.Ordinal));
        Assert.Contains(document.Tables.Single(t => t.Name == "gaps").Rows, r => r.Cells.Any(c => c.Text == "示例办公室"));
    }

    [Fact]
    public void Stacked_contributions_of_a_year_add_up_to_its_change()
    {
        var table = Table("dimensionpoints");
        Assert.Equal(3, table.Count);
        Assert.All(table.Rows, row => Assert.InRange(Number(table, row, "d1") + Number(table, row, "d2") - Number(table, row, "change"), -3e-9m, 3e-9m)); // cells have nine places
        Assert.Equal("2021年（合计+6.88点）", table.Rows.First().Cells[1].Text); // 6.875
        var chart = Chart("dimensionpoints");
        Assert.Equal((ChartKind.StackedBar, "label"), (chart.Kind, chart.Category));
    }

    [Fact]
    public void Whiskers_end_where_the_table_says()
    {
        var table = Table("rankintervals");
        Assert.Equal(4, table.Count);
        Assert.All(table.Rows, row =>
        {
            Assert.Equal(Number(table, row, "lower"), Number(table, row, "median") - Number(table, row, "minus"));
            Assert.Equal(Number(table, row, "upper"), Number(table, row, "median") + Number(table, row, "plus"));
            Assert.True(Number(table, row, "minus") >= 0 && Number(table, row, "plus") >= 0);
        });
        Assert.StartsWith("1 丁（", table.Rows.First().Cells[0].Text, StringComparison.Ordinal);
        Assert.Equal(ChartKind.BarWithWhiskers, Chart("rankintervals").Kind);
    }

    /// <summary>丁: 创造 62.5, 国际 100, P_A 100, P_B 25, P_C 100.</summary>
    [Fact]
    public void The_heat_table_has_every_region_with_its_dimensions_and_indicators()
    {
        var table = Table("regionheat");
        Assert.Equal(["1", "丁", "81.3", "62.5", "100"], table.Rows.First().Cells.Take(5).Select(c => c.ToString()));
        Assert.Equal(["100", "25", "100", ""], table.Rows.First().Cells.Skip(8).Take(4).Select(c => c.ToString()));
        Assert.Equal(["得分", "创造", "国际", "P_A", "P_B", "P_C"], Chart("regionheat").Series.Select(s => s.Name));
    }

    [Fact]
    public void A_region_below_the_gate_has_no_rank_interval_or_shade_and_is_named()
    {
        // Without P_C, which weighs a half, 乙 has 50 % of the weight.
        var document = StatusReport.Render(
            StatusEvaluation.Assess(StatusSample.Inputs(StatusSample.National.Concat(StatusSample.Regional).Where(o => o is not { Indicator: "P_C", Area: "12" }))), Stamp);
        Assert.DoesNotContain(document.Tables.Where(t => t.Name is "rankintervals" or "regionheat").SelectMany(t => t.Rows), r => r.Key == "12");
        Assert.EndsWith("3个地区达到65%的覆盖要求，参加排名，不参加的1个。", document.Fields["coverage"].Text, StringComparison.Ordinal);
        Assert.Equal("覆盖不足", document.Tables.Single(t => t.Name == "regions").Rows.Single(r => r.Key == "12").Cells[0].Text);
        Assert.Contains(document.Tables.Single(t => t.Name == "gaps").Rows, r => r.Cells[1].Text == "地区不评分排名" && r.Cells[2].Text == "乙");
    }

    [Fact]
    public void Every_chart_reads_columns_and_rows_that_are_there()
    {
        foreach (var chart in Document.Charts)
        {
            var table = Table(chart.Table);
            Assert.InRange(chart.FirstRow + chart.RowCount, 1, table.Count);
            Assert.All(
                chart.Series.SelectMany(s => new[] { s.Column, s.UpperColumn, s.MinusColumn, s.PlusColumn }).OfType<string>().Append(chart.Category),
                c => Assert.Contains(c, table.Columns));
        }
    }

    [Fact]
    public void Without_data_nothing_is_drawn_and_the_findings_say_why()
    {
        var empty = StatusReport.Render(StatusEvaluation.Assess(StatusSample.Inputs([])), Stamp);
        Assert.Empty(empty.Charts);
        Assert.Contains("全国指数没有可用的指标。", empty.Tables.Single(t => t.Name == "findings").Rows.First().Cells[2].Text, StringComparison.Ordinal);
    }

    private static string Finding(string subject) => Table("findings").Rows.Single(r => r.Key == subject).Cells[2].Text;

    private static ReportChart Chart(string slot) => Document.Charts.Single(c => c.Slot == slot);

    private static ReportTable Table(string name) => Document.Tables.Single(t => t.Name == name);

    private static decimal Number(ReportTable table, TableRow row, string column) =>
        row.Cells[table.Columns.Index().First(c => c.Item == column).Index].Number;
}
