using System.Text;
using Evaluation.Intake.Tables;
using FsCheck;
using FsCheck.Fluent;

namespace Evaluation.Intake.Tests.Tables;

public class CsvTableTests
{
    [Fact]
    public void Rows_carry_the_line_they_start_on_across_quoted_line_breaks_and_blank_lines()
    {
        var table = Shipped.Table("a,b\n1,\"x\ny\"\n\n2,z\r\n3,\"say \"\"hi\"\"\"\n");
        Assert.Equal([2, 5, 6], table.Rows.Select(r => r.Number));
        Assert.Equal(["x\ny", "z", "say \"hi\""], table.Rows.Select(r => r[1]));
    }

    [Fact]
    public void A_byte_order_mark_is_not_part_of_the_first_header()
    {
        var reading = TableFiles.Open(new MemoryStream([0xEF, 0xBB, 0xBF, .. "code,name\nA01,x\n"u8]), "a.csv");
        Assert.Equal(["code", "name"], Assert.Single(reading.Tables).Headers);
    }

    [Fact]
    public void Text_that_is_not_utf8_is_refused_with_its_line()
    {
        // 0xB9 0xFA is 国 in GBK.
        var problem = Assert.Single(TableFiles.Open(new MemoryStream([.. "a,b\n1,2\n"u8, 0xB9, 0xFA]), "gbk.csv").Problems);
        Assert.Equal(("table-not-utf8", 3), (problem.Code.Id, problem.Place.Row));
    }

    [Fact]
    public void A_binary_file_is_no_table()
    {
        var problem = Assert.Single(TableFiles.Open(new MemoryStream([.. "a,b\n"u8, 0, 1]), "b.csv").Problems);
        Assert.Equal(("table-binary", 2), (problem.Code.Id, problem.Place.Row));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n  \n")]
    public void A_file_without_a_header_is_empty(string text)
    {
        var reading = Shipped.Open(text);
        Assert.Empty(reading.Tables);
        Assert.Equal("table-empty", Assert.Single(reading.Problems).Code.Id);
    }

    [Fact]
    public void A_row_with_too_few_or_too_many_fields_is_a_problem_and_the_others_are_read()
    {
        var table = Shipped.Table("a,b\n1\n2,3\n4,5,6\n");
        Assert.Equal([("field-count", 2), ("field-count", 4)], table.Problems.Select(p => (p.Code.Id, p.Place.Row!.Value)));
        Assert.Equal(3, Assert.Single(table.Rows).Number);
    }

    [Fact]
    public void An_unclosed_quotation_mark_never_swallows_rows_in_silence()
    {
        var table = Shipped.Table("a,b\n1,x\n2,\"y\n3,z\n");
        Assert.Equal(("bad-quotes", 3), (Assert.Single(table.Problems).Code.Id, table.Problems[0].Place.Row));
        Assert.Equal([2], table.Rows.Select(r => r.Number));
    }

    [Fact]
    public void A_missing_file_is_a_problem()
    {
        var problem = Assert.Single(TableFiles.Open(Path.Combine(Path.GetTempPath(), "no-such-file.csv")).Problems);
        Assert.Equal(("file-missing", "no-such-file.csv"), (problem.Code.Id, problem.Place.File));
    }

    [Fact]
    public void Every_character_comes_through_whatever_needs_quoting() =>
        Prop.ForAll<NonNull<string>>(given =>
        {
            // Lone surrogates have no UTF-8; a zero byte is a binary file.
            var text = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(given.Get.Replace("\0", "", StringComparison.Ordinal)));
            var table = Shipped.Table($"a,b\nx,\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"\n");
            return table.Rows.Single()[1] == text;
        }).QuickCheckThrowOnFailure();
}
