using System.Xml.Linq;

namespace Evaluation.Report.Workbooks;

/// <summary>The relationships of one part: ids to the parts they lead to.</summary>
internal sealed class Relationships
{
    private readonly XElement root;
    private readonly string folder;

    private Relationships(string part, XElement root) =>
        (Path, folder, this.root) = (PathOf(part), part.Contains('/', StringComparison.Ordinal) ? part[..part.LastIndexOf('/')] : "", root);

    /// <summary>Name of the part that holds the relationships.</summary>
    public string Path { get; }

    /// <summary>Relationships of a part; an empty part name: of the file.</summary>
    public static Relationships Of(IReadOnlyDictionary<string, byte[]> parts, string part) =>
        new(part, parts.TryGetValue(PathOf(part), out var bytes) ? Ooxml.Load(bytes).Root! : new XElement(Ooxml.Package + "Relationships"));

    /// <summary>The part an id leads to; <c>null</c> when there is none, or it is outside the file.</summary>
    public string? Target(string? id) => root.Elements().Where(r => (string?)r.Attribute("Id") == id).Select(Resolve).FirstOrDefault();

    /// <summary>The parts of a type, known by the last word of the type's address.</summary>
    public IEnumerable<string> TargetsOfType(string type) => root.Elements()
        .Where(r => ((string?)r.Attribute("Type"))?.EndsWith("/" + type, StringComparison.Ordinal) == true)
        .Select(Resolve).OfType<string>();

    /// <summary>Adds a relationship to a part of the file.</summary>
    /// <returns>Its id, the first free one.</returns>
    public string Add(string type, string part)
    {
        var taken = root.Elements().Select(r => (string?)r.Attribute("Id")).ToHashSet(StringComparer.Ordinal);
        var id = Enumerable.Range(1, taken.Count + 1).Select(n => $"rId{Ooxml.Text(n)}").First(n => !taken.Contains(n));
        root.Add(new XElement(
            Ooxml.Package + "Relationship",
            new XAttribute("Id", id),
            new XAttribute("Type", $"{Ooxml.Relations}/{type}"),
            new XAttribute("Target", "/" + part)));
        return id;
    }

    public void Remove(string part) => root.Elements().Where(r => Resolve(r) == part).Remove();

    public byte[] Bytes() => Ooxml.Bytes(root);

    private static string PathOf(string part)
    {
        var slash = part.LastIndexOf('/') + 1;
        return $"{part[..slash]}_rels/{part[slash..]}.rels";
    }

    private string? Resolve(XElement relationship)
    {
        if ((string?)relationship.Attribute("TargetMode") == "External" || (string?)relationship.Attribute("Target") is not { } target)
            return null;
        if (target.StartsWith('/'))
            return target[1..];
        var steps = folder.Length == 0 ? [] : folder.Split('/').ToList();
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
