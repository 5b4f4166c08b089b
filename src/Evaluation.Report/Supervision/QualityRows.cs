using System.Globalization;
using Evaluation.Assess.Quality;
using Evaluation.Assess.Supervision;
using Evaluation.Report.Documents;

namespace Evaluation.Report.Supervision;

/// <summary>数据质量: what is worth a second look, with the numbers behind it.</summary>
public static class QualityRows
{
    public static ReportTable Table(SupervisionLedger ledger) =>
        new TableOf<(QualityFinding Finding, int Number)>(
            "quality",
            r => r.Number.ToString(CultureInfo.InvariantCulture),
            ("number", r => Cell.Of(r.Number)),
            ("kind", r => Cell.Of(LedgerWords.Of(r.Finding.Kind))),
            ("agency", r => Cell.Of(r.Finding.Agency)),
            ("task", r => r.Finding.Task is { } task ? Cell.Of(task.Number) : Cell.Blank),
            ("measure", r => r.Finding.Measure is { } measure ? Cell.Of(measure.Number) : Cell.Of("指标")),
            ("subject", r => Cell.Of(r.Finding.Measure?.Text ?? r.Finding.Indicator?.Name ?? "")),
            ("period", r => Cell.Of(ItemCells.Words(r.Finding.Period))),
            ("other", r => Cell.Of(r.Finding.Other?.Agency ?? "")),
            ("text", r => Cell.Of(FindingText.Of(r.Finding))),
            ("state", r => r.Finding.Task is null ? Cell.Blank : Cell.Of(LedgerWords.Of(r.Finding.State))))
        .From(ledger.Findings.Select((finding, i) => (finding, i + 1)), "没有需要核对的线索");
}
