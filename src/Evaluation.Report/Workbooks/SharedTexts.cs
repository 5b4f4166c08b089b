using System.Xml.Linq;

namespace Evaluation.Report.Workbooks;

/// <summary>The strings a template's cells share.</summary>
internal sealed class SharedTexts
{
    private readonly List<XElement> items;
    private readonly XElement? root;

    public SharedTexts(byte[]? part)
    {
        root = part is null ? null : Ooxml.Load(part).Root!;
        items = root is null ? [] : [.. root.Elements(Ooxml.Main + "si")];
        Texts = [.. items.Select(Plain)];
    }

    /// <summary>By index, without formats of runs and without readings.</summary>
    public IReadOnlyList<string> Texts { get; }

    public static string Plain(XElement item) => string.Concat(item
        .Descendants(Ooxml.Main + "t")
        .Where(t => t.Parent!.Name != Ooxml.Main + "rPh")
        .Select(t => t.Value));

    /// <summary>The part with the texts that have placeholders emptied: no cell of an output refers to them.</summary>
    public byte[]? WithoutPlaceholders()
    {
        if (root is null || !Texts.Any(TextPattern.HasBraces))
            return null;
        for (var i = 0; i < items.Count; i++)
        {
            if (TextPattern.HasBraces(Texts[i]))
                items[i].ReplaceNodes(new XElement(Ooxml.Main + "t"));
        }
        return Ooxml.Bytes(root);
    }
}
