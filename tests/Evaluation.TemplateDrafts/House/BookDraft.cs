using System.IO.Compression;
using System.Text;

namespace Evaluation.TemplateDrafts.House;

/// <summary>A template: sheets in order, written with fixed times so that the same draft gives the same bytes.</summary>
public sealed class BookDraft(string title, params IReadOnlyList<SheetDraft> sheets)
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    /// <summary>No sheet can be added, removed, renamed, moved, shown or hidden.</summary>
    public bool IsStructureLocked { get; init; }

    public void Save(string path)
    {
        SortedDictionary<string, string> parts = new(StringComparer.Ordinal)
        {
            ["[Content_Types].xml"] = ContentTypes(),
            ["_rels/.rels"] = Relationships(("rId1", "officeDocument", "xl/workbook.xml"), ("rId2", "metadata/core-properties", "docProps/core.xml")),
            ["docProps/core.xml"] = Core(),
            ["xl/workbook.xml"] = Workbook(),
            ["xl/_rels/workbook.xml.rels"] = Relationships([.. sheets.Select((_, i) => ($"rId{i + 1}", "worksheet", $"worksheets/sheet{i + 1}.xml")), ($"rId{sheets.Count + 1}", "styles", "styles.xml")]),
            ["xl/styles.xml"] = Stylesheet.Xml,
        };
        foreach (var (index, sheet) in sheets.Index())
            parts[$"xl/worksheets/sheet{index + 1}.xml"] = SheetXml.Of(sheet);

        using var zip = new ZipArchive(File.Create(path), ZipArchiveMode.Create);
        foreach (var (name, xml) in parts)
        {
            var entry = zip.CreateEntry(name);
            entry.LastWriteTime = new DateTimeOffset(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
            using var content = entry.Open();
            content.Write(Encoding.UTF8.GetBytes(Declaration + xml));
        }
    }

    private string Workbook() =>
        $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Relations}\">"
        + (IsStructureLocked ? "<workbookProtection lockStructure=\"1\"/>" : "")
        + (sheets.Any(s => s.IsSelected) ? $"<bookViews><workbookView activeTab=\"{sheets.Index().First(s => s.Item.IsSelected).Index}\"/></bookViews>" : "")
        + "<sheets>"
        + string.Concat(sheets.Select((s, i) => $"<sheet name=\"{s.Name}\" sheetId=\"{i + 1}\"{(s.State.Length > 0 ? $" state=\"{s.State}\"" : "")} r:id=\"rId{i + 1}\"/>"))
        + "</sheets><definedNames>" + string.Concat(DefinedNames().OrderBy(n => n.Name, StringComparer.OrdinalIgnoreCase).Select(n => n.Xml)) + "</definedNames></workbook>";

    private IEnumerable<(string Name, string Xml)> DefinedNames()
    {
        foreach (var (index, sheet) in sheets.Index())
        {
            if (sheet.Navigation.Length > 0)
                yield return (sheet.Navigation, $"<definedName name=\"{sheet.Navigation}\">'{sheet.Name}'!$A$1</definedName>");
            foreach (var (name, range) in sheet.Names)
                yield return (name, $"<definedName name=\"{name}\">'{sheet.Name}'!{range}</definedName>");
            if (sheet.HeaderRow > 0)
                yield return ("_xlnm.Print_Titles", $"<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"{index}\">'{sheet.Name}'!${sheet.HeaderRow}:${sheet.HeaderRow}</definedName>");
            if (sheet.Filter is { } filter)
                yield return ("_xlnm._FilterDatabase", $"<definedName name=\"_xlnm._FilterDatabase\" localSheetId=\"{index}\" hidden=\"1\">'{sheet.Name}'!{Absolute(filter)}</definedName>");
        }
    }

    private static string Absolute(string range) =>
        string.Join(":", range.Split(':').Select(cell => $"${cell.TrimEnd("0123456789".ToCharArray())}${cell.TrimStart("ABCDEFGHIJKLMNOPQRSTUVWXYZ".ToCharArray())}"));

    private string ContentTypes() =>
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
        + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/><Override PartName=\"/docProps/core.xml\" ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>"
        + string.Concat(sheets.Select((_, i) => $"<Override PartName=\"/xl/worksheets/sheet{i + 1}.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>"))
        + "</Types>";

    private string Core() =>
        $"<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>{title}</dc:title><dc:language>zh-CN</dc:language></cp:coreProperties>";

    private static string Relationships(params (string Id, string Type, string Target)[] relations) =>
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + string.Concat(relations.Select(r => $"<Relationship Id=\"{r.Id}\" Type=\"{(r.Type.StartsWith("metadata", StringComparison.Ordinal) ? "http://schemas.openxmlformats.org/package/2006/relationships" : Relations)}/{r.Type}\" Target=\"{r.Target}\"/>"))
        + "</Relationships>";
}
