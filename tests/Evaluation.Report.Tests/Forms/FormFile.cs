using System.Globalization;
using System.IO.Compression;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Evaluation.Model.Problems;
using Evaluation.Model.Reporting;
using Evaluation.Report.Forms;
using Evaluation.Report.Workbooks;

namespace Evaluation.Report.Tests.Forms;

/// <summary>A workbook as its XML says, by a reader of the tests' own.</summary>
internal sealed class FormFile
{
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private readonly Dictionary<string, byte[]> parts = [];
    private readonly Dictionary<string, string> paths = [];
    private readonly Dictionary<string, XElement> sheets = [];
    private readonly bool[] unlocked;

    public FormFile(byte[] bytes)
    {
        using var zip = new ZipArchive(new MemoryStream(bytes));
        foreach (var entry in zip.Entries)
        {
            using var content = entry.Open();
            using MemoryStream copy = new();
            content.CopyTo(copy);
            parts[entry.FullName] = copy.ToArray();
        }
        Bytes = bytes;
        Workbook = Part("xl/workbook.xml");
        var targets = Part("xl/_rels/workbook.xml.rels").Elements().ToDictionary(e => (string)e.Attribute("Id")!, e => ((string)e.Attribute("Target")!));
        foreach (var sheet in Workbook.Descendants(Main + "sheet"))
        {
            var target = targets[sheet.Attributes().Single(a => a.Name.LocalName == "id").Value];
            paths[(string)sheet.Attribute("name")!] = target.StartsWith('/') ? target[1..] : "xl/" + target;
            sheets[(string)sheet.Attribute("name")!] = Part(paths[(string)sheet.Attribute("name")!]);
        }
        unlocked = [.. Part("xl/styles.xml").Element(Main + "cellXfs")!.Elements().Select(x => (string?)x.Element(Main + "protection")?.Attribute("locked") == "0")];
    }

    public byte[] Bytes { get; }

    public XElement Workbook { get; }

    public IReadOnlyDictionary<string, byte[]> Parts => parts;

    public IEnumerable<string> SheetNames => sheets.Keys;

    public string PathOf(string sheet) => paths[sheet];

    public static WorkbookTemplate Shipped()
    {
        var reading = WorkbookTemplate.Read(ShippedBytes(), "form.xlsx");
        Assert.Empty(reading.Problems);
        return reading.Template!;
    }

    public static byte[] ShippedBytes()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "Evaluation.sln")))
            folder = folder.Parent;
        return File.ReadAllBytes(Path.Combine(folder.FullName, "report-templates", "form.xlsx"));
    }

    public static FormFile Of(ReportingForm form) => Of(form, Shipped());

    public static FormFile Of(ReportingForm form, WorkbookTemplate template)
    {
        var document = FormDocument.Render(form, FormSample.Signature);
        Assert.DoesNotContain(template.Check(document), p => p.Severity == ProblemSeverity.Error);
        using MemoryStream output = new();
        template.Write(document, output);
        return Valid(output.ToArray());
    }

    /// <summary>The workbook, once the SDK's validator finds nothing.</summary>
    public static FormFile Valid(byte[] bytes)
    {
        using (var workbook = SpreadsheetDocument.Open(new MemoryStream(bytes), false))
            Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(workbook).Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}"));
        return new(bytes);
    }

    public XElement Part(string path) => XElement.Load(new MemoryStream(parts[path]));

    public XElement Sheet(string name) => sheets[name];

    /// <summary>Text of a cell; empty where it has none.</summary>
    public string this[string sheet, string address] => CellOf(sheet, address) is { } cell
        ? string.Concat(cell.Descendants(Main + "t").Select(t => t.Value)) is { Length: > 0 } text ? text : cell.Element(Main + "v")?.Value ?? ""
        : "";

    public XElement? CellOf(string sheet, string address) =>
        sheets[sheet].Descendants(Main + "c").SingleOrDefault(c => (string)c.Attribute("r")! == address);

    /// <summary>Addresses of the unlocked cells.</summary>
    public IReadOnlySet<string> Unlocked(string sheet) => sheets[sheet].Descendants(Main + "c")
        .Where(c => unlocked[(int?)c.Attribute("s") ?? 0])
        .Select(c => (string)c.Attribute("r")!)
        .ToHashSet();

    /// <summary>The hidden rows of a sheet: number and texts by column letters.</summary>
    public IReadOnlyList<(int Row, Dictionary<string, string> Cells)> HiddenRows(string sheet) =>
        [.. sheets[sheet].Descendants(Main + "row").Where(r => (string?)r.Attribute("hidden") == "1").Select(r => (
            (int)r.Attribute("r")!,
            r.Elements().ToDictionary(c => Letters((string)c.Attribute("r")!), c => this[sheet, (string)c.Attribute("r")!])))];

    /// <summary>Letters of the column with a machine name, and the row of the name.</summary>
    public (string Letters, int Row) Column(string sheet, FormColumn column)
    {
        var (row, cells) = HiddenRows(sheet).Single();
        return (cells.Single(c => c.Value == column.Name).Key, row);
    }

    public IReadOnlyList<XElement> Validations(string sheet) => [.. sheets[sheet].Descendants(Main + "dataValidation")];

    /// <summary>The formulas of the validation that reaches over exactly these cells.</summary>
    public XElement Validation(string sheet, string range) => Validations(sheet).Single(v => (string)v.Attribute("sqref")! == range);

    public string Name(string name) => Workbook.Descendants(Main + "definedName").Single(n => (string)n.Attribute("name")! == name).Value;

    public static string Letters(string address) => address.TrimEnd([.. "0123456789"]);

    public static string At(string letters, int row) => letters + row.ToString(CultureInfo.InvariantCulture);
}
