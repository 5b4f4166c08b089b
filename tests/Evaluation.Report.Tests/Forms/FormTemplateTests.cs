using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using Evaluation.Model.Reporting;
using Evaluation.Report.Forms;
using Evaluation.Report.Workbooks;

namespace Evaluation.Report.Tests.Forms;

/// <summary>What the office may and may not do to the template of a form.</summary>
public class FormTemplateTests
{
    private const string Measures = "xl/worksheets/sheet2.xml";

    [Fact]
    public void The_shipped_template_can_be_read_back() => Assert.Empty(FormTemplate.Check(FormFile.Shipped()));

    [Fact]
    public void A_moved_column_takes_its_machine_name_its_check_and_its_yellow_along()
    {
        // 进展情况 and 佐证材料 change places, as by cutting and inserting whole columns.
        var template = Edited(Measures, xml => Swapped(xml, "J", "L"));
        var book = FormFile.Of(FormSample.Form, template);

        Assert.Empty(FormTemplate.Check(template));
        Assert.Equal(("L", 5), book.Column("举措进展", FormColumns.MeasureProgress));
        Assert.Equal(("J", 5), book.Column("举措进展", FormColumns.MeasureEvidence));
        Assert.Equal("进展情况", book["举措进展", "L6"]);
        Assert.Equal("2000", book.Validation("举措进展", "L7:L9").Value);
        Assert.Equal(15, book.Unlocked("举措进展").Count);
    }

    [Fact]
    public void A_changed_heading_leaves_the_machine_name_alone()
    {
        var template = Edited(Measures, xml => xml.Replace(">进展情况</t>", ">本期进展（不超过2000字）</t>", StringComparison.Ordinal));
        var book = FormFile.Of(FormSample.Form, template);

        Assert.Empty(FormTemplate.Check(template));
        Assert.Equal(("J", 5), book.Column("举措进展", FormColumns.MeasureProgress));
        Assert.Equal("本期进展（不超过2000字）", book["举措进展", "J6"]);
    }

    [Fact]
    public void A_line_added_above_the_table_moves_it_down()
    {
        var template = Edited(Measures, xml => Regex.Replace(
            Regex.Replace(xml, "(?<=(?: r=\"| topLeftCell=\"| activeCell=\"| sqref=\"| ref=\"|:)[A-Z]?)([5-7])(?=[\":])", m => $"{int.Parse(m.Value, null) + 1}"),
            "ySplit=\"6\"", "ySplit=\"7\""));
        var book = FormFile.Of(FormSample.Form, template);

        Assert.Empty(FormTemplate.Check(template));
        Assert.Equal(("A", 6), book.Column("举措进展", FormColumns.MeasureKey));
        Assert.Equal("2-1", book["举措进展", "A8"]);
        Assert.Contains(book.Validations("举措进展"), v => (string)v.Attribute("sqref")! == "H8:H10");
    }

    [Theory]
    [InlineData("{{measures.evidence}}", "", "form-template-column-missing", null)]
    [InlineData(">measures.evidence<", "><", "form-template-name-missing", "L")]
    public void A_column_that_could_not_be_read_back_is_named(string found, string replaced, string code, string? column)
    {
        var problem = Assert.Single(FormTemplate.Check(Edited(Measures, xml => xml.Replace(found, replaced, StringComparison.Ordinal))));

        Assert.Equal(code, problem.Code.Id);
        Assert.Equal(column, problem.Place.Column);
        Assert.Contains("measures.evidence", problem.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void A_locked_cell_that_should_be_filled_in_is_named()
    {
        var problem = Assert.Single(FormTemplate.Check(Edited(Measures, xml => xml.Replace("<c r=\"K7\" s=\"21\"", "<c r=\"K7\" s=\"12\"", StringComparison.Ordinal))));

        Assert.Equal(("form-template-cell-locked", "举措进展", 7, "K"), (problem.Code.Id, problem.Place.Sheet, problem.Place.Row, problem.Place.Column));
    }

    [Fact]
    public void A_structure_that_does_not_start_in_the_first_row_is_named() =>
        Assert.Equal("form-template-structure-missing", Assert.Single(FormTemplate.Check(Edited("xl/worksheets/sheet5.xml", xml => xml.Replace("{{form.key}}", "", StringComparison.Ordinal)))).Code.Id);

    private static string Swapped(string xml, string first, string second) =>
        Regex.Replace(xml, $"(?<= (?:r|sqref)=\")({first}|{second})(?=\\d)", m => m.Value == first ? second : first) is var swapped
            ? Regex.Replace(swapped, "<row .*?</row>", row => Regex.Replace(row.Value, "(<c .*?</c>)+", cells => string.Concat(
                Regex.Matches(cells.Value, "<c .*?</c>").Select(c => c.Value).OrderBy(c => c.Split('"')[1], StringComparer.Ordinal))))
            : xml;

    private static WorkbookTemplate Edited(string part, Func<string, string> edit)
    {
        using MemoryStream file = new();
        file.Write(FormFile.ShippedBytes());
        using (ZipArchive zip = new(file, ZipArchiveMode.Update, leaveOpen: true))
        {
            string xml;
            using (StreamReader reader = new(zip.GetEntry(part)!.Open()))
                xml = reader.ReadToEnd();
            var edited = edit(xml);
            Assert.NotEqual(xml, edited);
            zip.GetEntry(part)!.Delete();
            using var content = zip.CreateEntry(part).Open();
            content.Write(Encoding.UTF8.GetBytes(edited));
        }
        var reading = WorkbookTemplate.Read(file.ToArray(), "form.xlsx");
        Assert.Empty(reading.Problems);
        Assert.Empty(reading.Template!.Faults);
        return reading.Template!;
    }
}
