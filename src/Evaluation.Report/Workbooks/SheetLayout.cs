using Evaluation.Report.Documents;

namespace Evaluation.Report.Workbooks;

/// <summary>A sheet of the output before it is written: where its rows and charts stand.</summary>
/// <param name="Charts">In the order of the document, each with the cells it covers in the output.</param>
/// <param name="Spacers">Attributes of the output's rows that only make room for charts, by number.</param>
internal sealed record SheetLayout(
    TemplateSheet Sheet,
    RowMap Rows,
    IReadOnlyList<(ReportChart Chart, CellRange Box)> Charts,
    SortedDictionary<int, string> Spacers)
{
    /// <param name="slots">Of all sheets.</param>
    /// <param name="count">Rows of a table by its name.</param>
    public static SheetLayout Of(TemplateSheet sheet, IReadOnlyList<ChartSlot> slots, ReportDocument document, Func<string, int> count)
    {
        var rows = new RowMap();
        foreach (var pattern in sheet.Patterns)
            rows.Grow(pattern.Number, Math.Max(1, count(pattern.Table!)) - 1);
        var own = slots.Where(s => s.Sheet == sheet.Name).OrderBy(s => s.Box.LastRow).ToList();
        var lastColumn = own.Select(s => s.Box.LastColumn).Append(sheet.LastColumn).Max();
        var grids = own.ConvertAll(s => ChartGrid.Of(s, [.. document.Charts.Where(c => c.Slot == s.Name && c.Kind != ChartKind.HeatTable)], own, lastColumn));
        foreach (var grid in grids)
            grid.MakeRoom(rows);
        return new(sheet, rows, [.. grids.SelectMany(g => g.Place(rows))], SpacersOf(sheet, grids, rows));
    }

    /// <summary>Last row of the output with anything in it.</summary>
    public int LastRow => Math.Max(Rows.Last(Sheet.LastRow), Spacers.Count == 0 ? 1 : Spacers.Keys.Last());

    /// <summary>Where a filter stands; one whose last row is directly above a repeated row is meant for its copies.</summary>
    public CellRange FilterRange(CellRange filter)
    {
        var moved = filter.Through(Rows);
        return Sheet.Patterns.Any(p => p.Number == filter.LastRow + 1) ? moved with { LastRow = Rows.Last(filter.LastRow + 1) } : moved;
    }

    // Rows added for further charts are as high as those of the first, or the charts would differ in height.
    private static SortedDictionary<int, string> SpacersOf(TemplateSheet sheet, List<ChartGrid> grids, RowMap rows)
    {
        var spacers = new SortedDictionary<int, string>();
        var heights = sheet.Rows.ToDictionary(r => r.Number, r => r.Attributes);
        var patterns = sheet.Patterns.Select(r => r.Number).ToHashSet();
        foreach (var box in grids.Select(g => g.Slot.Box).Where(b => !patterns.Contains(b.LastRow)))
        {
            var first = rows.First(box.LastRow);
            for (var row = first + 1; row <= rows.Last(box.LastRow); row++)
            {
                if (heights.TryGetValue(box.FirstRow + (row - first - 1) % box.Height, out var attributes) && attributes.Length > 0)
                    spacers[row] = attributes;
            }
        }
        return spacers;
    }
}
