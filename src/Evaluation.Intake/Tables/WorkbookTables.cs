using System.Globalization;
using System.IO.Compression;
using System.Xml;
using Evaluation.Model.Problems;

namespace Evaluation.Intake.Tables;

/// <summary>Reads the sheets of an .xlsx workbook as tables, after <see cref="WorkbookGuard"/> let it in.</summary>
internal static class WorkbookTables
{
    public static TableReading Read(MemoryStream workbook, string fileName)
    {
        workbook.Position = 0;
        var refused = WorkbookGuard.Check(workbook, fileName);
        if (refused.Count > 0)
            return TableFiles.Refused(fileName, refused);
        workbook.Position = 0;
        try
        {
            using var zip = new ZipArchive(workbook, ZipArchiveMode.Read, leaveOpen: true);
            return Read(zip, fileName);
        }
        catch (Exception e) when (e is InvalidDataException or XmlException or FormatException or OverflowException or ArgumentException)
        {
            return TableFiles.Refused(fileName, new Problem(WorkbookProblems.Broken, new Place(fileName), e.Message));
        }
    }

    private static TableReading Read(ZipArchive zip, string fileName)
    {
        var main = Relationships(zip, "").FirstOrDefault(r => r.Type.EndsWith("/officeDocument", StringComparison.Ordinal)).Target;
        if (main is null || zip.GetEntry(main) is not { } workbook)
            return TableFiles.Refused(fileName, new Problem(WorkbookProblems.NotAWorkbook, new Place(fileName)));
        var parts = Relationships(zip, main);
        var styles = new CellStyles(Part(zip, parts, "/styles"));
        var shared = SharedStrings(Part(zip, parts, "/sharedStrings"));
        var (sheets, uses1904) = Sheets(workbook);
        var tables = new List<Table>();
        foreach (var (name, id) in sheets)
        {
            var target = parts.FirstOrDefault(r => r.Id == id && r.Type.EndsWith("/worksheet", StringComparison.Ordinal)).Target;
            if (target is not null && zip.GetEntry(target) is { } sheet
                && new SheetReader(fileName, name, shared, styles, uses1904).Read(sheet) is { } table)
                tables.Add(table);
        }

        IReadOnlyList<Problem> problems = tables.Count > 0 ? [] : [new Problem(TableProblems.Empty, new Place(fileName))];
        return new TableReading(fileName, tables, problems);
    }

    private static (List<(string Name, string Id)> Sheets, bool Uses1904) Sheets(ZipArchiveEntry workbook)
    {
        var sheets = new List<(string, string)>();
        var uses1904 = false;
        using var part = workbook.Open();
        using var reader = WorkbookXml.Open(part);
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element)
                continue;
            if (reader.LocalName == "workbookPr")
                uses1904 = reader.GetAttribute("date1904") is "1" or "true" or "on";
            else if (reader.LocalName == "sheet")
                sheets.Add((reader.GetAttribute("name") ?? "", RelationshipId(reader)));
        }

        return (sheets, uses1904);
    }

    /// <summary>The <c>id</c> in the relationships namespace, transitional or strict.</summary>
    private static string RelationshipId(XmlReader sheet)
    {
        var id = "";
        while (sheet.MoveToNextAttribute())
        {
            if (sheet.LocalName == "id" && sheet.NamespaceURI.EndsWith("/relationships", StringComparison.Ordinal))
                id = sheet.Value;
        }

        sheet.MoveToElement();
        return id;
    }

    private static string[] SharedStrings(ZipArchiveEntry? entry)
    {
        if (entry is null)
            return [];
        var strings = new List<string>();
        using var part = entry.Open();
        using var reader = WorkbookXml.Open(part);
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "si")
                strings.Add(WorkbookXml.RichText(reader));
        }

        return [.. strings];
    }

    private static ZipArchiveEntry? Part(ZipArchive zip, List<(string Id, string Type, string Target)> parts, string type) =>
        parts.FirstOrDefault(r => r.Type.EndsWith(type, StringComparison.Ordinal)).Target is { } target ? zip.GetEntry(target) : null;

    /// <param name="source">Name of the part whose relationships are wanted; empty: the package's.</param>
    private static List<(string Id, string Type, string Target)> Relationships(ZipArchive zip, string source)
    {
        var folder = source.Contains('/', StringComparison.Ordinal) ? source[..(source.LastIndexOf('/') + 1)] : "";
        var found = new List<(string, string, string)>();
        if (zip.GetEntry(string.Create(CultureInfo.InvariantCulture, $"{folder}_rels/{source[folder.Length..]}.rels")) is not { } entry)
            return found;
        using var part = entry.Open();
        using var reader = WorkbookXml.Open(part);
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "Relationship")
                found.Add((reader.GetAttribute("Id") ?? "", reader.GetAttribute("Type") ?? "", Resolve(folder, reader.GetAttribute("Target") ?? "")));
        }

        return found;
    }

    private static string Resolve(string folder, string target)
    {
        if (target.StartsWith('/'))
            return target[1..];
        var steps = new List<string>(folder.Split('/', StringSplitOptions.RemoveEmptyEntries));
        foreach (var step in target.Split('/'))
        {
            if (step == ".." && steps.Count > 0)
                steps.RemoveAt(steps.Count - 1);
            else if (step is not ("." or ".."))
                steps.Add(step);
        }

        return string.Join('/', steps);
    }
}
