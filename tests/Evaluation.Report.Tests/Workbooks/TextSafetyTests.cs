using System.Xml.Linq;
using Evaluation.Report.Documents;

namespace Evaluation.Report.Tests.Workbooks;

public sealed class TextSafetyTests
{
    private static FilledWorkbook Fill(params Cell[] cells)
    {
        var template = new TemplateFile();
        template.Sheet("数据").Row(1, TemplateFile.Body, "{{rows.value}}", "说明：{{rows.value}}");
        return FilledWorkbook.Of(template, Samples.Document(new ReportTable(
            "rows", ["value"], [.. cells.Select((c, i) => new TableRow($"{i}", [c]))])));
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+86 10")]
    [InlineData("-5")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1")]
    [InlineData("＝1")]
    [InlineData("－1")]
    public void Text_that_looks_like_a_formula_stays_text(string text)
    {
        var book = Fill(Cell.Of(text));
        var cell = book.CellOf("数据", "A1")!;
        Assert.Equal("inlineStr", (string?)cell.Attribute("t"));
        Assert.Equal(text, cell.Value);
        XNamespace main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        var format = book.Part("xl/styles.xml").Element(main + "cellXfs")!.Elements().ElementAt((int)cell.Attribute("s")!);
        Assert.Equal("1", (string?)format.Attribute("quotePrefix"));
        Assert.Equal("1", (string?)format.Attribute("borderId")); // otherwise as the template has it
    }

    [Theory]
    [InlineData("a\u0001b", "a_x0001_b")]
    [InlineData("a\rb", "a_x000D_b")]
    [InlineData("_x0041_", "_x005F_x0041_")]
    [InlineData("a\nb <&> \"c\"", "a\nb <&> \"c\"")]
    [InlineData("😀𠮷", "😀𠮷")]
    [InlineData(" 前后空格 ", " 前后空格 ")]
    public void Characters_that_xml_cannot_hold_are_written_as_Excel_does(string text, string stored)
    {
        var book = Fill(Cell.Of(text));
        Assert.Equal(stored, book.CellOf("数据", "A1")!.Value);
        Assert.Equal("说明：" + stored, book.CellOf("数据", "B1")!.Value);
    }

    [Fact]
    public void Half_a_character_does_not_break_the_file() =>
        Assert.Equal("a_xD800_b", Fill(Cell.Of("a\uD800b")).CellOf("数据", "A1")!.Value);

    [Fact]
    public void A_text_of_32768_characters_is_cut_to_what_a_cell_holds()
    {
        // A character outside the basic plane stands across the cut: neither half of it may remain.
        var text = new string('长', 32_765) + "𠮷长";
        Assert.Equal(new string('长', 32_765) + "…", Fill(Cell.Of(text))["数据", "A1"]);
        Assert.Equal(32_767, Fill(Cell.Of(new string('长', 32_767)))["数据", "A1"].Length);
    }

    [Theory]
    [InlineData("1.50", "1.5")]
    [InlineData("-0.0000001", "-0.0000001")]
    [InlineData("1234567.891", "1234567.891")]
    [InlineData("100", "100")]
    public void Numbers_are_numbers_in_the_shortest_plain_decimals(string number, string stored)
    {
        var cell = Fill(Cell.Of(decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture))).CellOf("数据", "A1")!;
        Assert.Null(cell.Attribute("t"));
        Assert.Equal(stored, cell.Value);
    }
}
