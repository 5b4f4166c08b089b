using Evaluation.Report.Documents;

namespace Evaluation.Report.Workbooks;

/// <summary>The pattern row whose copies a chart reads, and the columns it reads there.</summary>
/// <param name="Letters">Letters of the sheet's column by the name of the table's.</param>
internal sealed record ChartColumns(TemplateSheet Sheet, TemplateRow Pattern, IReadOnlyDictionary<string, string> Letters)
{
    /// <summary>The first pattern row with every column of the chart alone in a cell; <c>null</c>: none has.</summary>
    public static ChartColumns? Find(TemplateBook book, ReportChart chart)
    {
        var needed = Needed(chart);
        return Candidates(book, chart).FirstOrDefault(c => needed.All(c.Letters.ContainsKey));
    }

    /// <summary>The columns that the best pattern row lacks; all when no row repeats the table.</summary>
    public static IReadOnlyList<string> Missing(TemplateBook book, ReportChart chart)
    {
        var needed = Needed(chart);
        return Candidates(book, chart)
            .Select(c => needed.Where(n => !c.Letters.ContainsKey(n)).ToList())
            .MinBy(missing => missing.Count) ?? needed;
    }

    private static List<string> Needed(ReportChart chart) => [.. chart.Series.SelectMany(s => new[] { s.Column, s.UpperColumn, s.MinusColumn, s.PlusColumn }).OfType<string>().Prepend(chart.Category).Distinct()];

    /// <summary>The chart's columns in one pattern row; <c>null</c> when the row does not repeat the chart's table.</summary>
    public static ChartColumns? InRow(TemplateSheet sheet, int number, ReportChart chart) =>
        sheet.Patterns.FirstOrDefault(r => r.Number == number && r.Table == chart.Table) is { } row ? Of(sheet, row) : null;

    private static IEnumerable<ChartColumns> Candidates(TemplateBook book, ReportChart chart) =>
        from sheet in book.Sheets
        from row in sheet.Patterns
        where row.Table == chart.Table
        select Of(sheet, row);

    private static ChartColumns Of(TemplateSheet sheet, TemplateRow row) => new(sheet, row, row.Cells
        .Where(c => c.IsPattern && c.Text!.IsAlone)
        .DistinctBy(c => c.Text!.Placeholders[0].Name)
        .ToDictionary(c => c.Text!.Placeholders[0].Name, c => c.Letters, StringComparer.Ordinal));
}
