using System.Xml.Linq;
using Evaluation.Report.Charts;
using Evaluation.Report.Documents;

namespace Evaluation.Report.Workbooks;

/// <summary>The heat tables of a sheet: colour scales over the cells that their pattern row became.</summary>
internal static class HeatTables
{
    /// <param name="firstPriority">First number free among the sheet's conditional formats.</param>
    public static IEnumerable<XElement> Of(BookLayout book, TemplateSheet sheet, int firstPriority)
    {
        var priority = firstPriority;
        foreach (var chart in book.Document.Charts.Where(c => c.Kind == ChartKind.HeatTable && book.Book.Slots.Any(s => s.Name == c.Slot)))
        {
            if (ChartColumns.Find(book.Book, chart) is not { } columns || columns.Sheet != sheet)
                continue;
            var data = ChartData.Of(chart, book.Table(chart.Table), book.List(chart.Table));
            var cells = chart.Series.Select(s => book.ChartCells(columns, chart, s.Column).Replace("$", "", StringComparison.Ordinal));
            yield return HeatXml.Of(HeatScale.Of(chart, data), string.Join(' ', cells), priority++);
        }
    }
}
