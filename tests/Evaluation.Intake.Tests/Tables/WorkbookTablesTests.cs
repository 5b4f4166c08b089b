using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Evaluation.Intake.Tables;
using Table = Evaluation.Intake.Tables.Table;
using TableColumns = Evaluation.Intake.Tables.TableColumns;

namespace Evaluation.Intake.Tests.Tables;

public class WorkbookTablesTests
{
    private static readonly TableColumns wanted = new(["code", "value"], []);

    [Fact]
    public void Shared_inline_and_rich_strings_read_alike_without_phonetic_hints()
    {
        var book = new Xlsx()
            .SharedStrings("<si><t>code</t></si><si><r><t>知识</t></r><r><t xml:space=\"preserve\">产权 </t></r><rPh sb=\"0\" eb=\"1\"><t>zhi</t></rPh></si>")
            .Sheet("a", """<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><r><t>va</t></r><r><t>lue</t></r></is></c></row><row r="2"><c r="A2" t="s"><v>1</v></c><c r="B2" t="str"><f>1&amp;"x"</f><v>1x</v></c></row>""");
        var table = Open(book);
        Assert.Equal(["code", "value"], table.Headers);
        Assert.Equal(("知识产权 ", "1x"), (table.Rows[0][0], table.Rows[0][1]));
    }

    [Fact]
    public void Numbers_keep_the_digits_of_the_file() =>
        Assert.Equal(["12.71", "1E-3", "0.1", "TRUE", "#DIV/0!"], Open(new Xlsx().Sheet("a", Header + """<row r="2"><c r="B2"><v>12.71</v></c></row><row r="3"><c r="B3"><v>1E-3</v></c></row><row r="4"><c r="B4"><f>1/10</f><v>0.1</v></c></row><row r="5"><c r="B5" t="b"><v>1</v></c></row><row r="6"><c r="B6" t="e"><v>#DIV/0!</v></c></row>""")).Rows.Select(r => r[1]));

    [Theory]
    [InlineData("0", "45291", "2023-12-31")]   // built-in 14
    [InlineData("1", "45170", "2023-09")]      // yyyy-mm: a typed 2023-09
    [InlineData("2", "45291", "2023-12-31")]   // yyyy"年"m"月"d"日"
    [InlineData("3", "45291", "45291")]        // #,##0
    [InlineData("4", "45291.5", "2023-12-31T12:00:00")]
    [InlineData("0", "1", "1900-01-01")]
    [InlineData("0", "61", "1900-03-01")]
    [InlineData("5", "12.71", "12.71")]        // "共"0.00"亿元"
    [InlineData("6", "100", "100")]            // General, as LibreOffice writes it
    public void Dates_are_read_by_the_cells_format(string style, string serial, string expected)
    {
        // Serials from the table in ECMA-376 18.17.4.1 and counted on from it by hand.
        var book = Styled(new Xlsx().Sheet("a", Header + $"""<row r="2"><c r="B2" s="{style}"><v>{serial}</v></c></row>"""));
        Assert.Equal(expected, Open(book).Rows[0][1]);
    }

    [Fact]
    public void The_1904_date_system_starts_on_its_own_day() =>
        Assert.Equal("1904-01-02", Open(Styled(new Xlsx().Dates1904().Sheet("a", Header + """<row r="2"><c r="B2" s="0"><v>1</v></c></row>"""))).Rows[0][1]);

    [Fact]
    public void Escaped_control_characters_are_undone_and_look_alikes_kept() =>
        Assert.Equal("a\nb_xyz_ _x12_c_", Open(new Xlsx().Sheet("a", Header + """<row r="2"><c r="B2" t="inlineStr"><is><t>a_x000A_b_xyz_ _x12_c_x005F_</t></is></c></row>""")).Rows[0][1]);

    [Fact]
    public void A_cell_far_to_the_right_in_every_row_is_refused_before_it_fills_the_memory()
    {
        var rows = string.Concat(Enumerable.Range(2, 1000).Select(r => $"""<row r="{r}"><c r="XFD{r}"><v>1</v></c></row>"""));
        var reading = TableFiles.Open(new Xlsx().Sheet("a", Header + rows).Build(), "a.xlsx");
        Assert.Equal("workbook-broken", Assert.Single(reading.Problems).Code.Id);
    }

    [Fact]
    public void A_shared_string_that_is_not_there_is_a_problem() =>
        Assert.Equal("workbook-broken", Assert.Single(TableFiles.Open(new Xlsx().Sheet("a", """<row r="1"><c r="A1" t="s"><v>7</v></c></row>""").Build(), "a.xlsx").Problems).Code.Id);

    [Fact]
    public void Cells_without_references_stand_one_after_the_other_also_past_empty_ones() =>
        Assert.Equal("7", Open(new Xlsx().Sheet("a", """<row><c t="inlineStr"><is><t>code</t></is></c><c t="inlineStr"><is><t>value</t></is></c></row><row><c/><c><v>7</v></c></row>""")).Rows[0][1]);

    [Fact]
    public void A_formula_without_a_saved_result_is_a_problem_at_its_cell()
    {
        var problem = Assert.Single(Open(new Xlsx().Sheet("表一", Header + """<row r="4"><c r="B4"><f>A1+1</f></c><c r="A4"><v>1</v></c></row>""")).Problems);
        Assert.Equal(("formula-without-value", 4, "value", "表一"), (problem.Code.Id, problem.Place.Row!.Value, problem.Place.Column, problem.Place.Sheet));
    }

    [Fact]
    public void The_first_sheet_with_the_wanted_columns_is_used_and_its_header_may_stand_lower_down()
    {
        var book = new Xlsx()
            .Sheet("说明", """<row r="1"><c r="A1" t="inlineStr"><is><t>填表说明</t></is></c></row>""")
            .Sheet("空", "")
            .Sheet("数据", """<row r="3"><c r="B3" t="inlineStr"><is><t> Code </t></is></c><c r="C3" t="inlineStr"><is><t>VALUE</t></is></c></row><row r="9"><c r="B9"><v>7</v></c></row>""");
        var table = TableFiles.Open(book.Build(), "a.xlsx").Find(wanted)!;
        Assert.Equal(("数据", 3, 9), (table.Sheet, table.HeaderRow, table.Rows[0].Number));
        Assert.Equal("7", table.Rows[0][table.IndexOf("code")]);
    }

    [Fact]
    public void A_workbook_written_by_the_format_owners_own_library_is_read()
    {
        var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook, autoSave: true))
        {
            var workbook = document.AddWorkbookPart();
            var sheet = workbook.AddNewPart<WorksheetPart>();
            sheet.Worksheet = new Worksheet(new SheetData(
                new Row(Text("code"), Text("value")),
                new Row(Text("A01"), new Cell { DataType = CellValues.Number, CellValue = new CellValue(12.71m) })));
            workbook.Workbook = new Workbook(new Sheets(new Sheet { Id = workbook.GetIdOfPart(sheet), SheetId = 1, Name = "数据" }));
        }

        stream.Position = 0;
        var table = Assert.Single(TableFiles.Open(stream, "sdk.xlsx").Tables);
        Assert.Equal(("A01", "12.71", "数据"), (table.Rows[0][0], table.Rows[0][1], table.Sheet));
    }

    private const string Header = """<row r="1"><c r="A1" t="inlineStr"><is><t>code</t></is></c><c r="B1" t="inlineStr"><is><t>value</t></is></c></row>""";

    private static Cell Text(string text) => new() { DataType = CellValues.InlineString, InlineString = new InlineString(new Text(text)) };

    private static Xlsx Styled(Xlsx book) => book.Styles(
        """<numFmt numFmtId="164" formatCode="yyyy\-mm"/><numFmt numFmtId="165" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/><numFmt numFmtId="166" formatCode="yyyy-mm-dd hh:mm"/><numFmt numFmtId="167" formatCode="&quot;共day&quot;0.00[Red]&quot;亿元&quot;"/><numFmt numFmtId="168" formatCode="General"/>""",
        """<xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="3"/><xf numFmtId="166"/><xf numFmtId="167"/><xf numFmtId="168"/>""");

    private static Table Open(Xlsx book)
    {
        var reading = TableFiles.Open(book.Build(), "a.xlsx");
        Assert.Empty(reading.Problems);
        return Assert.Single(reading.Tables);
    }
}
