using System.IO.Compression;
using System.Text;

namespace Evaluation.Intake.Tests.Tables;

/// <summary>Builds a workbook part by part, also such as no program would write.</summary>
internal sealed class Xlsx
{
    private const string main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string package = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private readonly Dictionary<string, byte[]> parts = [];
    private readonly List<string> sheets = [];
    private string workbookProperties = "";

    public Xlsx()
    {
        Part("[Content_Types].xml", """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>""");
        Part("_rels/.rels", $"""<Relationships xmlns="{package}"><Relationship Id="r1" Type="{office}/officeDocument" Target="xl/workbook.xml"/></Relationships>""");
    }

    public Xlsx Part(string name, string xml) => Part(name, Encoding.UTF8.GetBytes(xml));

    public Xlsx Part(string name, byte[] bytes)
    {
        parts[name] = bytes;
        return this;
    }

    /// <param name="rows">The <c>row</c> elements.</param>
    public Xlsx Sheet(string name, string rows)
    {
        sheets.Add(name);
        return Part($"xl/worksheets/sheet{sheets.Count}.xml", $"""<worksheet xmlns="{main}"><sheetData>{rows}</sheetData></worksheet>""");
    }

    /// <param name="formats">The <c>numFmt</c> elements.</param>
    /// <param name="cellFormats">The <c>xf</c> elements.</param>
    public Xlsx Styles(string formats, string cellFormats) =>
        Part("xl/styles.xml", $"""<styleSheet xmlns="{main}"><numFmts>{formats}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>{cellFormats}</cellXfs></styleSheet>""");

    public Xlsx SharedStrings(string items) => Part("xl/sharedStrings.xml", $"""<sst xmlns="{main}">{items}</sst>""");

    public Xlsx Dates1904()
    {
        workbookProperties = """<workbookPr date1904="1"/>""";
        return this;
    }

    public MemoryStream Build(CompressionLevel level = CompressionLevel.Optimal)
    {
        var ids = Enumerable.Range(1, sheets.Count);
        Part("xl/workbook.xml", $"""<workbook xmlns="{main}" xmlns:r="{office}">{workbookProperties}<sheets>{string.Concat(ids.Select(i => $"""<sheet name="{sheets[i - 1]}" sheetId="{i}" r:id="s{i}"/>"""))}</sheets></workbook>""");
        Part("xl/_rels/workbook.xml.rels", $"""<Relationships xmlns="{package}">{string.Concat(ids.Select(i => $"""<Relationship Id="s{i}" Type="{office}/worksheet" Target="worksheets/sheet{i}.xml"/>"""))}<Relationship Id="st" Type="{office}/styles" Target="/xl/styles.xml"/><Relationship Id="ss" Type="{office}/sharedStrings" Target="sharedStrings.xml"/></Relationships>""");
        var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in parts)
            {
                using var part = zip.CreateEntry(name, level).Open();
                part.Write(bytes);
            }
        }

        stream.Position = 0;
        return stream;
    }
}
