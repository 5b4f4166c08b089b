using System.Globalization;
using System.IO.Compression;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Evaluation.Report.Documents;
using Evaluation.Report.Workbooks;
using FsCheck;
using FsCheck.Fluent;

namespace Evaluation.Report.Tests.Workbooks;

public sealed class WorkbookLaws
{
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private static List<XElement> Rows(TemplateFile template, ReportDocument document)
    {
        using var output = new MemoryStream();
        WorkbookTemplate.Read(template.Bytes(), "t.xlsx").Template!.Write(document, output);
        using var zip = new ZipArchive(output);
        using var sheet = zip.GetEntry("xl/worksheets/sheet1.xml")!.Open();
        return [.. XDocument.Load(sheet, LoadOptions.PreserveWhitespace).Descendants(Main + "row")];
    }

    [Fact]
    public void Whatever_text_goes_into_a_cell_comes_out_of_it() => Prop.ForAll(ArbMap.Default.ArbFor<NonNull<string>>(), text =>
    {
        var template = new TemplateFile();
        template.Sheet("数据").Row(1, TemplateFile.Body, "{{text}}");
        var document = new ReportDocument("t", new Dictionary<string, Cell> { ["text"] = Cell.Of(text.Get) }, [], []);
        // Excel's own escape, as ECMA-376 part 1, 22.9.2.19 (ST_Xstring) gives it.
        var read = Regex.Replace(
            Rows(template, document)[0].Value, "_x([0-9A-F]{4})_",
            m => ((char)int.Parse(m.Groups[1].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString());
        return read == text.Get;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Two_tables_on_a_sheet_take_the_rows_they_need_in_order() => Prop.ForAll(
        Gen.Choose(0, 9).Two().ToArbitrary(),
        counts =>
        {
            var template = new TemplateFile();
            template.Sheet("表").Row(2, TemplateFile.Body, "{{tasks.name}}").Row(4, TemplateFile.Body, "{{measures.text}}").Row(7, TemplateFile.Body, "=SUM(A2:A4)");
            var rows = Rows(template, Samples.Document(Samples.Tasks(counts.Item1), Samples.Measures(counts.Item2)));
            var (tasks, measures) = (Math.Max(1, counts.Item1), Math.Max(1, counts.Item2));
            var numbers = rows.Select(r => (int)r.Attribute("r")!).ToList();
            List<int> expected = [.. Enumerable.Range(2, tasks), .. Enumerable.Range(tasks + 3, measures), tasks + measures + 5];
            return numbers.SequenceEqual(expected) && rows[^1].Value == string.Create(CultureInfo.InvariantCulture, $"SUM(A2:A{tasks + measures + 2})");
        }).QuickCheckThrowOnFailure();
}
