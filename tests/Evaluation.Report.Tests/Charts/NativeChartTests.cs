using System.Globalization;
using System.Xml.Linq;
using Evaluation.Report.Documents;
using Evaluation.Report.Tests.Workbooks;
using Evaluation.Report.Workbooks;

namespace Evaluation.Report.Tests.Charts;

public sealed class NativeChartTests
{
    private static readonly XNamespace C = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private static readonly XNamespace A = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static readonly XNamespace Xdr = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";

    private static readonly FilledWorkbook Book = FilledWorkbook.Of(Gallery.Template(), Gallery.Document);

    private static XElement Chart(string name)
    {
        // Charts are numbered sheet by sheet, slot by slot, in the order of the document.
        string[] order = ["status", "profile", "agencies", "patents", "value-added", "gaps", "bands", "ranks", "points"];
        return Book.Part($"xl/charts/chart{Array.IndexOf(order, name) + 1}.xml");
    }

    private static IEnumerable<string> Formulas(string chart) => Chart(chart).Descendants(C + "f").Select(f => f.Value);

    [Fact]
    public void Series_read_the_cells_where_the_pattern_put_their_rows()
    {
        // 7 chapters in rows 2–8; header, 8 agencies from 5 + 6; header, indicators from 8 + 6 + 7.
        Assert.Equal(["'数据'!$A$2:$A$8", "'数据'!$B$2:$B$8"], Formulas("status").Take(2));
        Assert.Equal(["'数据'!$A$11:$A$18", "'数据'!$B$11:$B$18"], Formulas("agencies"));
        Assert.Equal(["'数据'!$A$27:$A$32", "'数据'!$B$27:$B$32", "'数据'!$A$27:$A$32", "'数据'!$C$27:$C$32"], Formulas("value-added"));
        Assert.Equal("一、完善知识产权制度", Book["数据", "A2"]);
        Assert.Equal("国家知识产权局", Book["数据", "A11"]);
        Assert.Equal("11.6", Book["数据", "B27"]);
    }

    [Fact]
    public void Remembered_values_are_those_of_the_cells_and_gaps_are_left_out()
    {
        var values = Chart("gaps").Descendants(C + "numCache").First();
        Assert.Equal("6", (string?)values.Element(C + "ptCount")!.Attribute("val"));
        Assert.Equal(["0=1200", "2=1500", "4=1700", "5=1650"], values.Elements(C + "pt").Select(p => $"{(string)p.Attribute("idx")!}={p.Value}"));
        Assert.Equal("gap", (string?)Chart("gaps").Descendants(C + "dispBlanksAs").Single().Attribute("val"));
    }

    [Fact]
    public void Bars_start_at_zero_with_the_first_category_on_top()
    {
        var chart = Chart("status");
        Assert.Equal("bar", (string?)chart.Descendants(C + "barDir").Single().Attribute("val"));
        Assert.Equal("stacked", (string?)chart.Descendants(C + "grouping").Single().Attribute("val"));
        Assert.Equal("maxMin", (string?)chart.Descendants(C + "catAx").Single().Descendants(C + "orientation").Single().Attribute("val"));
        Assert.Equal(("0", "25"), Scale(chart)); // the longest stack is 6 + 7 + 2 + 3 + 4 = 22
    }

    /// <summary>Rows 41–46: the pattern in row 11, pushed down by 6 chapters, 7 agencies and 17 years.</summary>
    [Fact]
    public void A_band_is_two_thin_lines_with_one_entry_in_the_legend()
    {
        var chart = Chart("bands");
        var series = chart.Descendants(C + "ser").ToList();
        Assert.Equal(["95%预测区间", "95%预测区间", "80%预测区间", "80%预测区间", "趋势预测", "目标路径", "实际值"], series.Select(s => s.Element(C + "tx")!.Value));
        Assert.Equal(["G", "H", "E", "F", "D", "C", "B"], series.Select(s => s.Element(C + "val")!.Descendants(C + "f").Single().Value.Split('$')[1]));
        Assert.Equal("'数据'!$H$41:$H$46", series[1].Element(C + "val")!.Descendants(C + "f").Single().Value);
        Assert.Equal(["0", "1", "2", "3", "4", "5", "6"], series.Select(s => (string)s.Element(C + "order")!.Attribute("val")!));
        Assert.Equal(["1", "3"], chart.Descendants(C + "legendEntry").Select(e => (string)e.Element(C + "idx")!.Attribute("val")!));
        Assert.All(series.Take(4), s => Assert.True(s.Element(C + "dLbls") is null && (string?)s.Element(C + "marker")!.Element(C + "symbol")!.Attribute("val") == "none"));
        Assert.Equal("sysDot", (string?)series[4].Descendants(A + "prstDash").Single().Attribute("val"));
    }

    [Fact]
    public void A_band_below_zero_is_inside_the_scale()
    {
        var (least, greatest) = Scale(Chart("bands"));
        Assert.True(decimal.Parse(least!, CultureInfo.InvariantCulture) <= -0.8m && decimal.Parse(greatest!, CultureInfo.InvariantCulture) >= 5.4m);
    }

    /// <summary>The axis holds the stacks of both sides: 8 to the right, 6 to the left.</summary>
    [Fact]
    public void Parts_below_zero_are_stacked_to_the_left_and_keep_their_numbers()
    {
        var chart = Chart("points");
        Assert.Equal("stacked", (string?)chart.Descendants(C + "grouping").Single().Attribute("val"));
        Assert.Equal(("-10", "10"), Scale(chart));
        Assert.Equal(["0=-3", "1=-4", "2=-2"], Remembered(chart.Descendants(C + "ser").Last().Element(C + "val")!));
        Assert.All(chart.Descendants(C + "dLbls").Elements(C + "numFmt"), f => Assert.Equal("#,##0;-#,##0;;", (string?)f.Attribute("formatCode")));
        Assert.All(chart.Descendants(C + "invertIfNegative"), e => Assert.Equal("0", (string?)e.Attribute("val")));
    }

    [Fact]
    public void Whiskers_read_their_length_from_cells_and_one_without_an_end_is_left_out()
    {
        var whiskers = Chart("ranks").Descendants(C + "errBars").Single();
        Assert.Equal("cust", (string?)whiskers.Element(C + "errValType")!.Attribute("val"));
        Assert.Equal(["'数据二'!$D$2:$D$6", "'数据二'!$C$2:$C$6"], whiskers.Descendants(C + "f").Select(f => f.Value));
        Assert.Equal(["0=0", "1=1.5", "2=2", "3=1"], Remembered(whiskers.Element(C + "plus")!));
        Assert.Equal(["0=0", "1=0.5", "2=1", "3=1"], Remembered(whiskers.Element(C + "minus")!));
        Assert.Equal(("0", "5"), Scale(Chart("ranks"))); // 3 + 2, 4 + 1 and 5 alone
    }

    [Fact]
    public void A_heat_table_shades_its_cells_between_the_ends_of_its_scale()
    {
        var rule = Book.Sheet("数据二").Elements().Single(e => e.Name.LocalName == "conditionalFormatting");
        Assert.Equal("E2:E6 F2:F6", (string?)rule.Attribute("sqref"));
        Assert.Equal(["0", "100"], rule.Descendants().Where(e => e.Name.LocalName == "cfvo").Select(e => (string?)e.Attribute("val")));
        Assert.Equal(("100", "无数据"), (Book["数据二", "E2"], Book["数据二", "F5"]));
        Assert.DoesNotContain(Book.PartNames, p => p.EndsWith("chart10.xml", StringComparison.Ordinal));
    }

    [Fact]
    public void A_heat_table_shades_the_columns_its_row_shows_and_its_name_must_be_on_that_row()
    {
        var chart = new ReportChart("heat", "heat", ChartKind.HeatTable, "示例", "tasks", 0, 3, "name", [new("得分", "score", SeriesStyle.Primary), new("编号", "number", SeriesStyle.Primary)], "", null, null, "");
        var document = Samples.Document(Samples.Tasks(3)) with { Charts = [chart] };
        var template = new TemplateFile();
        template.Sheet("数据").Row(3, TemplateFile.Body, "{{tasks.name}}", null, "{{tasks.score}}");
        var rule = FilledWorkbook.Of(template.Name("chart_heat", "数据!$A$3:$C$3"), document).Sheet("数据").Elements().Single(e => e.Name.LocalName == "conditionalFormatting");
        Assert.Equal("C3:C5", (string?)rule.Attribute("sqref"));

        var elsewhere = new TemplateFile();
        elsewhere.Sheet("数据").Row(3, TemplateFile.Body, "{{tasks.name}}", null, "{{tasks.score}}");
        var problem = WorkbookTemplate.Read(elsewhere.Name("chart_heat", "数据!$A$7:$C$7").Bytes(), "t.xlsx").Template!.Check(document).Single();
        Assert.Equal(("template-chart-column", "score"), (problem.Code.Id, problem.Values[2]));
    }

    [Fact]
    public void Every_kind_of_chart_gives_the_same_bytes_again() =>
        Assert.Equal(Book.Bytes, FilledWorkbook.Fill(Gallery.Template(), Gallery.Document));

    [Fact]
    public void Ends_of_lines_too_near_for_two_numbers_keep_the_first_ones()
    {
        // 99, 40, 100 and again 99 at one end, all printed beside it: the last two would stand on the first.
        var table = new ReportTable("t", ["c", "a", "b", "d"], [Line("x", 10, 10, 10), Line("y", 99, 100, 40), Line("z", 99, 100, 40)]);
        var chart = new ReportChart(
            "s", "n", ChartKind.Line, "示例", "t", 0, 3, "c",
            [new("甲", "a", SeriesStyle.Primary), new("乙", "d", SeriesStyle.Secondary), new("丙", "b", SeriesStyle.Late), new("丁", "a", SeriesStyle.Ongoing)], "", null, null, "");
        var template = new TemplateFile();
        template.Sheet("图").Row(1, TemplateFile.Body, "{{t.c}}", "{{t.a}}", "{{t.b}}", "{{t.d}}");
        template.Name("chart_s", "图!$A$4:$F$20");
        var book = FilledWorkbook.Of(template, new("n", new Dictionary<string, Cell>(), [table], [chart]));
        var labels = book.Part("xl/charts/chart1.xml").Descendants(C + "ser").Select(s => s.Descendants(C + "dLbl").ToList()).ToList();
        Assert.Equal([1, 1, 0, 0], labels.Select(l => l.Count));
        Assert.All(labels.SelectMany(l => l), l => Assert.Equal("r", (string?)l.Element(C + "dLblPos")!.Attribute("val")));
    }

    [Fact]
    public void A_given_scale_is_kept() => Assert.Equal(("0", "100"), Scale(Chart("profile")));

    [Fact]
    public void Charts_of_a_slot_stand_side_by_side_then_below_and_push_down_what_follows()
    {
        var anchors = Book.Part("xl/drawings/drawing1.xml").Elements(Xdr + "twoCellAnchor")
            .Select(a => string.Join(",", a.Element(Xdr + "from")!.Elements(Xdr + "col").Concat(a.Element(Xdr + "from")!.Elements(Xdr + "row")).Select(e => e.Value)));
        Assert.Equal(["0,2", "8,2", "0,21", "0,39", "8,39", "0,54", "8,54"], anchors);
        Assert.Equal("图下的文字", Book["图表", "A71"]); // row 56, one more row of boxes 15 rows high
        Assert.Equal("图表!$A$40:$H$69", Book.Name("chart_indicators"));
    }

    [Fact]
    public void A_slot_taken_out_of_the_template_takes_its_charts_out()
    {
        var template = new TemplateFile();
        template.Sheet("数据").Row(1, TemplateFile.Body, "{{tasks.name}}", "{{tasks.score}}");
        var chart = new ReportChart("scores", "scores", ChartKind.Bar, "示例", "tasks", 0, 2, "name", [new("得分", "score", SeriesStyle.Primary)], "", null, null, "");
        var book = FilledWorkbook.Of(template, Samples.Document(Samples.Tasks(2)) with { Charts = [chart] });
        Assert.DoesNotContain(book.PartNames, p => p.Contains("chart", StringComparison.Ordinal));
    }

    [Fact]
    public void Columns_moved_in_the_template_are_followed()
    {
        var template = new TemplateFile();
        template.Sheet("图").Row(1, TemplateFile.Title, "图");
        template.Sheet("数据").Row(3, TemplateFile.Body, null, "{{tasks.score}}", "{{tasks.name}}");
        template.Name("chart_scores", "图!$A$2:$F$10");
        var chart = new ReportChart("scores", "scores", ChartKind.Bar, "示例", "tasks", 1, 2, "name", [new("得分", "score", SeriesStyle.Primary)], "", null, null, "");
        var book = FilledWorkbook.Of(template, Samples.Document(Samples.Tasks(4)) with { Charts = [chart] });
        Assert.Equal(["'数据'!$C$4:$C$5", "'数据'!$B$4:$B$5"], book.Part("xl/charts/chart1.xml").Descendants(C + "f").Select(f => f.Value));
    }

    private static TableRow Line(string key, params decimal[] values) => new(key, [Cell.Of(key), .. values.Select(v => Cell.Of(v))]);

    private static IEnumerable<string> Remembered(XElement values) =>
        values.Descendants(C + "pt").Where(p => p.Parent!.Name == C + "numCache").Select(p => $"{(string)p.Attribute("idx")!}={p.Value}");

    private static (string?, string?) Scale(XElement chart)
    {
        var scaling = chart.Descendants(C + "valAx").Single().Element(C + "scaling")!;
        return ((string?)scaling.Element(C + "min")!.Attribute("val"), (string?)scaling.Element(C + "max")!.Attribute("val"));
    }
}
