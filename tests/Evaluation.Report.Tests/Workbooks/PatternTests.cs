using Evaluation.Report.Documents;

namespace Evaluation.Report.Tests.Workbooks;

/// <summary>Expected addresses are worked out by hand: the pattern stands in row 4, n rows push what follows down by n − 1.</summary>
public sealed class PatternTests
{
    [Fact]
    public void A_pattern_row_is_repeated_once_per_row_and_what_is_below_moves_down()
    {
        var book = FilledWorkbook.Of(Samples.TaskTemplate(), Samples.Document(Samples.Tasks(3)));
        Assert.Equal("示例年度监测评估（2023年）", book["任务", "A1"]);
        Assert.Equal("1", book["任务", "A4"]);
        Assert.Equal("任务3", book["任务", "B6"]);
        Assert.Equal("63", book["任务", "C6"]);
        Assert.Equal("合计", book["任务", "A7"]);
        Assert.Equal("=SUM(C4:C6)", book["任务", "C7"]);
    }

    [Fact]
    public void Copies_keep_styles_heights_constants_and_merges_of_the_pattern()
    {
        var template = new TemplateFile();
        template.Sheet("任务").Row(1, TemplateFile.Header, "序号", "备注")
            .Row(2, TemplateFile.Body, "{{tasks.number}}", "不变", 7).Cell(2, 3, TemplateFile.OneDecimal, 7).Height(2, 33)
            .After("<mergeCells count=\"1\"><mergeCell ref=\"D2:E2\"/></mergeCells>");
        var book = FilledWorkbook.Of(template, Samples.Document(Samples.Tasks(2)));
        Assert.Equal("不变", book["任务", "B3"]);
        Assert.Equal("7", book["任务", "C3"]);
        Assert.Equal("4", (string?)book.CellOf("任务", "C3")!.Attribute("s"));
        Assert.Equal(["33", "33"], book.All("任务", "row", "ht"));
        Assert.Equal(["D2:E2", "D3:E3"], book.All("任务", "mergeCell", "ref"));
    }

    [Fact]
    public void Rows_whose_height_nobody_set_fit_their_own_text()
    {
        var template = new TemplateFile();
        template.Sheet("任务").Row(1, TemplateFile.Body, "{{tasks.name}}").Height(1, 15, isSet: false);
        Assert.Empty(FilledWorkbook.Of(template, Samples.Document(Samples.Tasks(2))).All("任务", "row", "ht"));
    }

    [Fact]
    public void Columns_may_be_moved_and_left_out()
    {
        var template = new TemplateFile();
        template.Sheet("任务").Row(1, TemplateFile.Header, "得分", "任务").Row(2, TemplateFile.Body, "{{tasks.score}}", "{{tasks.name}}");
        var book = FilledWorkbook.Of(template, Samples.Document(Samples.Tasks(2)));
        Assert.Equal(("62", "任务2", ""), (book["任务", "A3"], book["任务", "B3"], book["任务", "C3"]));
    }

    [Fact]
    public void Sheets_may_be_moved_and_renamed_and_colours_changed()
    {
        var template = new TemplateFile { HeaderColour = "FF00AA77" };
        template.Sheet("举措清单").Row(1, TemplateFile.Header, "所属任务").Row(2, TemplateFile.Body, "{{measures.task}}", "{{measures.text}}");
        template.Sheet("任务'甲 表").Row(1, TemplateFile.Header, "名称（改）").Row(2, TemplateFile.Body, "{{tasks.name}}");
        var book = FilledWorkbook.Of(template.Move("任务'甲 表", 0), Samples.Document(Samples.Tasks(2), Samples.Measures(2)));
        Assert.Equal(["任务'甲 表", "举措清单"], book.SheetNames);
        Assert.Equal("名称（改）", book["任务'甲 表", "A1"]);
        Assert.Contains("FF00AA77", book.PartText("xl/styles.xml"), StringComparison.Ordinal);
        Assert.Equal(["'任务''甲 表'!A2", "'任务''甲 表'!A3"], book.All("举措清单", "hyperlink", "location"));
    }

    [Fact]
    public void Patterns_may_stand_one_below_the_other()
    {
        var template = Samples.TaskTemplate();
        template.Sheet("两表").Row(1, TemplateFile.Header, "任务").Row(2, TemplateFile.Body, "{{tasks.name}}")
            .Row(4, TemplateFile.Header, "举措").Row(5, TemplateFile.Body, "{{measures.text}}").Row(6, TemplateFile.Body, "完");
        var book = FilledWorkbook.Of(template, Samples.Document(Samples.Tasks(4), Samples.Measures(3)));
        Assert.Equal(("任务4", "举措", "举措1"), (book["两表", "A5"], book["两表", "A7"], book["两表", "A8"]));
        Assert.Equal(("举措3", "完"), (book["两表", "A10"], book["两表", "A11"]));
    }

    [Fact]
    public void Text_around_placeholders_of_a_row_is_kept()
    {
        var template = new TemplateFile();
        template.Sheet("任务").Row(1, TemplateFile.Body, "第{{tasks.number}}项：{{ tasks.name }}（{{year}}）");
        var book = FilledWorkbook.Of(template, Samples.Document(Samples.Tasks(2)));
        Assert.Equal("第2项：任务2（2023）", book["任务", "A2"]);
    }

    [Fact]
    public void An_empty_table_leaves_one_row_that_says_so()
    {
        var book = FilledWorkbook.Of(Samples.TaskTemplate(), Samples.Document(Samples.Tasks(0)));
        Assert.Equal(("无", "", "合计"), (book["任务", "A4"], book["任务", "B4"], book["任务", "A5"]));
        Assert.Equal("3", (string?)book.CellOf("任务", "B4")!.Attribute("s"));
    }

    [Fact]
    public void A_narrow_first_column_leaves_the_sentence_of_an_empty_table_to_a_wider_one()
    {
        var template = new TemplateFile();
        template.Sheet("任务").Before("<cols><col min=\"1\" max=\"1\" width=\"6\" customWidth=\"1\"/><col min=\"2\" max=\"2\" width=\"40\" customWidth=\"1\"/></cols>")
            .Row(1, TemplateFile.Body, "{{tasks.number}}", "{{tasks.name}}");
        var table = new ReportTable("tasks", ["number", "name"], [], "截至当日没有未了事项");
        var book = FilledWorkbook.Of(template, Samples.Document(table));
        Assert.Equal(("", "截至当日没有未了事项"), (book["任务", "A1"], book["任务", "B1"]));
    }

    [Fact]
    public void One_row_moves_nothing()
    {
        var book = FilledWorkbook.Of(Samples.TaskTemplate(), Samples.Document(Samples.Tasks(1)));
        Assert.Equal(("任务1", "合计", "=SUM(C4:C4)"), (book["任务", "B4"], book["任务", "A5"], book["任务", "C5"]));
    }

    [Fact]
    public void Dates_get_a_date_format_and_blanks_stay_blank()
    {
        var template = new TemplateFile();
        template.Sheet("任务").Row(1, TemplateFile.Body, "{{dates.day}}", "{{dates.none}}");
        var table = new ReportTable("dates", ["day", "none"], [new("d", [Cell.Of(new DateOnly(2024, 6, 30)), Cell.Blank])]);
        var book = FilledWorkbook.Of(template, Samples.Document(table));
        Assert.Equal("45473", book["任务", "A1"]); // the serial that Excel gives 2024-06-30
        Assert.Contains("yyyy\\-mm\\-dd", book.PartText("xl/styles.xml"), StringComparison.Ordinal);
        Assert.Empty(book.CellOf("任务", "B1")!.Elements());
    }

    [Fact]
    public void A_table_may_be_shown_on_two_sheets_though_it_can_be_read_only_once()
    {
        var template = Samples.TaskTemplate();
        template.Sheet("再列").Row(1, TemplateFile.Body, "{{tasks.name}}");
        var read = 0;
        IEnumerable<TableRow> Once()
        {
            Assert.Equal(1, ++read);
            yield return new("a", [Cell.Of(1), Cell.Of("甲"), Cell.Of(2)]);
            yield return new("b", [Cell.Of(2), Cell.Of("乙"), Cell.Of(3)]);
        }
        var book = FilledWorkbook.Of(template, Samples.Document(new ReportTable("tasks", ["number", "name", "score"], 2, Once(), "无")));
        Assert.Equal(("乙", "乙"), (book["任务", "B5"], book["再列", "A2"]));
    }
}
