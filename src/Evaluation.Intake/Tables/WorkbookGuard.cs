using System.Globalization;
using System.IO.Compression;
using System.Xml;
using Evaluation.Model.Problems;

namespace Evaluation.Intake.Tables;

/// <summary>Measures a workbook before it is parsed: what it unpacks to, and whether it brings anything but cells.</summary>
/// <remarks>Sizes in a zip directory can lie, so that every part is really inflated, counted and thrown away.</remarks>
public static class WorkbookGuard
{
    public const long MaxBytes = 10 << 20;
    public const int MaxEntries = 5_000;
    public const long MaxInflatedBytes = 200 << 20;

    /// <summary>Inflated over packed bytes, of one part or of all.</summary>
    public const int MaxRatio = 200;

    /// <summary>Parts smaller than this may have any ratio: a few kilobytes of one letter harm nobody.</summary>
    private const long RatioCountsFrom = 1 << 20;

    /// <summary>Characters before the first element of a part.</summary>
    private const long MaxProlog = 1 << 18;

    /// <summary>Bytes of all relationships and content types.</summary>
    private const long MaxDirectoryBytes = 8 << 20;

    private static readonly string[] macroParts = ["vbaproject", "vbadata", "macrosheets/", "dialogsheets/"];
    private static readonly string[] embeddedParts = ["embeddings/", "oleobject", "activex/"];

    /// <returns>Why the workbook is refused; empty for one that may be parsed.</returns>
    public static IReadOnlyList<Problem> Check(Stream workbook, string fileName)
    {
        var problems = new List<Problem>();
        try
        {
            using var zip = new ZipArchive(workbook, ZipArchiveMode.Read, leaveOpen: true);
            Check(zip, (code, values) => problems.Add(new Problem(code, new Place(fileName), values)));
        }
        catch (Exception e) when (IsOfTheFile(e))
        {
            problems.Add(new Problem(WorkbookProblems.Broken, new Place(fileName), e.Message));
        }

        return problems;
    }

    /// <summary>What the readers of zip files and XML throw at a damaged file.</summary>
    internal static bool IsOfTheFile(Exception e) =>
        e is InvalidDataException or XmlException or IOException or FormatException or OverflowException or ArgumentException or NotSupportedException;

    internal static FileKind KindOf(ReadOnlySpan<byte> head, string fileName)
    {
        if (head.StartsWith("PK\u0003\u0004"u8) || head.StartsWith("PK\u0005\u0006"u8))
            return FileKind.Zip;
        if (head.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]))
            return FileKind.Ole;
        return Path.GetExtension(fileName).StartsWith(".xl", StringComparison.OrdinalIgnoreCase) ? FileKind.NotAWorkbook : FileKind.Text;
    }

    private static void Check(ZipArchive zip, Action<ProblemCode, string[]> refuse)
    {
        if (zip.Entries.Count > MaxEntries)
        {
            refuse(WorkbookProblems.TooManyEntries, [Words(zip.Entries.Count), Words(MaxEntries)]);
            return;
        }

        if (zip.Entries.Any(entry => entry.Length > MaxInflatedBytes) || zip.Entries.Sum(entry => entry.Length) > MaxInflatedBytes)
        {
            refuse(WorkbookProblems.Inflates, [$"> {Words(MaxInflatedBytes)} bytes"]);
            return;
        }

        CheckNames(zip, refuse);
        if (CheckSizes(zip, refuse))
            CheckParts(zip, refuse);
    }

    private static void CheckNames(ZipArchive zip, Action<ProblemCode, string[]> refuse)
    {
        if (zip.GetEntry("[Content_Types].xml") is null)
            refuse(WorkbookProblems.NotAWorkbook, []);
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in zip.Entries)
        {
            var name = entry.FullName.Replace('\\', '/');
            if (!names.Add(name))
                refuse(WorkbookProblems.PartTwice, [name]);
            if (entry.IsEncrypted)
                refuse(WorkbookProblems.OldOrEncrypted, []);
            if (macroParts.Any(part => name.Contains(part, StringComparison.OrdinalIgnoreCase)))
                refuse(WorkbookProblems.Macros, [name]);
            if (name.Contains("externalLinks/", StringComparison.OrdinalIgnoreCase) && IsXml(name) && !name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase))
                refuse(WorkbookProblems.ExternalLinks, [name]);
            if (embeddedParts.Any(part => name.Contains(part, StringComparison.OrdinalIgnoreCase)))
                refuse(WorkbookProblems.Embedded, [name]);
        }
    }

    /// <returns>False where a part inflates too far or to something else than the directory says.</returns>
    private static bool CheckSizes(ZipArchive zip, Action<ProblemCode, string[]> refuse)
    {
        var buffer = new byte[81920];
        long total = 0;
        foreach (var entry in zip.Entries)
        {
            using var part = entry.Open();
            long size = 0;
            var checksum = 0u;
            int got;
            while ((got = part.Read(buffer)) > 0)
            {
                checksum = Crc32.Append(checksum, buffer.AsSpan(0, got));
                size += got;
                total += got;
                var isTooDense = size > RatioCountsFrom && size / MaxRatio > entry.CompressedLength;
                if (total <= MaxInflatedBytes && !isTooDense)
                    continue;
                refuse(WorkbookProblems.Inflates, [$"{entry.FullName}, > {Words(size)} bytes from {Words(entry.CompressedLength)}"]);
                return false;
            }

            // The inflater stops at the declared size: where there is more, the checksum of the whole can't be met.
            if (size == entry.Length && checksum == entry.Crc32)
                continue;
            refuse(WorkbookProblems.Broken, [$"{entry.FullName}: size or checksum is not as declared"]);
            return false;
        }

        return true;
    }

    private static void CheckParts(ZipArchive zip, Action<ProblemCode, string[]> refuse)
    {
        var limit = new PartLimit(MaxDirectoryBytes);
        foreach (var entry in zip.Entries.Where(entry => IsXml(entry.FullName)))
        {
            if (HasDtd(entry))
                refuse(WorkbookProblems.Dtd, [entry.FullName]);
            else if (entry.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase))
                CheckRelationships(entry, limit, refuse);
            else if (entry.FullName == "[Content_Types].xml")
                CheckContentTypes(entry, limit, refuse);
        }
    }

    /// <summary>Looks at what stands before the first element. A definition that goes on and on is not read to its end: the part is broken.</summary>
    private static bool HasDtd(ZipArchiveEntry entry)
    {
        using var part = entry.Open();
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Parse,
            XmlResolver = null,
            MaxCharactersFromEntities = 1024,
            MaxCharactersInDocument = MaxProlog,
        };
        using var reader = XmlReader.Create(part, settings);
        while (reader.Read() && reader.NodeType != XmlNodeType.Element)
        {
            if (reader.NodeType == XmlNodeType.DocumentType)
                return true;
        }

        return false;
    }

    private static void CheckRelationships(ZipArchiveEntry entry, PartLimit limit, Action<ProblemCode, string[]> refuse)
    {
        using var part = limit.Open(entry);
        using var reader = WorkbookXml.Open(part);
        while (WorkbookXml.Next(reader))
        {
            if (reader.NodeType != XmlNodeType.Element || reader.LocalName != "Relationship")
                continue;
            var type = reader.GetAttribute("Type") ?? "";
            var isHyperlink = type.EndsWith("/hyperlink", StringComparison.OrdinalIgnoreCase);
            if (string.Equals(reader.GetAttribute("TargetMode"), "External", StringComparison.OrdinalIgnoreCase) && !isHyperlink)
                refuse(WorkbookProblems.ExternalLinks, [reader.GetAttribute("Target") ?? entry.FullName]);
        }
    }

    private static void CheckContentTypes(ZipArchiveEntry entry, PartLimit limit, Action<ProblemCode, string[]> refuse)
    {
        using var part = limit.Open(entry);
        using var reader = WorkbookXml.Open(part);
        while (WorkbookXml.Next(reader))
        {
            var type = reader.NodeType == XmlNodeType.Element ? reader.GetAttribute("ContentType") : null;
            if (type is null)
                continue;
            if (type.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase) || type.Contains("vbaProject", StringComparison.OrdinalIgnoreCase))
                refuse(WorkbookProblems.Macros, [type]);
        }
    }

    private static bool IsXml(string name) =>
        name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)
        || name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);

    private static string Words(long number) => number.ToString(CultureInfo.InvariantCulture);
}
