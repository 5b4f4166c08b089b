using System.Globalization;
using Evaluation.Assess.Supervision;
using Evaluation.Report.Documents;

namespace Evaluation.Report.Supervision;

/// <summary>升级记录: every day on which an item took a colour, open and closed items alike.</summary>
public static class EscalationRows
{
    public static ReportTable Table(SupervisionLedger ledger) =>
        new TableOf<((LedgerItem Item, Escalation Step) Row, int Number)>(
            "escalations",
            r => r.Number.ToString(CultureInfo.InvariantCulture),
            ("day", r => Cell.Of(r.Row.Step.On)),
            ("light", r => Cell.Of(Words.Of(r.Row.Step.Light))),
            ("agency", r => ItemCells.Agency(r.Row.Item)),
            ("cause", r => Cell.Of(LedgerWords.Of(r.Row.Item.Cause))),
            ("task", r => ItemCells.Task(r.Row.Item)),
            ("measure", r => ItemCells.Measure(r.Row.Item)),
            ("subject", r => ItemCells.Subject(r.Row.Item)),
            ("period", r => ItemCells.Period(r.Row.Item)),
            ("due", r => Cell.Of(r.Row.Item.Due)),
            ("now", r => Cell.Of(r.Row.Item.Closing is { } closing ? $"{closing.On.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}销号" : "未销号")))
        .From(
            ledger.Open.Concat(ledger.Closed)
                .SelectMany(item => item.Escalations, (item, step) => (item, step))
                .OrderBy(r => r.step.On)
                .Select((row, i) => (row, i + 1)),
            "没有升级记录");
}
