using System.Xml.Linq;
using Evaluation.Report.Workbooks;

namespace Evaluation.Report.Forms;

/// <summary>The comments part of a sheet: other people's comments stay, notes of an earlier check go, new ones are added.</summary>
internal sealed class NoteTexts
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";

    private readonly XNamespace ns;
    private readonly XElement list;

    public NoteTexts(XElement root)
    {
        (Root, ns) = (root, root.Name.Namespace);
        list = Child(root, "commentList");
        DropEarlier();
    }

    public static XElement Empty => new(Ooxml.Main + "comments", new XElement(Ooxml.Main + "authors"), new XElement(Ooxml.Main + "commentList"));

    public XElement Root { get; }

    /// <summary>The text of every comment by its cell, row and column 0-based as drawings count them.</summary>
    public Dictionary<(int Row, int Column), string> ByCell()
    {
        var cells = new Dictionary<(int Row, int Column), string>();
        foreach (var comment in list.Elements(ns + "comment"))
        {
            if (CellOf(comment) is { } cell)
                cells[(cell.FirstRow - 1, cell.FirstColumn - 1)] = Plain(comment);
        }
        return cells;
    }

    public void Add(IReadOnlyList<CellNote> notes)
    {
        var byCell = list.Elements(ns + "comment").GroupBy(c => CellOf(c)?.ToString() ?? "").ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        var author = Author();
        foreach (var note in notes)
        {
            if (!byCell.TryGetValue(note.Address, out var comment))
                list.Add(comment = new XElement(ns + "comment", new XAttribute("ref", note.Address), new XAttribute("authorId", author), new XElement(ns + "text")));
            Append(Child(comment, "text"), note.Text);
        }
    }

    // A rich text is either one plain text or a row of runs, the reading for phonetics behind them.
    private void Append(XElement text, string note)
    {
        if (text.Element(ns + "t") is { } plain)
            plain.ReplaceWith(new XElement(ns + "r", new XElement(plain)));
        var runs = text.Elements(ns + "r").ToList();
        var added = new XElement(ns + "r", Text(runs.Count == 0 ? note : "\n" + note));
        if (runs.Count == 0)
            text.AddFirst(added);
        else
            runs[^1].AddAfterSelf(added);
    }

    private XElement Text(string value)
    {
        using var escaped = new StringWriter();
        CellXml.Escaped(escaped, value);
        return XElement.Parse($"<t xmlns=\"{ns}\" xml:space=\"preserve\">{escaped}</t>", LoadOptions.PreserveWhitespace);
    }

    // Ours always stand at the end of a comment.
    private void DropEarlier()
    {
        foreach (var comment in list.Elements(ns + "comment").ToList())
        {
            var texts = TextsOf(comment).ToList();
            var marked = texts.FindIndex(t => t.Value.Contains(CellNote.Mark, StringComparison.Ordinal));
            if (marked < 0)
                continue;
            texts[marked].Value = texts[marked].Value[..texts[marked].Value.IndexOf(CellNote.Mark, StringComparison.Ordinal)].TrimEnd();
            foreach (var text in texts.Skip(marked + 1))
                (text.Parent!.Name == ns + "r" ? text.Parent : text).Remove();
            if (texts[marked].Value.Length == 0 && texts[marked].Parent!.Name == ns + "r")
                texts[marked].Parent!.Remove();
            if (string.IsNullOrWhiteSpace(Plain(comment)))
                comment.Remove();
        }
    }

    private IEnumerable<XElement> TextsOf(XElement comment) => comment.Descendants(ns + "t").Where(t => t.Parent!.Name != ns + "rPh");

    private string Plain(XElement comment) => string.Concat(TextsOf(comment).Select(t => t.Value));

    private int Author()
    {
        var authors = Child(Root, "authors");
        var known = authors.Elements().Select(a => a.Value).ToList();
        if (known.Contains(CellNote.Author))
            return known.IndexOf(CellNote.Author);
        authors.Add(new XElement(ns + "author", CellNote.Author));
        return known.Count;
    }

    private XElement Child(XElement parent, string name)
    {
        if (parent.Element(ns + name) is { } child)
            return child;
        child = new XElement(ns + name);
        if (name == "authors" || name == "text")
            parent.AddFirst(child);
        else
            parent.Add(child);
        return child;
    }

    private static CellRange? CellOf(XElement comment)
    {
        try
        {
            return (string?)comment.Attribute("ref") is { } address ? CellRange.Parse(address) : null;
        }
        catch (FormatException)
        {
            return null; // a comment that is on no cell stays as it is
        }
    }
}
