using System.Globalization;
using System.Xml.Linq;

namespace Evaluation.Report.Workbooks;

/// <summary>The template's cell formats, and copies of them for text that must stay text, for dates without a format and for cells that nobody fills in.</summary>
internal sealed class CellStyles
{
    private const int FirstOwnFormat = 164;
    private const decimal DefaultSize = 11m;

    private readonly XElement root;
    private readonly XElement formats;
    private readonly Dictionary<int, int> quoted = [];
    private readonly Dictionary<int, int> dated = [];
    private readonly Dictionary<int, int> closed = [];
    private readonly List<XElement> all;
    private readonly decimal[] sizes;
    private readonly decimal?[] wrapped;
    private readonly bool[] unlocked;

    /// <exception cref="InvalidDataException">No cell formats.</exception>
    public CellStyles(byte[] part)
    {
        root = Ooxml.Load(part).Root!;
        formats = root.Element(Ooxml.Main + "cellXfs") ?? throw new InvalidDataException("the styles have no cell formats");
        all = [.. formats.Elements(Ooxml.Main + "xf")];
        if (all.Count == 0)
            throw new InvalidDataException("the styles have no cell formats");
        sizes = [.. root.Elements(Ooxml.Main + "fonts").Elements(Ooxml.Main + "font").Select(SizeOf)];
        wrapped = [.. all.Select(WrappedSizeOf)];
        unlocked = [.. all.Select(f => (string?)f.Element(Ooxml.Main + "protection")?.Attribute("locked") is "0" or "false")];
    }

    /// <summary>Size in points of the font that column widths are counted in.</summary>
    public decimal NormalSize => sizes.Length > 0 ? sizes[0] : DefaultSize;

    /// <summary>Size in points of the format's font when the format wraps its text; <c>null</c> when it does not.</summary>
    public decimal? WrappedSize(int style) => style >= 0 && style < wrapped.Length ? wrapped[style] : null;

    /// <summary>Makes the copies that a cell with a placeholder may need.</summary>
    public void Prepare(int style)
    {
        if (quoted.ContainsKey(style) || style < 0 || style >= all.Count)
            return;
        quoted[style] = (string?)all[style].Attribute("quotePrefix") is "1" or "true" ? style : Copy(style, "quotePrefix", "1");
        if (IsUnlocked(style))
            closed[style] = Close(style);
        dated[style] = (all[style].Number("numFmtId") ?? 0) != 0 ? style : Dated(style);
    }

    /// <summary>The same format, but Excel keeps the text a text when someone edits the cell.</summary>
    public int Quoted(int style) => quoted.GetValueOrDefault(style, style);

    /// <summary>The same format, or with ISO dates when it had no number format.</summary>
    public int ForDates(int style) => dated.GetValueOrDefault(style, style);

    /// <summary>Cells of this format can be changed while their sheet is protected.</summary>
    public bool IsUnlocked(int style) => style >= 0 && style < unlocked.Length && unlocked[style];

    /// <summary>The same format; of an unlocked one its locked copy without a fill, for the line that stands in for a table without rows.</summary>
    public int Closed(int style) => closed.GetValueOrDefault(style, style);

    public byte[] Bytes()
    {
        formats.SetAttributeValue("count", all.Count);
        return Ooxml.Bytes(root);
    }

    private decimal? WrappedSizeOf(XElement format) =>
        (string?)format.Element(Ooxml.Main + "alignment")?.Attribute("wrapText") is "1" or "true"
            ? sizes.ElementAtOrDefault(format.Number("fontId") ?? 0) is var size and > 0 ? size : DefaultSize
            : null;

    private static decimal SizeOf(XElement font) =>
        decimal.TryParse((string?)font.Element(Ooxml.Main + "sz")?.Attribute("val"), NumberStyles.Float, CultureInfo.InvariantCulture, out var size) ? size : DefaultSize;

    private int Close(int style)
    {
        var copy = Copy(style, "fillId", "0");
        all[copy].Elements(Ooxml.Main + "protection").Remove();
        return copy;
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
