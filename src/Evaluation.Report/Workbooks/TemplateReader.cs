using System.Xml;
using System.Xml.Linq;
using Evaluation.Model.Problems;

namespace Evaluation.Report.Workbooks;

/// <summary>Takes a template's file apart.</summary>
internal sealed class TemplateReader
{
    // Nothing of an output may come from the clock.
    private const string FixedTime = "1980-01-01T00:00:00Z";
    private static readonly XNamespace DublinCore = "http://purl.org/dc/terms/";

    private readonly string file;
    private readonly List<Problem> problems = [];
    private readonly Dictionary<string, byte[]> parts;

    private TemplateReader(byte[] xlsx, string file) => (this.file, parts) = (file, PackageParts.Read(xlsx));

    public static (TemplateBook? Book, IReadOnlyList<Problem> Problems) Read(byte[] xlsx, string file)
    {
        try
        {
            var reader = new TemplateReader(xlsx, file);
            return (reader.Book(), reader.problems);
        }
        catch (Exception e) when (e is InvalidDataException or XmlException or FormatException or OverflowException or ArgumentException)
        {
            return (null, [new(TemplateProblems.Unreadable, new(file), e.Message)]);
        }
    }

    private TemplateBook Book()
    {
        if (parts.Keys.Any(p => p.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase)))
            throw new InvalidDataException("it contains macros");
        var workbookPath = Relationships.Of(parts, "").TargetsOfType("officeDocument").FirstOrDefault()
            ?? throw new InvalidDataException("it has no workbook");
        var workbook = Root(workbookPath);
        if (workbook.Name != Ooxml.Main + "workbook")
            throw new InvalidDataException("it is not a workbook");
        var relations = Relationships.Of(parts, workbookPath);
        var stylesPath = Only(relations, "styles") ?? throw new InvalidDataException("it has no styles");
        var styles = new CellStyles(Part(stylesPath));
        var sharedPath = Only(relations, "sharedStrings");
        var shared = new SharedTexts(sharedPath is null ? null : Part(sharedPath));
        var sheets = workbook.Elements(Ooxml.Main + "sheets").Elements()
            .Where(s => relations.Target((string?)s.Attribute(Ooxml.Relations + "id")) is { } path && path.Contains("/worksheets/", StringComparison.Ordinal))
            .Select(s => Sheet((string)s.Attribute("name")!, relations.Target((string?)s.Attribute(Ooxml.Relations + "id"))!, shared, styles))
            .ToList();
        parts[stylesPath] = styles.Bytes();
        if (sharedPath is not null)
            parts[sharedPath] = shared.WithoutPlaceholders() ?? parts[sharedPath];
        DropCalculationChain(workbookPath, relations);
        FixTimes();
        return new(file, parts, workbookPath, workbook, sheets, Slots(workbook, sheets), styles);
    }

    private byte[] Part(string name) => parts.TryGetValue(name, out var part) ? part : throw new InvalidDataException($"the part {name} is missing");

    private XElement Root(string name) => DefaultNamespace(Ooxml.Load(Part(name)).Root!);

    private static string? Only(Relationships relations, string type) => relations.TargetsOfType(type).FirstOrDefault();

    // Cells are written as text, so the main namespace must be the one without a prefix.
    private static XElement DefaultNamespace(XElement root)
    {
        root.Attributes().Where(a => a.IsNamespaceDeclaration && a.Value == Ooxml.Main.NamespaceName && a.Name.LocalName != "xmlns").Remove();
        root.SetAttributeValue("xmlns", Ooxml.Main.NamespaceName);
        return root;
    }

    private TemplateSheet Sheet(string name, string path, SharedTexts shared, CellStyles styles)
    {
        var shell = Root(path);
        var data = shell.Element(Ooxml.Main + "sheetData") ?? throw new InvalidDataException($"the sheet {name} has no cells");
        var reader = new SheetReader(file, name, shared, styles);
        var rows = reader.Rows(data);
        problems.AddRange(reader.Problems);
        data.RemoveAll();
        var relations = Relationships.Of(parts, path);
        foreach (var text in HeadersAndFooters(shell).Where(t => TextPattern.HasBraces(t.Value) && TextPattern.Parse(t.Value) is null))
            problems.Add(new(TemplateProblems.PlaceholderMalformed, new(file, Sheet: name), text.Value));
        return new(
            name, path, shell, rows,
            relations.Target((string?)shell.Element(Ooxml.Main + "drawing")?.Attribute(Ooxml.Relations + "id")),
            [.. relations.TargetsOfType("table")],
            Only(relations, "comments"),
            relations.Target((string?)shell.Element(Ooxml.Main + "legacyDrawing")?.Attribute(Ooxml.Relations + "id")));
    }

    /// <summary>The texts printed above and below every page of a sheet.</summary>
    public static IEnumerable<XElement> HeadersAndFooters(XElement shell) =>
        shell.Element(Ooxml.Main + "headerFooter")?.Elements() ?? [];

    private List<ChartSlot> Slots(XElement workbook, List<TemplateSheet> sheets)
    {
        var slots = new List<ChartSlot>();
        foreach (var name in workbook.Element(Ooxml.Main + "definedNames")?.Elements() ?? [])
        {
            var label = (string)name.Attribute("name")!;
            var references = Formula.Parse(name.Value).References.ToList();
            var isSlot = label.StartsWith(ChartSlot.Prefix, StringComparison.Ordinal);
            var box = references.Count == 1 ? references[0].Range : null;
            var sheet = references.Count == 1 ? sheets.Find(s => s.Name == references[0].Sheet) : null;
            if (name.Value.Contains("#REF!", StringComparison.Ordinal) || (isSlot && (box is null || sheet is null)))
                problems.Add(new(TemplateProblems.NameBroken, new(file, Sheet: sheet?.Name), label, name.Value));
            else if (isSlot)
                slots.Add(new(label[ChartSlot.Prefix.Length..], sheet!.Name, box!.Value));
        }
        return slots;
    }

    // It lists formulas by cell; Excel makes it anew.
    private void DropCalculationChain(string workbookPath, Relationships relations)
    {
        if (Only(relations, "calcChain") is not { } path)
            return;
        parts.Remove(path);
        relations.Remove(path);
        parts[relations.Path] = relations.Bytes();
        var types = Ooxml.Load(Part(TemplateBook.ContentTypesPath)).Root!;
        types.Elements().Where(t => (string?)t.Attribute("PartName") == "/" + path).Remove();
        parts[TemplateBook.ContentTypesPath] = Ooxml.Bytes(types);
    }

    private void FixTimes()
    {
        if (Only(Relationships.Of(parts, ""), "core-properties") is not { } path || !parts.TryGetValue(path, out var bytes))
            return;
        var root = Ooxml.Load(bytes).Root!;
        foreach (var time in root.Elements().Where(e => e.Name == DublinCore + "created" || e.Name == DublinCore + "modified"))
            time.Value = FixedTime;
        parts[path] = Ooxml.Bytes(root);
    }
}
