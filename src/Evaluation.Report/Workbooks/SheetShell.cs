using System.Xml.Linq;

namespace Evaluation.Report.Workbooks;

/// <summary>Moves everything of a sheet that is not a cell along with the rows.</summary>
internal sealed class SheetShell
{
    // The schema's order up to where links stand.
    private static readonly HashSet<string> BeforeLinks = new(StringComparer.Ordinal)
    {
        "sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "sheetCalcPr", "sheetProtection", "protectedRanges", "scenarios",
        "autoFilter", "sortState", "dataConsolidate", "customSheetViews", "mergeCells", "phoneticPr", "conditionalFormatting", "dataValidations",
    };

    private static readonly HashSet<string> AfterDrawing = new(StringComparer.Ordinal)
    {
        "legacyDrawing", "legacyDrawingHF", "drawingHF", "picture", "oleObjects", "controls", "webPublishItems", "tableParts", "extLst",
    };

    private readonly BookLayout book;
    private readonly SheetLayout layout;
    private readonly Dictionary<int, int> copies; // of each pattern row

    public SheetShell(BookLayout book, SheetLayout layout)
    {
        (this.book, this.layout) = (book, layout);
        copies = layout.Sheet.Patterns.ToDictionary(r => r.Number, r => Math.Max(1, book.Table(r.Table!).Count));
        Root = new XElement(layout.Sheet.Shell);
        MoveRanges();
        RepeatMerges();
        MoveLinks();
        MoveBreaks();
        FillHeaders();
    }

    public XElement Root { get; }

    /// <summary>Adds links to the cells of tables.</summary>
    public void AddLinks(IReadOnlyList<(string Cell, string Location)> links)
    {
        if (links.Count == 0)
            return;
        var all = Root.Element(Ooxml.Main + "hyperlinks");
        if (all is null)
        {
            all = new XElement(Ooxml.Main + "hyperlinks");
            Root.Elements().Last(e => BeforeLinks.Contains(e.Name.LocalName)).AddAfterSelf(all);
        }
        all.Add(links.Select(l => new XElement(Ooxml.Main + "hyperlink", new XAttribute("ref", l.Cell), new XAttribute("location", l.Location))));
    }

    /// <summary>Adds the reference to the sheet's drawing.</summary>
    public void AddDrawing(XElement drawing) =>
        Root.Elements().Last(e => !AfterDrawing.Contains(e.Name.LocalName)).AddAfterSelf(drawing);

    private string Moved(string formula) => Formula.Parse(formula).Moved(s => s is null ? layout.Rows : book.RowsOf(s), growLone: false);

    private void MoveRanges()
    {
        Root.Element(Ooxml.Main + "dimension")?.SetAttributeValue("ref", new CellRange(1, 1, layout.Sheet.LastColumn, layout.LastRow));
        foreach (var element in Root.Descendants().Where(e => e.Name.LocalName is not ("mergeCell" or "hyperlink" or "dimension")).ToList())
        {
            foreach (var attribute in element.Attributes().Where(a => a.Name.LocalName is "sqref" or "activeCell" or "topLeftCell" or "ref" && a.Name.NamespaceName.Length == 0))
                attribute.Value = element.Name.LocalName == "autoFilter" ? layout.FilterRange(CellRange.Parse(attribute.Value)).ToString() : MovedRanges(attribute.Value, attribute.Name.LocalName);
            if (!element.HasElements && element.Name == Ooxml.ExcelExtension + "sqref")
                element.Value = MovedRanges(element.Value, "sqref");
            else if (!element.HasElements && element.Name.LocalName is "formula" or "formula1" or "formula2" or "f")
                element.Value = Moved(element.Value);
        }
    }

    private string MovedRanges(string ranges, string kind) => string.Join(' ', ranges.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(r =>
    {
        if (!r.AsSpan().ContainsAnyInRange('0', '9') || char.IsAsciiDigit(r[0]))
            return r; // whole columns stay; whole rows are not used in these places
        var range = CellRange.Parse(r);
        return kind is "activeCell" or "topLeftCell"
            ? (range with { FirstRow = layout.Rows.First(range.FirstRow), LastRow = layout.Rows.First(range.LastRow) }).ToString()
            : range.Through(layout.Rows).ToString();
    }));

    private void RepeatMerges()
    {
        if (Root.Element(Ooxml.Main + "mergeCells") is not { } merges)
            return;
        Repeat(merges);
        merges.SetAttributeValue("count", merges.Elements().Count());
    }

    private void MoveLinks()
    {
        if (Root.Element(Ooxml.Main + "hyperlinks") is not { } links)
            return;
        Repeat(links);
        foreach (var location in links.Elements().Attributes("location"))
            location.Value = Moved(location.Value);
    }

    /// <summary>What stands on a cell of a repeated row stands on every copy; anything else moves.</summary>
    private void Repeat(XElement container)
    {
        foreach (var element in container.Elements().ToList())
        {
            var range = CellRange.Parse((string)element.Attribute("ref")!);
            if (range.Height > 1 || !copies.TryGetValue(range.FirstRow, out var count))
            {
                element.SetAttributeValue("ref", (range with { FirstRow = layout.Rows.First(range.FirstRow), LastRow = layout.Rows.First(range.LastRow) }).ToString());
                continue;
            }
            var first = layout.Rows.First(range.FirstRow);
            for (var copy = count - 1; copy >= 0; copy--)
            {
                var repeated = new XElement(element);
                repeated.SetAttributeValue("ref", (range with { FirstRow = first + copy, LastRow = first + copy }).ToString());
                element.AddAfterSelf(repeated);
            }
            element.Remove();
        }
    }

    private void MoveBreaks()
    {
        foreach (var after in Root.Elements(Ooxml.Main + "rowBreaks").Elements().Attributes("id"))
            after.Value = Formula.Number(layout.Rows.Last((int)after));
    }

    private void FillHeaders()
    {
        foreach (var text in TemplateReader.HeadersAndFooters(Root).Where(t => TextPattern.HasBraces(t.Value)))
        {
            var pattern = TextPattern.Parse(text.Value)!;
            // An ampersand starts a code in a header.
            text.Value = pattern.Fill(i => book.Document.Fields[pattern.Placeholders[i].Name].ToString().Replace("&", "&&", StringComparison.Ordinal));
        }
    }
}
