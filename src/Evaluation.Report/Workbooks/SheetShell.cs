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
        RepeatSparklines();
        DropChecksOfEmptyTables();
        MoveRanges();
        RepeatMerges();
        MoveLinks();
        MoveBreaks();
        FillHeaders();
        AddHeatTables();
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

    private void AddHeatTables()
    {
        var priority = Root.Descendants().Where(e => e.Name.LocalName == "cfRule").Select(e => e.Number("priority") ?? 0).Append(0).Max() + 1;
        foreach (var scale in HeatTables.Of(book, layout.Sheet, priority))
            Root.Elements().Last(e => BeforeLinks.Contains(e.Name.LocalName) && e.Name.LocalName != "dataValidations").AddAfterSelf(scale);
    }

    private string Moved(string formula) => Formula.Parse(formula).Moved(RowsOf, growLone: false);

    private RowMap RowsOf(string? sheet) => sheet is null ? layout.Rows : book.RowsOf(sheet);

    private void MoveRanges()
    {
        Root.Element(Ooxml.Main + "dimension")?.SetAttributeValue("ref", new CellRange(1, 1, layout.Sheet.LastColumn, layout.LastRow));
        var elements = Root.Descendants()
            .Where(e => e.Name.LocalName is not ("mergeCell" or "hyperlink" or "dimension") && e.Parent!.Name.LocalName != "sparkline");
        foreach (var element in elements.ToList())
        {
            foreach (var attribute in element.Attributes().Where(a => a.Name.LocalName is "sqref" or "activeCell" or "topLeftCell" or "ref"))
                attribute.Value = MovedRanges(element.Name.LocalName == "autoFilter" ? "autoFilter" : attribute.Name.LocalName, attribute.Value);
            if (element.HasElements)
                continue;
            if (element.Name == Ooxml.ExcelExtension + "sqref")
                element.Value = MovedRanges("sqref", element.Value);
            else if (element.Name.LocalName is "formula" or "formula1" or "formula2" or "f")
                element.Value = Moved(element.Value);
        }
    }

    private string MovedRanges(string kind, string ranges) =>
        string.Join(' ', ranges.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(r => MovedRange(kind, r)));

    private string MovedRange(string kind, string range)
    {
        if (IsWhole(range))
            return range;
        var cells = CellRange.Parse(range);
        return kind switch
        {
            "autoFilter" => layout.FilterRange(cells).ToString(),
            "activeCell" or "topLeftCell" => FirstOf(cells).ToString(),
            _ => cells.Through(layout.Rows).ToString(),
        };
    }

    // Whole columns or rows, such as A:C.
    private static bool IsWhole(string range) => !range.AsSpan().ContainsAnyInRange('0', '9') || char.IsAsciiDigit(range[0]);

    private CellRange FirstOf(CellRange cells) =>
        cells with { FirstRow = layout.Rows.First(cells.FirstRow), LastRow = layout.Rows.First(cells.LastRow) };

    // Nothing is filled in where a table has no rows.
    private void DropChecksOfEmptyTables()
    {
        if (Root.Element(Ooxml.Main + "dataValidations") is not { } checks)
            return;
        var empty = layout.Sheet.Patterns.Where(r => book.Table(r.Table!).Count == 0).Select(r => r.Number).ToHashSet();
        foreach (var check in checks.Elements().ToList())
        {
            var ranges = ((string)check.Attribute("sqref")!).Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var kept = ranges.Where(r => IsWhole(r) || CellRange.Parse(r) is var cells && (cells.Height > 1 || !empty.Contains(cells.FirstRow))).ToList();
            if (kept.Count == 0)
                check.Remove();
            else
                check.SetAttributeValue("sqref", string.Join(' ', kept));
        }
        checks.SetAttributeValue("count", checks.Elements().Count());
        if (!checks.HasElements)
            checks.Remove();
    }

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

    private void RepeatSparklines()
    {
        foreach (var line in Root.Descendants().Where(e => e.Name.LocalName == "sparkline").ToList())
        {
            var cell = CellRange.Parse(line.Element(Ooxml.ExcelExtension + "sqref")!.Value);
            var figures = Formula.Parse(line.Element(Ooxml.ExcelExtension + "f")?.Value ?? "");
            line.ReplaceWith(Enumerable.Range(0, copies.GetValueOrDefault(cell.FirstRow, 1)).Select(copy =>
            {
                var at = layout.Rows.First(cell.FirstRow) + copy;
                var repeated = new XElement(line);
                repeated.SetElementValue(
                    Ooxml.ExcelExtension + "f",
                    copies.ContainsKey(cell.FirstRow) ? figures.Copied(RowsOf, copy) : figures.Moved(RowsOf, growLone: true));
                repeated.SetElementValue(Ooxml.ExcelExtension + "sqref", (cell with { FirstRow = at, LastRow = at }).ToString());
                return repeated;
            }));
        }
    }

    /// <summary>What stands on a cell of a repeated row stands on every copy; anything else moves.</summary>
    private void Repeat(XElement container)
    {
        foreach (var element in container.Elements().ToList())
        {
            var range = CellRange.Parse((string)element.Attribute("ref")!);
            if (range.Height > 1 || !copies.TryGetValue(range.FirstRow, out var count))
            {
                element.SetAttributeValue("ref", FirstOf(range).ToString());
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
            after.Value = Ooxml.Text(layout.Rows.Last((int)after));
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
