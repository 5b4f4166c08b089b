using System.Globalization;
using System.IO.Compression;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Evaluation.Model.Problems;
using Evaluation.Report.Documents;
using Evaluation.Report.Workbooks;

namespace Evaluation.Report.Tests.Workbooks;

/// <summary>A workbook that a test filled, valid by the SDK's own rules, read cell by cell.</summary>
internal sealed class FilledWorkbook
{
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private readonly Dictionary<string, string> parts = [];
    private readonly List<string> shared;
    private readonly Dictionary<string, XElement> sheets;

    private FilledWorkbook(byte[] bytes)
    {
        Bytes = bytes;
        using var zip = new ZipArchive(new MemoryStream(bytes));
        foreach (var entry in zip.Entries)
        {
            using var reader = new StreamReader(entry.Open());
            parts[entry.FullName] = reader.ReadToEnd();
        }
        shared = [.. Part("xl/sharedStrings.xml").Elements().Select(e => e.Value)];
        var targets = Part("xl/_rels/workbook.xml.rels").Elements().ToDictionary(e => (string)e.Attribute("Id")!, e => (string)e.Attribute("Target")!);
        SheetNames = [.. Workbook.Descendants(Main + "sheet").Select(s => (string)s.Attribute("name")!)];
        sheets = Workbook.Descendants(Main + "sheet").ToDictionary(
            s => (string)s.Attribute("name")!,
            s => Part("xl/" + targets[s.Attributes().Single(a => a.Name.LocalName == "id").Value]));
    }

    public byte[] Bytes { get; }

    public IReadOnlyList<string> SheetNames { get; }

    public IEnumerable<string> PartNames => parts.Keys;

    public XElement Workbook => Part("xl/workbook.xml");

    public static FilledWorkbook Of(TemplateFile template, ReportDocument document) => new(Fill(template, document));

    public static byte[] Fill(TemplateFile template, ReportDocument document)
    {
        var reading = WorkbookTemplate.Read(template.Bytes(), "t.xlsx");
        Assert.Empty(reading.Problems);
        Assert.DoesNotContain(reading.Template!.Check(document), p => p.Severity == ProblemSeverity.Error);
        using var output = new MemoryStream();
        reading.Template.Write(document, output);
        AssertValid(output.ToArray());
        return output.ToArray();
    }

    public static void AssertValid(byte[] bytes)
    {
        using var opened = SpreadsheetDocument.Open(new MemoryStream(bytes), false);
        var errors = new OpenXmlValidator(FileFormatVersions.Office2019).Validate(opened)
            .Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}");
        Assert.Empty(errors);
    }

    public XElement Part(string path) => XDocument.Parse(parts[path], LoadOptions.PreserveWhitespace).Root!;

    public string PartText(string path) => parts[path];

    public XElement Sheet(string name) => sheets[name];

    public string Name(string name) => Workbook.Descendants(Main + "definedName").Single(n => (string)n.Attribute("name")! == name).Value;

    /// <summary>Value of a cell as text; a formula with its equals sign; empty when there is none.</summary>
    public string this[string sheet, string address]
    {
        get
        {
            var cell = CellOf(sheet, address);
            if (cell?.Element(Main + "f") is { } formula)
                return "=" + formula.Value;
            return (string?)cell?.Attribute("t") switch
            {
                "s" => shared[int.Parse(cell.Value, CultureInfo.InvariantCulture)],
                _ => cell?.Value ?? "",
            };
        }
    }

    public XElement? CellOf(string sheet, string address) =>
        sheets[sheet].Descendants(Main + "c").SingleOrDefault(c => (string)c.Attribute("r")! == address);

    /// <summary>The values of an attribute of all elements with a name.</summary>
    public IEnumerable<string> All(string sheet, string element, string attribute) =>
        sheets[sheet].Descendants().Where(e => e.Name.LocalName == element).Select(e => (string?)e.Attribute(attribute)).OfType<string>();
}
