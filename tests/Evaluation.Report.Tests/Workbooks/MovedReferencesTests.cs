using System.Globalization;
using System.Xml.Linq;

namespace Evaluation.Report.Tests.Workbooks;

/// <summary>The pattern stands in row 4 and becomes rows 4 to 8, or as said; expected addresses are worked out by hand.</summary>
public sealed class MovedReferencesTests
{
    private static FilledWorkbook Fill(Action<SheetFile> add, Action<TemplateFile>? more = null)
    {
        var template = new TemplateFile();
        var sheet = template.Sheet("任务")
            .Row(3, TemplateFile.Header, "序号", "任务", "得分")
            .Row(4, TemplateFile.Body, "{{tasks.number}}", "{{tasks.name}}", "{{tasks.score}}");
        add(sheet);
        more?.Invoke(template);
        return FilledWorkbook.Of(template, Samples.Document(Samples.Tasks(5)));
    }

    [Theory]
    [InlineData("=SUM(C4)", "=SUM(C4:C8)")]
    [InlineData("=AVERAGE($C$4:$C$4)/COUNTA(B4:B4)", "=AVERAGE($C$4:$C$8)/COUNTA(B4:B8)")]
    [InlineData("=C6+C3", "=C10+C3")]
    [InlineData("=任务!C6&\"C6\"", "=任务!C10&\"C6\"")]
    [InlineData("=SUM('任务'!C3:C6)", "=SUM('任务'!C3:C10)")]
    [InlineData("=LOG10(C6)+别表!C6", "=LOG10(C10)+别表!C6")]
    [InlineData("=COUNTIF(C:C,\">60\")+ROWS(4:4)", "=COUNTIF(C:C,\">60\")+ROWS(4:8)")]
    [InlineData("=VLOOKUP(1,A4:C4,3,FALSE)", "=VLOOKUP(1,A4:C8,3,FALSE)")]
    public void Formulas_below_follow_their_cells(string formula, string moved) =>
        Assert.Equal(moved, Fill(s => s.Row(6, TemplateFile.Body, "x", "y", 1).Row(7, TemplateFile.Body, formula))["任务", "A11"]);

    [Theory]
    [InlineData("=C4*2", "=C6*2")]
    [InlineData("=C4/SUM($C$4:$C$4)", "=C6/SUM($C$4:$C$8)")]
    [InlineData("=C3+1", "=C5+1")]
    [InlineData("=$C$10", "=$C$14")]
    public void Formulas_in_the_pattern_go_along_with_their_copy(string formula, string third) =>
        Assert.Equal(third, Fill(s => s.Cell(4, 4, TemplateFile.Body, formula))["任务", "D6"]);

    [Fact]
    public void Filters_grow_over_the_rows()
    {
        var book = Fill(
            s => s.After("<autoFilter ref=\"A3:C3\"/>"),
            t => t.Name("_xlnm._FilterDatabase", "任务!$A$3:$C$3", 0));
        Assert.Equal(["A3:C8"], book.All("任务", "autoFilter", "ref"));
        Assert.Equal("任务!$A$3:$C$8", book.Name("_xlnm._FilterDatabase"));
    }

    [Fact]
    public void A_filter_that_already_covers_the_pattern_grows_too() =>
        Assert.Equal(["A3:C8"], Fill(s => s.After("<autoFilter ref=\"A3:C4\"/>")).All("任务", "autoFilter", "ref"));

    [Fact]
    public void Conditional_formats_and_validations_grow_and_move()
    {
        var book = Fill(s => s.Row(6, TemplateFile.Body, "x").After(
            "<conditionalFormatting sqref=\"C4 A6\"><cfRule type=\"expression\" priority=\"1\"><formula>C4&lt;$C$6</formula></cfRule></conditionalFormatting>"
            + "<dataValidations count=\"1\"><dataValidation type=\"list\" sqref=\"B4\"><formula1>$A$6:$A$7</formula1></dataValidation></dataValidations>"));
        Assert.Equal(["C4:C8 A10"], book.All("任务", "conditionalFormatting", "sqref"));
        Assert.Equal(["B4:B8"], book.All("任务", "dataValidation", "sqref"));
        Assert.Contains("C4&lt;$C$10", book.PartText("xl/worksheets/sheet1.xml"), StringComparison.Ordinal);
        Assert.Contains("$A$10:$A$11", book.PartText("xl/worksheets/sheet1.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Merges_links_and_breaks_below_move()
    {
        var book = Fill(s => s.Row(6, TemplateFile.Body, "x").After(
            "<mergeCells count=\"1\"><mergeCell ref=\"A6:C7\"/></mergeCells><hyperlinks><hyperlink ref=\"A6\" location=\"任务!A6\"/></hyperlinks>"
            + "<pageMargins left=\"1\" right=\"1\" top=\"1\" bottom=\"1\" header=\"1\" footer=\"1\"/>"
            + "<rowBreaks count=\"2\" manualBreakCount=\"2\"><brk id=\"4\" max=\"16383\" man=\"1\"/><brk id=\"6\" max=\"16383\" man=\"1\"/></rowBreaks>"));
        Assert.Equal(["A10:C11"], book.All("任务", "mergeCell", "ref"));
        Assert.Equal(["任务!A10"], book.All("任务", "hyperlink", "location"));
        Assert.Equal(["A10"], book.All("任务", "hyperlink", "ref"));
        Assert.Equal(["8", "10"], book.All("任务", "brk", "id"));
    }

    [Fact]
    public void Names_grow_and_move()
    {
        var book = Fill(_ => { }, t => t
            .Name("得分", "任务!$C$4").Name("整表", "任务!$A$4:$C$4").Name("表下", "任务!$A$6")
            .Name("_xlnm.Print_Area", "任务!$A$1:$C$4", 0).Name("_xlnm.Print_Titles", "任务!$3:$3", 0));
        Assert.Equal("任务!$C$4:$C$8", book.Name("得分"));
        Assert.Equal("任务!$A$4:$C$8", book.Name("整表"));
        Assert.Equal("任务!$A$10", book.Name("表下"));
        Assert.Equal("任务!$A$1:$C$8", book.Name("_xlnm.Print_Area"));
        Assert.Equal("任务!$3:$3", book.Name("_xlnm.Print_Titles"));
    }

    [Fact]
    public void Charts_of_the_template_read_the_grown_range_and_move_down()
    {
        var book = Fill(s => s.After("<drawing r:id=\"rId1\"/>"), WithChart);
        Assert.Contains("任务!$C$4:$C$8", book.PartText("xl/charts/chart1.xml"), StringComparison.Ordinal);
        Assert.DoesNotContain("numCache", book.PartText("xl/charts/chart1.xml"), StringComparison.Ordinal);
        XNamespace xdr = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
        Assert.Equal(["12", "20"], book.Part("xl/drawings/drawing1.xml").Descendants(xdr + "row").Select(r => r.Value));
    }

    [Fact]
    public void Excel_tables_grow()
    {
        var book = Fill(
            s => s.After("<tableParts count=\"1\"><tablePart r:id=\"rId1\"/></tableParts>"),
            t => t.Part("xl/worksheets/_rels/sheet1.xml.rels", null, TemplateFile.Relations(
                    ("rId1", "http://schemas.openxmlformats.org/officeDocument/2006/relationships/table", "../tables/table1.xml")))
                .Part("xl/tables/table1.xml", "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml",
                    "<table xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" id=\"1\" name=\"T\" displayName=\"T\" ref=\"A3:C4\"><autoFilter ref=\"A3:C4\"/>"
                    + "<tableColumns count=\"3\"><tableColumn id=\"1\" name=\"序号\"/><tableColumn id=\"2\" name=\"任务\"/><tableColumn id=\"3\" name=\"得分\"/></tableColumns></table>"));
        Assert.Equal(2, book.PartText("xl/tables/table1.xml").Split("A3:C8").Length - 1);
    }

    private static void WithChart(TemplateFile template)
    {
        const string office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        static string Corner(string name, int row) => string.Create(
            CultureInfo.InvariantCulture,
            $"<xdr:{name}><xdr:col>0</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>{row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:{name}>");
        template
            .Part("xl/worksheets/_rels/sheet1.xml.rels", null, TemplateFile.Relations(("rId1", office + "/drawing", "../drawings/drawing1.xml")))
            .Part("xl/drawings/_rels/drawing1.xml.rels", null, TemplateFile.Relations(("rId1", office + "/chart", "../charts/chart1.xml")))
            .Part("xl/drawings/drawing1.xml", "application/vnd.openxmlformats-officedocument.drawing+xml",
                $"<xdr:wsDr xmlns:xdr=\"http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing\" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><xdr:twoCellAnchor>{Corner("from", 8)}{Corner("to", 16)}"
                + "<xdr:graphicFrame macro=\"\"><xdr:nvGraphicFramePr><xdr:cNvPr id=\"2\" name=\"c\"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>"
                + "<xdr:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"0\" cy=\"0\"/></xdr:xfrm><a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/chart\">"
                + $"<c:chart xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\" xmlns:r=\"{office}\" r:id=\"rId1\"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>")
            .Part("xl/charts/chart1.xml", "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
                "<c:chartSpace xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\"><c:chart><c:plotArea><c:pieChart><c:ser><c:idx val=\"0\"/><c:order val=\"0\"/>"
                + "<c:val><c:numRef><c:f>任务!$C$4</c:f><c:numCache><c:ptCount val=\"1\"/></c:numCache></c:numRef></c:val></c:ser></c:pieChart></c:plotArea></c:chart></c:chartSpace>");
    }
}
