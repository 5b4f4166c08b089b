using System.Xml.Linq;
using Evaluation.Report.Charts;
using Evaluation.Report.Documents;

namespace Evaluation.Report.Workbooks;

/// <summary>The heat tables of a sheet: colour scales over the cells that their pattern row became. Columns that the template does not show are not missed.</summary>
internal static class HeatTables
{
    /// <param name="firstPriority">First number free among the sheet's conditional formats.</param>
    public static IEnumerable<XElement> Of(BookLayout book, TemplateSheet sheet, int firstPriority)
    {
        var priority = firstPriority;
        foreach (var chart in book.Document.Charts.Where(c => c.Kind == ChartKind.HeatTable))
        {
            var slot = book.Book.Slots.FirstOrDefault(s => s.Name == chart.Slot && s.Sheet == sheet.Name);
            if (slot is null || ChartColumns.InRow(sheet, slot.Box.FirstRow, chart) is not { } columns)
                continue;
            var cells = chart.Series.Where(s => columns.Letters.ContainsKey(s.Column)).Select(s => book.ChartCells(columns, chart, s.Column));
            var data = ChartData.Of(chart, book.Table(chart.Table), book.List(chart.Table));
            yield return HeatXml.Of(HeatScale.Of(chart, data), string.Join(' ', cells).Replace("$", "", StringComparison.Ordinal), priority++);
        }
    }
}
