using System.Globalization;
using System.Xml.Linq;
using Evaluation.Model.Problems;

namespace Evaluation.Report.Workbooks;

/// <summary>Takes the cells of a sheet's XML apart.</summary>
internal sealed class SheetReader(string file, string sheet, SharedTexts shared, CellStyles styles)
{
    private static readonly string[] RowAttributes = ["s", "customFormat", "ht", "customHeight", "hidden", "outlineLevel", "collapsed", "thickTop", "thickBot"];

    private readonly Dictionary<string, (int Column, int Row, Formula Formula)> sharedFormulas = [];
    private readonly List<Problem> problems = [];

    public IReadOnlyList<Problem> Problems => problems;

    public IReadOnlyList<TemplateRow> Rows(XElement sheetData)
    {
        var rows = new List<TemplateRow>();
        foreach (var row in sheetData.Elements(Ooxml.Main + "row"))
            rows.Add(Row(row, row.Number("r") ?? (rows.Count == 0 ? 1 : rows[^1].Number + 1)));
        return rows;
    }

    private TemplateRow Row(XElement row, int number)
    {
        var cells = new List<TemplateCell>();
        foreach (var cell in row.Elements(Ooxml.Main + "c"))
        {
            var column = (string?)cell.Attribute("r") is { } address
                ? Columns.Split(address).Column
                : cells.Count == 0 ? 1 : cells[^1].Column + 1;
            cells.Add(Cell(cell, column, number));
        }
        // A height that nobody set is that of the template's text; without it the row fits the text that it gets.
        var isFixed = (string?)row.Attribute("customHeight") is "1" or "true";
        var attributes = string.Concat(RowAttributes
            .Select(name => (name, value: (string?)row.Attribute(name)))
            .Where(a => a.value is not null && (a.name != "ht" || isFixed))
            .Select(a => $" {a.name}=\"{a.value}\""));
        return new(number, attributes, cells, TableOf(cells, number));
    }

    private string? TableOf(List<TemplateCell> cells, int row)
    {
        var tables = cells.Where(c => c.Text is not null)
            .SelectMany(c => c.Text!.Placeholders.Select(p => (p.Table, c.Letters)))
            .Where(p => p.Table is not null)
            .DistinctBy(p => p.Table)
            .ToList();
        if (tables.Count > 1)
            problems.Add(new(TemplateProblems.PatternMixed, new(file, row, tables[1].Letters, sheet), string.Join("、", tables.Select(t => t.Table))));
        return tables.Count == 0 ? null : tables[0].Table;
    }

    private TemplateCell Cell(XElement cell, int column, int row)
    {
        var style = cell.Number("s") ?? 0;
        if (cell.Element(Ooxml.Main + "f") is { } formula)
            return FormulaCell(formula, cell, column, row, style);
        var text = Text(cell);
        if (text is null || !TextPattern.HasBraces(text))
            return new(column, style, Tail(cell));
        var pattern = TextPattern.Parse(text);
        if (pattern is null)
        {
            problems.Add(new(TemplateProblems.PlaceholderMalformed, new(file, row, Columns.Letters(column), sheet), text));
            return new(column, style, Tail(cell));
        }
        styles.Prepare(style);
        return new(column, style, null, pattern);
    }

    private string? Text(XElement cell) => (string?)cell.Attribute("t") switch
    {
        "s" => shared.Texts[int.Parse(cell.Element(Ooxml.Main + "v")!.Value, CultureInfo.InvariantCulture)],
        "inlineStr" => cell.Element(Ooxml.Main + "is") is { } inline ? SharedTexts.Plain(inline) : null,
        "str" => cell.Element(Ooxml.Main + "v")?.Value,
        _ => null,
    };

    private TemplateCell FormulaCell(XElement formula, XElement cell, int column, int row, int style)
    {
        var kind = (string?)formula.Attribute("t");
        if (kind == "dataTable")
            return new(column, style, Tail(cell));
        var id = (string?)formula.Attribute("si");
        if (kind != "shared" || id is null)
            return new(column, style, null, Formula: Formula.Parse(formula.Value), IsArray: kind == "array");
        if (formula.Value.Length > 0)
            sharedFormulas[id] = (column, row, Formula.Parse(formula.Value));
        var (fromColumn, fromRow, master) = sharedFormulas[id];
        return new(column, style, null, Formula: Formula.Parse(master.Filled(column - fromColumn, row - fromRow)));
    }

    /// <summary>What follows the style attribute in the cell's XML.</summary>
    private static string Tail(XElement cell)
    {
        var type = (string?)cell.Attribute("t");
        if (!cell.HasElements)
            return "/>";
        var content = string.Concat(cell.Elements().Select(e => CellXml.Plain(e)));
        return $"{(type is null ? "" : $" t=\"{type}\"")}>{content}</c>";
    }
}
