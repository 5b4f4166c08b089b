using System.Xml.Linq;

namespace Evaluation.Report.Workbooks;

/// <summary>The template's cell formats, and copies of them for text that must stay text and for dates without a format.</summary>
internal sealed class CellStyles
{
    private const int FirstOwnFormat = 164;

    private readonly XElement root;
    private readonly XElement formats;
    private readonly Dictionary<int, int> quoted = [];
    private readonly Dictionary<int, int> dated = [];
    private readonly List<XElement> all;

    /// <exception cref="InvalidDataException">No cell formats.</exception>
    public CellStyles(byte[] part)
    {
        root = Ooxml.Load(part).Root!;
        formats = root.Element(Ooxml.Main + "cellXfs") ?? throw new InvalidDataException("the styles have no cell formats");
        all = [.. formats.Elements(Ooxml.Main + "xf")];
        if (all.Count == 0)
            throw new InvalidDataException("the styles have no cell formats");
    }

    /// <summary>Makes the copies that a cell with a placeholder may need.</summary>
    public void Prepare(int style)
    {
        if (quoted.ContainsKey(style) || style < 0 || style >= all.Count)
            return;
        quoted[style] = (string?)all[style].Attribute("quotePrefix") is "1" or "true" ? style : Copy(style, "quotePrefix", "1");
        dated[style] = (all[style].Number("numFmtId") ?? 0) != 0 ? style : Dated(style);
    }

    /// <summary>The same format, but Excel keeps the text a text when someone edits the cell.</summary>
    public int Quoted(int style) => quoted.GetValueOrDefault(style, style);

    /// <summary>The same format, or with ISO dates when it had no number format.</summary>
    public int ForDates(int style) => dated.GetValueOrDefault(style, style);

    public byte[] Bytes()
    {
        formats.SetAttributeValue("count", all.Count);
        return Ooxml.Bytes(root);
    }

    private int Dated(int style)
    {
        var copy = Copy(style, "numFmtId", Ooxml.Text(IsoDate()));
        all[copy].SetAttributeValue("applyNumberFormat", "1");
        return copy;
    }

    private int Copy(int style, string attribute, string value)
    {
        var copy = new XElement(all[style]);
        copy.SetAttributeValue(attribute, value);
        formats.Add(copy);
        all.Add(copy);
        return all.Count - 1;
    }

    private int IsoDate()
    {
        var numbers = root.Element(Ooxml.Main + "numFmts");
        if (numbers is null)
            root.AddFirst(numbers = new XElement(Ooxml.Main + "numFmts"));
        var known = numbers.Elements().FirstOrDefault(f => (string?)f.Attribute("formatCode") == "yyyy\\-mm\\-dd");
        if (known is not null)
            return known.Number("numFmtId")!.Value;
        var id = numbers.Elements().Select(f => f.Number("numFmtId") ?? 0).Append(FirstOwnFormat - 1).Max() + 1;
        numbers.Add(new XElement(Ooxml.Main + "numFmt", new XAttribute("numFmtId", id), new XAttribute("formatCode", "yyyy\\-mm\\-dd")));
        numbers.SetAttributeValue("count", numbers.Elements().Count());
        return id;
    }
}
