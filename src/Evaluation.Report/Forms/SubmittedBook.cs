using System.Xml.Linq;
using Evaluation.Report.Workbooks;

namespace Evaluation.Report.Forms;

/// <summary>A workbook that somebody sent in, changed part by part; parts that nobody sets stay byte for byte.</summary>
internal sealed class SubmittedBook
{
    private readonly Dictionary<string, byte[]> parts;
    private readonly XElement types;
    private readonly List<(string Name, string Path)> sheets;

    /// <exception cref="InvalidDataException">Not a workbook.</exception>
    public SubmittedBook(byte[] file)
    {
        parts = PackageParts.Read(file);
        types = Load(TemplateBook.ContentTypesPath);
        WorkbookPath = Relationships.Of(parts, "").TargetsOfType("officeDocument").FirstOrDefault() ?? throw new InvalidDataException("the file has no workbook");
        Workbook = Load(WorkbookPath);
        var relations = RelationsOf(WorkbookPath);
        var worksheets = relations.TargetsOfType("worksheet").ToHashSet(StringComparer.Ordinal);
        sheets = [.. SheetList.Elements()
            .Select(s => (Name: (string?)s.Attribute("name") ?? "", Path: relations.Target(s.Attributes().FirstOrDefault(a => a.Name.LocalName == "id")?.Value)))
            .Where(s => s.Path is not null && parts.ContainsKey(s.Path) && worksheets.Contains(s.Path))
            .Select(s => (s.Name, s.Path!))];
    }

    public string WorkbookPath { get; }

    /// <summary>To be changed in place; <see cref="Write"/> writes it.</summary>
    public XElement Workbook { get; }

    public XElement SheetList => Workbook.Elements().FirstOrDefault(e => e.Name.LocalName == "sheets") ?? throw new InvalidDataException("the workbook has no sheets");

    /// <summary>Worksheets in the workbook's order.</summary>
    public IReadOnlyList<(string Name, string Path)> Sheets => sheets;

    public bool Has(string path) => parts.ContainsKey(path);

    public byte[] Bytes(string path) => parts.TryGetValue(path, out var part) ? part : throw new InvalidDataException($"the part {path} is missing");

    public XElement Load(string path) => Ooxml.Load(Bytes(path)).Root!;

    public void Set(string path, byte[] bytes) => parts[path] = bytes;

    public void Set(string path, XElement root) => parts[path] = Ooxml.Bytes(root);

    public Relationships RelationsOf(string path) => Relationships.Of(parts, path);

    public void Set(Relationships relations) => parts[relations.Path] = relations.Bytes();

    public void RemoveRelationsOf(string path) => parts.Remove(RelationsOf(path).Path);

    /// <summary>Adds a part under the first free name.</summary>
    /// <param name="name">With <c>{0}</c> for a number.</param>
    /// <param name="contentType">Declared for this part alone, whatever its extension means elsewhere in the file.</param>
    public string Add(string name, string contentType, byte[] bytes)
    {
        var taken = parts.Keys.ToHashSet(StringComparer.OrdinalIgnoreCase);
        var path = Enumerable.Range(1, parts.Count + 1).Select(n => name.Replace("{0}", Ooxml.Text(n), StringComparison.Ordinal)).First(p => !taken.Contains(p));
        parts[path] = bytes;
        types.Add(new XElement(types.Name.Namespace + "Override", new XAttribute("PartName", "/" + path), new XAttribute("ContentType", contentType)));
        return path;
    }

    public void Write(Stream output)
    {
        Set(WorkbookPath, Workbook);
        Set(TemplateBook.ContentTypesPath, types);
        PackageParts.Write(parts.ToDictionary(p => p.Key, p => (Action<Stream>)(s => s.Write(p.Value)), StringComparer.Ordinal), output);
    }
}
