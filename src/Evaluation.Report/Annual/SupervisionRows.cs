using System.Globalization;
using Evaluation.Assess.Annual;
using Evaluation.Report.Documents;

namespace Evaluation.Report.Annual;

/// <summary>督查: what is late, empty or stale, and whose it is.</summary>
public static class SupervisionRows
{
    public static ReportTable Table(IEnumerable<SupervisionItem> items, DateOnly asOf) =>
        new TableOf<(SupervisionItem Item, int Number)>(
            "supervision",
            s => s.Number.ToString(CultureInfo.InvariantCulture),
            ("number", s => Cell.Of(s.Number)),
            ("light", s => Cell.Of(Words.Of(s.Item.Light))),
            ("cause", s => Cell.Of(Words.Of(s.Item.Cause))),
            ("agency", s => Cell.Of(s.Item.Agency)),
            ("task", s => s.Item.Task is { } task ? Cell.Of(task.Number).LinkedTo("tasks", TaskRows.Key(task.Number)) : Cell.Blank),
            ("measure", s => Measure(s.Item)),
            ("subject", s => Cell.Of(s.Item.Measure?.Text ?? s.Item.Indicator?.Name ?? "")),
            ("due", s => Cell.Of(s.Item.Due)),
            ("days", s => Cell.Of(s.Item.DaysLate)))
        .From(items.Select((item, index) => (item, index + 1)), $"截至{Sentence.Day(asOf)}没有督查事项");

    private static Cell Measure(SupervisionItem item)
    {
        if (item is { Task: { } task, Measure: { } measure })
            return Cell.Of(MeasureRows.Key(task.Number, measure.Number)).LinkedTo("measures", MeasureRows.Key(task.Number, measure.Number));
        return item.Indicator is { } indicator ? Cell.Of("指标").LinkedTo("indicators", indicator.Code) : Cell.Blank;
    }
}
