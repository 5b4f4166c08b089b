using System.Globalization;
using Evaluation.Report.Documents;

namespace Evaluation.Report.Workbooks;

/// <summary>Where everything of a document stands in the output.</summary>
internal sealed class BookLayout
{
    private const int MaxRows = 1_048_576;

    private readonly Dictionary<string, ReportTable> tables;
    private readonly Dictionary<string, IReadOnlyList<TableRow>> lists = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dictionary<string, int>> keys = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SheetLayout> sheets;
    private readonly Dictionary<string, (SheetLayout Sheet, TemplateRow Row)> patterns = new(StringComparer.Ordinal);
    private readonly HashSet<string> repeatedTwice;

    /// <exception cref="ArgumentException">A sheet would have more rows than Excel opens.</exception>
    public BookLayout(TemplateBook book, ReportDocument document)
    {
        (Book, Document) = (book, document);
        tables = document.Tables.ToDictionary(t => t.Name, StringComparer.Ordinal);
        Sheets = [.. book.Sheets.Select(s => SheetLayout.Of(s, book.Slots, document, t => tables[t].Count))];
        if (Sheets.FirstOrDefault(s => s.LastRow > MaxRows) is { } tooLong)
            throw new ArgumentException($"the sheet {tooLong.Sheet.Name} would have {tooLong.LastRow} rows", nameof(document));
        sheets = Sheets.ToDictionary(s => s.Sheet.Name, StringComparer.Ordinal);
        foreach (var sheet in Sheets)
        {
            foreach (var row in sheet.Sheet.Patterns)
                patterns.TryAdd(row.Table!, (sheet, row));
        }
        repeatedTwice = Sheets.SelectMany(s => s.Sheet.Patterns)
            .GroupBy(r => r.Table!)
            .Where(g => g.Skip(1).Any())
            .Select(g => g.Key)
            .ToHashSet(StringComparer.Ordinal);
    }

    public TemplateBook Book { get; }

    public ReportDocument Document { get; }

    public IReadOnlyList<SheetLayout> Sheets { get; }

    public ReportTable Table(string name) => tables[name];

    /// <summary>The rows of a sheet by its name; a sheet that is none of the template's has rows that stay.</summary>
    public RowMap RowsOf(string sheet) => sheets.TryGetValue(sheet, out var layout) ? layout.Rows : RowMap.Unchanged;

    /// <summary>The rows of a table to run through once; kept in memory when another pattern row, a chart or a link needs them too.</summary>
    public IEnumerable<TableRow> Rows(string table) =>
        repeatedTwice.Contains(table) || lists.ContainsKey(table) ? List(table) : tables[table].Rows;

    public IReadOnlyList<TableRow> List(string table)
    {
        if (!lists.TryGetValue(table, out var list))
            lists[table] = list = tables[table].Rows as IReadOnlyList<TableRow> ?? [.. tables[table].Rows];
        return list;
    }

    /// <summary>The place a link leads to, such as <c>'任务'!A12</c>; <c>null</c> when the template does not show the table, or the table has no such row.</summary>
    public string? Locate(CellLink link)
    {
        if (!patterns.TryGetValue(link.Table, out var pattern))
            return null;
        if (!keys.TryGetValue(link.Table, out var index))
        {
            index = new(StringComparer.Ordinal);
            foreach (var row in List(link.Table))
                index.TryAdd(row.Key, index.Count);
            keys[link.Table] = index;
        }
        if (!index.TryGetValue(link.Key, out var number))
            return null;
        var at = pattern.Sheet.Rows.First(pattern.Row.Number) + number;
        return string.Create(CultureInfo.InvariantCulture, $"{SheetNames.Quoted(pattern.Sheet.Sheet.Name)}!A{at}");
    }

    /// <summary>The cells of one column that a chart reads, such as <c>'章节'!$C$5:$C$11</c>.</summary>
    public string ChartRange(ChartColumns columns, ReportChart chart, string column) =>
        $"{SheetNames.Quoted(columns.Sheet.Name)}!{ChartCells(columns, chart, column)}";

    /// <summary>The same without the sheet.</summary>
    public string ChartCells(ChartColumns columns, ReportChart chart, string column)
    {
        var letters = columns.Letters[column];
        var first = RowsOf(columns.Sheet.Name).First(columns.Pattern.Number) + chart.FirstRow;
        return string.Create(CultureInfo.InvariantCulture, $"${letters}${first}:${letters}${first + chart.RowCount - 1}");
    }
}
