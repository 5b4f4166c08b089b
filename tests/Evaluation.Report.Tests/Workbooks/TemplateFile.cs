using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;

namespace Evaluation.Report.Tests.Workbooks;

/// <summary>A template as an office would save it: shared strings, styles, a file of its own.</summary>
internal sealed class TemplateFile
{
    /// <summary>Formats of cells.</summary>
    public const int Plain = 0, Title = 1, Header = 2, Body = 3, OneDecimal = 4;

    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006";

    private readonly List<SheetFile> sheets = [];
    private readonly List<string> texts = [];
    private readonly StringBuilder names = new();
    private readonly SortedDictionary<string, string> extraParts = new(StringComparer.Ordinal);
    private readonly StringBuilder extraTypes = new();

    /// <summary>Colour of the header cells.</summary>
    public string HeaderColour { get; set; } = "FF1F3864";

    public SheetFile Sheet(string name)
    {
        var sheet = new SheetFile(name, Shared);
        sheets.Add(sheet);
        return sheet;
    }

    public TemplateFile Move(string sheet, int to)
    {
        var moved = sheets.Single(s => s.Name == sheet);
        sheets.Remove(moved);
        sheets.Insert(to, moved);
        return this;
    }

    /// <param name="sheet">0-based place of the sheet the name belongs to; <c>null</c>: the whole workbook.</param>
    public TemplateFile Name(string name, string refersTo, int? sheet = null)
    {
        var local = sheet is { } s ? string.Create(CultureInfo.InvariantCulture, $" localSheetId=\"{s}\"") : "";
        names.Append(CultureInfo.InvariantCulture, $"<definedName name=\"{name}\"{local}>{SecurityElement.Escape(refersTo)}</definedName>");
        return this;
    }

    public TemplateFile Part(string path, string? contentType, string xml)
    {
        extraParts[path] = xml;
        if (contentType is not null)
            extraTypes.Append(CultureInfo.InvariantCulture, $"<Override PartName=\"/{path}\" ContentType=\"{contentType}\"/>");
        return this;
    }

    public byte[] Bytes()
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create))
        {
            foreach (var (path, content) in Parts())
            {
                using var writer = new StreamWriter(zip.CreateEntry(path).Open(), new UTF8Encoding(false));
                writer.Write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + content);
            }
        }
        return file.ToArray();
    }

    private int Shared(string text)
    {
        texts.Add(text);
        return texts.Count - 1;
    }

    private IEnumerable<(string Path, string Content)> Parts()
    {
        var numbers = Enumerable.Range(1, sheets.Count).Select(n => n.ToString(CultureInfo.InvariantCulture)).ToList();
        yield return ("[Content_Types].xml",
            $"<Types xmlns=\"{Package}/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + Type("xl/workbook.xml", "sheet.main") + Type("xl/styles.xml", "styles") + Type("xl/sharedStrings.xml", "sharedStrings")
            + "<Override PartName=\"/docProps/core.xml\" ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>"
            + string.Concat(numbers.Select(n => Type($"xl/worksheets/sheet{n}.xml", "worksheet"))) + extraTypes + "</Types>");
        yield return ("_rels/.rels", Relations(
            ("rId1", $"{Office}/officeDocument", "xl/workbook.xml"),
            ("rId2", $"{Package}/relationships/metadata/core-properties", "docProps/core.xml")));
        yield return ("docProps/core.xml",
            $"<cp:coreProperties xmlns:cp=\"{Package}/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" "
            + "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:creator>办公室</dc:creator>"
            + "<dcterms:created xsi:type=\"dcterms:W3CDTF\">2026-03-04T05:06:07Z</dcterms:created></cp:coreProperties>");
        yield return ("xl/workbook.xml",
            $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Office}\"><sheets>"
            + string.Concat(numbers.Select((n, i) => $"<sheet name=\"{SecurityElement.Escape(sheets[i].Name)}\" sheetId=\"{n}\" r:id=\"rId{n}\"/>"))
            + (names.Length == 0 ? "</sheets></workbook>" : $"</sheets><definedNames>{names}</definedNames></workbook>"));
        yield return ("xl/_rels/workbook.xml.rels", Relations(
            [.. numbers.Select(n => ($"rId{n}", $"{Office}/worksheet", $"worksheets/sheet{n}.xml")),
             ("rIdStyles", $"{Office}/styles", "styles.xml"), ("rIdTexts", $"{Office}/sharedStrings", "sharedStrings.xml")]));
        yield return ("xl/styles.xml", Styles());
        foreach (var (n, sheet) in numbers.Zip(sheets))
            yield return ($"xl/worksheets/sheet{n}.xml", sheet.Xml());
        yield return ("xl/sharedStrings.xml",
            $"<sst xmlns=\"{Main}\">{string.Concat(texts.Select(t => $"<si><t xml:space=\"preserve\">{SecurityElement.Escape(t)}</t></si>"))}</sst>");
        foreach (var (path, xml) in extraParts)
            yield return (path, xml);
    }

    public static string Relations(params (string Id, string Type, string Target)[] relations) =>
        $"<Relationships xmlns=\"{Package}/relationships\">"
        + string.Concat(relations.Select(r => $"<Relationship Id=\"{r.Id}\" Type=\"{r.Type}\" Target=\"{r.Target}\"/>")) + "</Relationships>";

    private static string Type(string path, string kind) =>
        $"<Override PartName=\"/{path}\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.{kind}+xml\"/>";

    private string Styles() =>
        $"<styleSheet xmlns=\"{Main}\"><numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"0.0\"/></numFmts>"
        + "<fonts count=\"3\"><font><sz val=\"10\"/><name val=\"等线\"/></font><font><b/><sz val=\"16\"/><name val=\"等线\"/></font>"
        + "<font><b/><sz val=\"10\"/><color rgb=\"FFFFFFFF\"/><name val=\"等线\"/></font></fonts>"
        + "<fills count=\"3\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill>"
        + $"<fill><patternFill patternType=\"solid\"><fgColor rgb=\"{HeaderColour}\"/></patternFill></fill></fills>"
        + "<borders count=\"2\"><border/><border><left style=\"thin\"/><right style=\"thin\"/><top style=\"thin\"/><bottom style=\"thin\"/></border></borders>"
        + "<cellStyleXfs count=\"1\"><xf/></cellStyleXfs><cellXfs count=\"5\"><xf xfId=\"0\"/><xf xfId=\"0\" fontId=\"1\" applyFont=\"1\"/>"
        + "<xf xfId=\"0\" fontId=\"2\" fillId=\"2\" borderId=\"1\" applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\"/>"
        + "<xf xfId=\"0\" borderId=\"1\" applyBorder=\"1\" applyAlignment=\"1\"><alignment vertical=\"top\" wrapText=\"1\"/></xf>"
        + "<xf xfId=\"0\" numFmtId=\"164\" borderId=\"1\" applyNumberFormat=\"1\" applyBorder=\"1\"/></cellXfs></styleSheet>";
}
