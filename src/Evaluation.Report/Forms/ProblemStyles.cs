using System.Xml.Linq;

namespace Evaluation.Report.Forms;

/// <summary>The two cell formats of the list of problems, added behind those of the workbook.</summary>
/// <param name="Bold">Index of the format of headings.</param>
/// <param name="Text">Index of the format of wrapped text that stays text when someone edits it.</param>
internal sealed record ProblemStyles(int Bold, int Text)
{
    /// <returns>The workbook's usual format twice, where it has no formats to add to.</returns>
    public static ProblemStyles AddTo(SubmittedBook book)
    {
        if (book.RelationsOf(book.WorkbookPath).TargetsOfType("styles").FirstOrDefault(book.Has) is not { } path)
            return new(0, 0);
        var root = book.Load(path);
        var ns = root.Name.Namespace;
        if (root.Element(ns + "fonts") is not { } fonts || root.Element(ns + "cellXfs") is not { } formats)
            return new(0, 0);
        var font = fonts.Elements().FirstOrDefault() is { } usual ? new XElement(usual) : new XElement(ns + "font");
        font.Elements(ns + "b").Remove();
        font.AddFirst(new XElement(ns + "b"));
        fonts.Add(font);
        fonts.SetAttributeValue("count", fonts.Elements(ns + "font").Count());
        var count = formats.Elements(ns + "xf").Count();
        formats.Add(Format(ns, fonts.Elements(ns + "font").Count() - 1), Format(ns, 0));
        formats.SetAttributeValue("count", count + 2);
        book.Set(path, root);
        return new(count, count + 1);
    }

    private static XElement Format(XNamespace ns, int font) => new(
        ns + "xf",
        new XAttribute("numFmtId", 0),
        new XAttribute("fontId", font),
        new XAttribute("fillId", 0),
        new XAttribute("borderId", 0),
        new XAttribute("quotePrefix", 1),
        new XAttribute("applyFont", 1),
        new XAttribute("applyAlignment", 1),
        new XElement(ns + "alignment", new XAttribute("vertical", "top"), new XAttribute("wrapText", font == 0 ? 1 : 0)));
}
