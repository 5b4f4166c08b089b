using System.Globalization;

namespace Evaluation.TemplateDrafts.House;

/// <summary>One sheet, written from the top down.</summary>
public sealed class SheetDraft(string name, string navigation, bool landscape, params double[] widths)
{
    private readonly List<SheetRow> rows = [];
    private int next = 1;

    public string Name => name;

    /// <summary>Defined name of the sheet's top-left cell, the goal of links; empty: none.</summary>
    public string Navigation => navigation;

    public bool Landscape => landscape;

    public IReadOnlyList<double> Widths => widths;

    public IReadOnlyList<SheetRow> Rows => rows;

    /// <summary>Cells with internal links: reference and the defined name they lead to.</summary>
    public List<(string Cell, string Goal, string Text)> Links { get; } = [];

    /// <summary>Defined names: name and absolute range without the sheet.</summary>
    public List<(string Name, string Range)> Names { get; } = [];

    /// <summary>Cells whose words get the status colours.</summary>
    public List<string> StatusCells { get; } = [];

    /// <summary>Words of this sheet's own that get status colours beside those of every sheet, with the index of the format.</summary>
    public List<(string Word, int Format)> StatusWords { get; init; } = [];

    /// <summary>Merged ranges.</summary>
    public List<string> Merges { get; } = [];

    /// <summary>Rows after which a new page starts.</summary>
    public List<int> Breaks { get; } = [];

    /// <summary>Row that is frozen above and printed on every page; 0: none.</summary>
    public int HeaderRow { get; private set; }

    /// <summary>Range of the filter; <c>null</c>: none.</summary>
    public string? Filter { get; private set; }

    /// <summary>What cells accept, by their reference.</summary>
    public List<(string Cell, Validation Validation)> Validations { get; } = [];

    /// <summary>Locked without a password but for the cells of an entry style; columns and rows may be sized, lists filtered.</summary>
    public bool IsProtected { get; init; }

    /// <summary><c>veryHidden</c>: no program shows it in its list of hidden sheets; empty: visible.</summary>
    public string State { get; init; } = "";

    /// <summary>The sheet that is seen when the workbook is opened.</summary>
    public bool IsSelected { get; init; }

    /// <summary>Columns that stay in sight when scrolled sideways.</summary>
    public int FrozenColumns { get; init; }

    /// <summary>One page, whatever it takes; otherwise one page wide.</summary>
    public bool OnePage { get; init; }

    public SheetDraft Head(string title, string subtitle)
    {
        Row(26, (1, title, CellStyle.Title));
        Row(null, (1, subtitle, CellStyle.Subtitle));
        Links.Add((Reference(1, next), "nav_contents", "返回目录"));
        Row(null, (1, "← 返回目录", CellStyle.Link));
        return this;
    }

    public SheetDraft Row(double? height, params (int Column, string Text, CellStyle Style)[] cells)
    {
        rows.Add(new SheetRow(next++, height, cells));
        return this;
    }

    /// <summary>A row with some neighbouring cells merged into one.</summary>
    public SheetDraft Merged(int firstColumn, int lastColumn, params (int Column, string Text, CellStyle Style)[] cells)
    {
        Merges.Add($"{Reference(firstColumn, next)}:{Reference(lastColumn, next)}");
        return Row(null, cells);
    }

    public SheetDraft Link(int column, string text, string goal, params (int Column, string Text, CellStyle Style)[] others)
    {
        Links.Add((Reference(column, next), goal, text));
        return Row(null, [(column, text, CellStyle.Link), .. others]);
    }

    public SheetDraft Skip(int count = 1)
    {
        next += count;
        return this;
    }

    /// <summary>What follows starts on a new page.</summary>
    public SheetDraft NewPage()
    {
        Breaks.Add(next - 1);
        return this;
    }

    public SheetDraft Heading(string text) => Row(20, (1, text, CellStyle.Heading));

    /// <summary>Heading row and pattern row. The first table of a sheet may carry its filter and its frozen header.</summary>
    public SheetDraft Table(string table, string rangeName, bool isMain, params Column[] columns)
    {
        if (isMain)
        {
            HeaderRow = next;
            Filter = $"{Reference(1, next)}:{Reference(columns.Length, next + 1)}";
        }

        Row(null, [.. columns.Select((c, i) => (i + 1, c.Heading, CellStyle.Header))]);
        StatusCells.AddRange(columns.Index().Where(c => c.Item.IsStatus).Select(c => Reference(c.Index + 1, next)));
        Names.Add((rangeName, Absolute(1, next, columns.Length, next)));
        return Row(null, [.. columns.Select((c, i) => (i + 1, "{{" + table + "." + c.Name + "}}", c.Style))]);
    }

    /// <summary>A table that is read back: above its headings a hidden row with the machine names of the columns that are read.</summary>
    public SheetDraft EntryTable(string table, string rangeName, params Column[] columns)
    {
        var names = columns.Index().Where(c => c.Item.IsReadBack).Select(c => (c.Index + 1, table + "." + c.Item.Name, CellStyle.Default));
        rows.Add(new SheetRow(next++, null, [.. names], IsHidden: true));
        foreach (var (index, column) in columns.Index().Where(c => c.Item.Validation is not null))
            Validations.Add((Reference(index + 1, next + 1), column.Validation!));
        return Table(table, rangeName, true, columns);
    }

    /// <summary>A box for charts from the next row on.</summary>
    public SheetDraft Chart(string slot, int firstColumn, int lastColumn, int height)
    {
        Names.Add(("chart_" + slot, Absolute(firstColumn, next, lastColumn, next + height - 1)));
        next += height;
        return this;
    }

    /// <summary>A box beside what stands in the given rows.</summary>
    public SheetDraft ChartBeside(string slot, int firstColumn, int lastColumn, int firstRow, int lastRow)
    {
        Names.Add(("chart_" + slot, Absolute(firstColumn, firstRow, lastColumn, lastRow)));
        return this;
    }

    /// <summary>Number of the row that will be written next.</summary>
    public int NextRow => next;

    internal static string Reference(int column, int row) => Letters(column) + row.ToString(CultureInfo.InvariantCulture);

    internal static string Letters(int column) =>
        column <= 26 ? ((char)('A' + column - 1)).ToString() : Letters((column - 1) / 26) + Letters(((column - 1) % 26) + 1);

    private static string Absolute(int firstColumn, int firstRow, int lastColumn, int lastRow) =>
        string.Create(CultureInfo.InvariantCulture, $"${Letters(firstColumn)}${firstRow}:${Letters(lastColumn)}${lastRow}");
}
