using System.Globalization;
using Evaluation.Assess.Supervision;
using Evaluation.Report.Annual;
using Evaluation.Report.Documents;

namespace Evaluation.Report.Supervision;

/// <summary>督查台账, 参与, 已销号: the items, one a row.</summary>
public static class LedgerItemRows
{
    public static ReportTable Open(SupervisionLedger ledger) =>
        new TableOf<(LedgerItem Item, int Number)>(
            "open",
            r => r.Number.ToString(CultureInfo.InvariantCulture),
            ("number", r => Cell.Of(r.Number)),
            ("light", r => ItemCells.Light(r.Item)),
            ("cause", r => Cell.Of(LedgerWords.Of(r.Item.Cause))),
            ("agency", r => ItemCells.Agency(r.Item).LinkedTo("agencies", r.Item.Agency)),
            ("task", r => LinkedTask(r.Item)),
            ("measure", r => ItemCells.Measure(r.Item)),
            ("subject", r => ItemCells.Subject(r.Item)),
            ("period", r => ItemCells.Period(r.Item)),
            ("due", r => Cell.Of(r.Item.Due)),
            ("days", r => Cell.Of(r.Item.WorkingDaysLate)),
            ("came", r => Cells.Of(r.Item.CameOn)),
            ("history", r => Cell.Of(ItemCells.History(r.Item))),
            ("note", r => Cell.Of(ItemCells.Note(r.Item))))
        .From(Numbered(ledger.Open), $"截至{Sentence.Day(ledger.Inputs.AsOf)}没有未销号事项");

    public static ReportTable Joined(SupervisionLedger ledger) =>
        new TableOf<(LedgerItem Item, int Number)>(
            "joined",
            r => r.Number.ToString(CultureInfo.InvariantCulture),
            ("number", r => Cell.Of(r.Number)),
            ("agency", r => ItemCells.Agency(r.Item)),
            ("role", r => Cell.Of(Words.Of(r.Item.Role))),
            ("cause", r => Cell.Of(LedgerWords.Of(r.Item.Cause))),
            ("task", r => ItemCells.Task(r.Item)),
            ("measure", r => ItemCells.Measure(r.Item)),
            ("subject", r => ItemCells.Subject(r.Item)),
            ("period", r => ItemCells.Period(r.Item)),
            ("due", r => Cell.Of(r.Item.Due)),
            ("days", r => Cell.Of(r.Item.WorkingDaysLate)))
        .From(Numbered(ledger.Joined), "没有参与部门的未了事项");

    public static ReportTable Closed(SupervisionLedger ledger) =>
        new TableOf<(LedgerItem Item, int Number)>(
            "closed",
            r => r.Number.ToString(CultureInfo.InvariantCulture),
            ("number", r => Cell.Of(r.Number)),
            ("light", r => ItemCells.Light(r.Item)),
            ("cause", r => Cell.Of(LedgerWords.Of(r.Item.Cause))),
            ("agency", r => ItemCells.Agency(r.Item)),
            ("task", r => ItemCells.Task(r.Item)),
            ("measure", r => ItemCells.Measure(r.Item)),
            ("subject", r => ItemCells.Subject(r.Item)),
            ("period", r => ItemCells.Period(r.Item)),
            ("due", r => Cell.Of(r.Item.Due)),
            ("days", r => Cell.Of(r.Item.WorkingDaysLate)),
            ("came", r => Cells.Of(r.Item.CameOn)),
            ("closed", r => Cells.Of(r.Item.Closing?.On)),
            ("decision", r => Cell.Of(r.Item.Closing?.Review is { } review ? Words.Of(review.Decision) : "数值已发布")),
            ("reviewer", r => Cell.Of(r.Item.Closing?.Review?.Reviewer ?? "")),
            ("reason", r => Cell.Of(r.Item.Closing?.Review?.Reason ?? "")))
        .From(Numbered(ledger.Closed), "没有已销号事项");

    private static IEnumerable<(LedgerItem Item, int Number)> Numbered(IEnumerable<LedgerItem> items) => items.Select((item, i) => (item, i + 1));

    private static Cell LinkedTask(LedgerItem item) =>
        item.Task is { } task ? Cell.Of(task.Number).LinkedTo("tasks", TaskRows.Key(task.Number)) : Cell.Blank;
}
