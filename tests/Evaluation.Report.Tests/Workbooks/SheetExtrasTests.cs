using Evaluation.Report.Documents;

namespace Evaluation.Report.Tests.Workbooks;

/// <summary>What stands beside the cells of a sheet; the pattern is row 4 and becomes rows 4 to 6.</summary>
public sealed class SheetExtrasTests
{
    private static FilledWorkbook Fill(Action<TemplateFile, SheetFile> add)
    {
        var template = new TemplateFile();
        add(template, template.Sheet("任务").Row(4, TemplateFile.Body, "{{tasks.number}}", "{{tasks.score}}").Row(5, TemplateFile.Body, "完"));
        return FilledWorkbook.Of(template, Samples.Document(Samples.Tasks(3)) with
        {
            Fields = new Dictionary<string, Cell> { ["office"] = Cell.Of("甲&乙办公室") },
        });
    }

    [Fact]
    public void Headers_and_footers_are_filled_with_ampersands_kept()
    {
        var book = Fill((_, s) => s.After("<headerFooter><oddFooter>&amp;L{{office}}&amp;R第&amp;P页</oddFooter></headerFooter>"));
        Assert.Equal("&L甲&&乙办公室&R第&P页", book.Sheet("任务").Descendants().Single(e => e.Name.LocalName == "oddFooter").Value);
    }

    [Fact]
    public void A_sparkline_of_the_pattern_stands_in_every_copy()
    {
        var book = Fill((_, s) => s.After(
            "<extLst><ext uri=\"{05C60535-1F16-4fd2-B633-F4F36F0B64E0}\" xmlns:x14=\"http://schemas.microsoft.com/office/spreadsheetml/2009/9/main\">"
            + "<x14:sparklineGroups xmlns:xm=\"http://schemas.microsoft.com/office/excel/2006/main\"><x14:sparklineGroup><x14:sparklines>"
            + "<x14:sparkline><xm:f>任务!A4:B4</xm:f><xm:sqref>C4</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst>"));
        var lines = book.Sheet("任务").Descendants().Where(e => e.Name.LocalName == "sparkline").Select(e => string.Join(" ", e.Elements().Select(c => c.Value)));
        Assert.Equal(["任务!A4:B4 C4", "任务!A5:B5 C5", "任务!A6:B6 C6"], lines);
    }

    [Fact]
    public void Checks_reach_over_every_copy_and_go_where_a_table_has_no_rows()
    {
        const string checks = "<dataValidations count=\"2\"><dataValidation type=\"decimal\" sqref=\"B4\"><formula1>0</formula1></dataValidation>"
            + "<dataValidation type=\"whole\" sqref=\"A4 C5 D:D\"><formula1>$B$5</formula1></dataValidation></dataValidations>";
        var template = new TemplateFile();
        template.Sheet("任务").Row(4, TemplateFile.Body, "{{tasks.number}}", "{{tasks.score}}").Row(5, TemplateFile.Body, "完").After(checks);

        Assert.Equal(["B4:B6", "A4:A6 C7 D:D"], FilledWorkbook.Of(template, Samples.Document(Samples.Tasks(3))).All("任务", "dataValidation", "sqref"));
        Assert.Equal(["C5 D:D"], FilledWorkbook.Of(template, Samples.Document(Samples.Tasks(0))).All("任务", "dataValidation", "sqref"));
    }

    [Fact]
    public void Comments_move_with_their_cells()
    {
        const string office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        var book = Fill((t, s) =>
        {
            s.After("<legacyDrawing r:id=\"rId2\"/>");
            t.Part("xl/worksheets/_rels/sheet1.xml.rels", null, TemplateFile.Relations(
                    ("rId1", office + "/comments", "../comments1.xml"), ("rId2", office + "/vmlDrawing", "../drawings/vmlDrawing1.vml")))
                .Part("xl/comments1.xml", "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml",
                    "<comments xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><authors><author>甲</author></authors>"
                    + "<commentList><comment ref=\"A5\" authorId=\"0\"><text><t>说明</t></text></comment></commentList></comments>")
                .Part("xl/drawings/vmlDrawing1.vml", "application/vnd.openxmlformats-officedocument.vmlDrawing",
                    "<xml xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><v:shape id=\"s\"><x:ClientData ObjectType=\"Note\">"
                    + "<x:Anchor>1, 15, 4, 2, 3, 31, 8, 1</x:Anchor><x:Row>4</x:Row><x:Column>0</x:Column></x:ClientData></v:shape></xml>");
        });
        Assert.Contains("ref=\"A7\"", book.PartText("xl/comments1.xml"), StringComparison.Ordinal);
        var box = book.Part("xl/drawings/vmlDrawing1.vml").Descendants().Single(e => e.Name.LocalName == "ClientData");
        Assert.Equal(["1, 15, 6, 2, 3, 31, 10, 1", "6", "0"], box.Elements().Select(e => e.Value));
    }

    [Fact]
    public void Links_to_tables_that_the_template_does_not_show_are_dropped()
    {
        var template = new TemplateFile();
        template.Sheet("举措").Row(1, TemplateFile.Body, "{{measures.task}}");
        template.Sheet("任务").Row(1, TemplateFile.Body, "{{tasks.name}}");
        var measures = new ReportTable("measures", ["text", "task"],
        [
            new("a", [Cell.Blank, Cell.Of("有").LinkedTo("tasks", "t2")]),
            new("b", [Cell.Blank, Cell.Of("无此行").LinkedTo("tasks", "t9")]),
            new("c", [Cell.Blank, Cell.Of("无此表").LinkedTo("agencies", "x")]),
        ]);
        var book = FilledWorkbook.Of(template, Samples.Document(Samples.Tasks(2), measures));
        Assert.Equal(["A1"], book.All("举措", "hyperlink", "ref"));
        Assert.Equal(["'任务'!A2"], book.All("举措", "hyperlink", "location"));
    }

    [Fact]
    public void Links_come_after_those_of_the_template_and_in_the_place_the_schema_wants()
    {
        var template = new TemplateFile();
        template.Sheet("举措").Row(1, TemplateFile.Header, "返回").Row(2, TemplateFile.Body, "{{measures.task}}", "{{measures.text}}")
            .After("<mergeCells count=\"1\"><mergeCell ref=\"D1:E1\"/></mergeCells><hyperlinks><hyperlink ref=\"A1\" location=\"目录\"/></hyperlinks>"
                + "<printOptions horizontalCentered=\"1\"/><pageMargins left=\"1\" right=\"1\" top=\"1\" bottom=\"1\" header=\"1\" footer=\"1\"/>");
        template.Sheet("任务").Row(1, TemplateFile.Body, "{{tasks.name}}");
        var book = FilledWorkbook.Of(template.Name("目录", "任务!$A$1"), Samples.Document(Samples.Tasks(2), Samples.Measures(2)));
        Assert.Equal(["目录", "'任务'!A1", "'任务'!A2"], book.All("举措", "hyperlink", "location"));
    }

    [Fact]
    public void Formulas_are_calculated_when_the_file_is_opened()
    {
        var calculation = Fill((_, s) => s.Row(6, TemplateFile.Body, "=SUM(A4:A4)")).Workbook.Elements().Single(e => e.Name.LocalName == "calcPr");
        Assert.Equal("1", (string?)calculation.Attribute("fullCalcOnLoad"));
    }
}
