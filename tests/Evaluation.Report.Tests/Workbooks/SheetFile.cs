using System.Globalization;
using System.Security;
using System.Text;

namespace Evaluation.Report.Tests.Workbooks;

/// <summary>A sheet of a template made for a test.</summary>
internal sealed class SheetFile(string name, Func<string, int> shared)
{
    private readonly SortedDictionary<int, SortedDictionary<int, string>> rows = [];
    private readonly SortedDictionary<int, string> heights = [];
    private readonly StringBuilder after = new();
    private string before = "";

    public string Name { get; } = name;

    /// <summary>Cells of one row from column A; text with a leading equals sign is a formula, <c>null</c> leaves a cell out.</summary>
    public SheetFile Row(int row, int style, params object?[] values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            if (values[i] is { } value)
                Cell(row, i + 1, style, value);
        }
        return this;
    }

    public SheetFile Cell(int row, int column, int style, object value)
    {
        if (!rows.TryGetValue(row, out var cells))
            rows[row] = cells = [];
        var start = string.Create(CultureInfo.InvariantCulture, $"<c r=\"{(char)('A' + column - 1)}{row}\" s=\"{style}\"");
        cells[column] = value switch
        {
            string text when text.StartsWith('=') => $"{start}><f>{SecurityElement.Escape(text[1..])}</f></c>",
            string text => string.Create(CultureInfo.InvariantCulture, $"{start} t=\"s\"><v>{shared(text)}</v></c>"),
            _ => string.Create(CultureInfo.InvariantCulture, $"{start}><v>{value}</v></c>"),
        };
        return this;
    }

    /// <param name="isSet">Somebody set it; else it is only what the row's text once needed.</param>
    public SheetFile Height(int row, int points, bool isSet = true)
    {
        heights[row] = string.Create(CultureInfo.InvariantCulture, $" ht=\"{points}\"") + (isSet ? " customHeight=\"1\"" : "");
        rows.TryAdd(row, []);
        return this;
    }

    /// <summary>XML between the start of the sheet and its cells.</summary>
    public SheetFile Before(string xml)
    {
        before += xml;
        return this;
    }

    /// <summary>XML after the cells, in the schema's order.</summary>
    public SheetFile After(string xml)
    {
        after.Append(xml);
        return this;
    }

    public string Xml() =>
        "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
        + before + "<sheetData>"
        + string.Concat(rows.Select(r => string.Create(
            CultureInfo.InvariantCulture,
            $"<row r=\"{r.Key}\"{heights.GetValueOrDefault(r.Key)}>{string.Concat(r.Value.Values)}</row>")))
        + "</sheetData>" + after + "</worksheet>";
}
