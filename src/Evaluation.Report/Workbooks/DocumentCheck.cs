using System.Globalization;
using Evaluation.Model.Problems;
using Evaluation.Report.Documents;

namespace Evaluation.Report.Workbooks;

/// <summary>Whether a document fits a template.</summary>
internal static class DocumentCheck
{
    public static IEnumerable<Problem> Errors(TemplateBook book, ReportDocument document) =>
        book.Sheets.SelectMany(s => Unknown(book, s, document))
            .Concat(WithoutPattern(book, document))
            .Concat(WithoutColumn(book, document));

    public static IEnumerable<Problem> CutTexts(TemplateBook book, ReportDocument document)
    {
        var fields = document.Fields.Select(f => (Name: f.Key, f.Value.Text));
        var cells = document.Tables
            .Where(t => t.Rows is IReadOnlyList<TableRow>)
            .SelectMany(t => t.Rows.SelectMany(r => r.Cells.Select(c => (Name: $"{t.Name} {r.Key}", c.Text))));
        return fields.Concat(cells)
            .Where(c => c.Text.Length > CellXml.MaxLength)
            .Select(c => new Problem(
                TemplateProblems.TextCut, new(book.FileName), c.Name, c.Text.Length.ToString(CultureInfo.InvariantCulture)));
    }

    private static IEnumerable<Problem> Unknown(TemplateBook book, TemplateSheet sheet, ReportDocument document)
    {
        var columns = document.Tables.ToDictionary(t => t.Name, t => t.Columns.ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
        foreach (var row in sheet.Rows)
        {
            foreach (var cell in row.Cells.Where(c => c.Text is not null))
            {
                foreach (var placeholder in cell.Text!.Placeholders.Where(p => !IsKnown(p)))
                    yield return new(TemplateProblems.PlaceholderUnknown, new(book.FileName, row.Number, cell.Letters, sheet.Name), placeholder.ToString());
            }
        }
        foreach (var text in TemplateReader.HeadersAndFooters(sheet.Shell))
        {
            foreach (var placeholder in TextPattern.Parse(text.Value)?.Placeholders.Where(p => p.Table is not null || !IsKnown(p)) ?? [])
                yield return new(TemplateProblems.PlaceholderUnknown, new(book.FileName, Sheet: sheet.Name), placeholder.ToString());
        }

        bool IsKnown(Placeholder p) => p.Table is null
            ? document.Fields.ContainsKey(p.Name)
            : columns.TryGetValue(p.Table, out var names) && names.Contains(p.Name);
    }

    private static IEnumerable<Problem> WithoutPattern(TemplateBook book, ReportDocument document)
    {
        var shown = book.Sheets.SelectMany(s => s.Patterns).Select(r => r.Table!).ToHashSet(StringComparer.Ordinal);
        return document.Tables
            .Where(t => !shown.Contains(t.Name))
            .Select(t => new Problem(TemplateProblems.PatternMissing, new(book.FileName), t.Name));
    }

    private static IEnumerable<Problem> WithoutColumn(TemplateBook book, ReportDocument document)
    {
        foreach (var chart in document.Charts)
        {
            if (book.Slots.FirstOrDefault(s => s.Name == chart.Slot) is not { } slot)
                continue;
            foreach (var column in Missing(book, slot, chart))
            {
                yield return new(
                    TemplateProblems.ChartColumn,
                    new(book.FileName, slot.Box.FirstRow, Columns.Letters(slot.Box.FirstColumn), slot.Sheet),
                    chart.Name, chart.Table, column);
            }
        }
    }

    // A heat table is the row that its slot names, with as many columns as the template shows.
    private static IEnumerable<string> Missing(TemplateBook book, ChartSlot slot, ReportChart chart)
    {
        if (chart.Kind != ChartKind.HeatTable)
            return ChartColumns.Find(book, chart) is null ? ChartColumns.Missing(book, chart) : [];
        var row = ChartColumns.InRow(book.Sheets.First(s => s.Name == slot.Sheet), slot.Box.FirstRow, chart);
        return row is null || !chart.Series.Any(s => row.Letters.ContainsKey(s.Column)) ? [chart.Series[0].Column] : [];
    }
}
