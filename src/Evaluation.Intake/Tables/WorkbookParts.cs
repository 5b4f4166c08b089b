using System.Globalization;
using System.IO.Compression;
using System.Xml;

namespace Evaluation.Intake.Tables;

/// <summary>The parts of a workbook that its cells are read from.</summary>
/// <param name="Sheets">In the workbook's order; those whose part is missing are left out.</param>
internal sealed record WorkbookParts(
    IReadOnlyList<(string Name, ZipArchiveEntry Part)> Sheets, string[] SharedStrings, CellStyles Styles, bool Uses1904)
{
    /// <param name="open">Opens a part, within what limits there are.</param>
    /// <returns><c>null</c> where the package is not a workbook.</returns>
    public static WorkbookParts? Find(ZipArchive zip, Func<ZipArchiveEntry, Stream> open)
    {
        var main = Relationships(zip, "", open).FirstOrDefault(r => r.Type.EndsWith("/officeDocument", StringComparison.Ordinal)).Target;
        if (main is null || zip.GetEntry(main) is not { } workbook)
            return null;
        var parts = Relationships(zip, main, open);
        var (named, uses1904) = Names(workbook, open);
        var sheets = new List<(string, ZipArchiveEntry)>();
        foreach (var (name, id) in named)
        {
            var target = parts.FirstOrDefault(r => r.Id == id && r.Type.EndsWith("/worksheet", StringComparison.Ordinal)).Target;
            if (target is not null && zip.GetEntry(target) is { } sheet)
                sheets.Add((name, sheet));
        }

        return new(sheets, Strings(Part(zip, parts, "/sharedStrings"), open), StylesOf(Part(zip, parts, "/styles"), open), uses1904);
    }

    private static CellStyles StylesOf(ZipArchiveEntry? entry, Func<ZipArchiveEntry, Stream> open)
    {
        using var part = entry is null ? null : open(entry);
        return new CellStyles(part);
    }

    private static (List<(string Name, string Id)> Sheets, bool Uses1904) Names(ZipArchiveEntry workbook, Func<ZipArchiveEntry, Stream> open)
    {
        var sheets = new List<(string, string)>();
        var uses1904 = false;
        using var part = open(workbook);
        using var reader = WorkbookXml.Open(part);
        while (WorkbookXml.Next(reader))
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

    private static string[] Strings(ZipArchiveEntry? entry, Func<ZipArchiveEntry, Stream> open)
    {
        if (entry is null)
            return [];
        var strings = new List<string>();
        using var part = open(entry);
        using var reader = WorkbookXml.Open(part);
        while (WorkbookXml.Next(reader))
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "si")
                strings.Add(WorkbookXml.RichText(reader));
        }

        return [.. strings];
    }

    private static ZipArchiveEntry? Part(ZipArchive zip, List<(string Id, string Type, string Target)> parts, string type) =>
        parts.FirstOrDefault(r => r.Type.EndsWith(type, StringComparison.Ordinal)).Target is { } target ? zip.GetEntry(target) : null;

    /// <param name="source">Name of the part whose relationships are wanted; empty: the package's.</param>
    private static List<(string Id, string Type, string Target)> Relationships(ZipArchive zip, string source, Func<ZipArchiveEntry, Stream> open)
    {
        var folder = source.Contains('/', StringComparison.Ordinal) ? source[..(source.LastIndexOf('/') + 1)] : "";
        var found = new List<(string, string, string)>();
        if (zip.GetEntry(string.Create(CultureInfo.InvariantCulture, $"{folder}_rels/{source[folder.Length..]}.rels")) is not { } entry)
            return found;
        using var part = open(entry);
        using var reader = WorkbookXml.Open(part);
        while (WorkbookXml.Next(reader))
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
