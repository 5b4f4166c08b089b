using Evaluation.Assess.Annual;
using Evaluation.Assess.Supervision;
using Evaluation.Report.Annual;
using Evaluation.Report.Documents;

namespace Evaluation.Report.Supervision;

/// <summary>部门, 任务 and 事由: how many items, by colour.</summary>
public static class LedgerCountRows
{
    public static ReportTable Agencies(SupervisionLedger ledger) =>
        new TableOf<AgencyLedger>(
            "agencies",
            a => a.Name,
            ("name", a => Cell.Of(a.Name)),
            ("red", a => Cell.Of(a.Counts.By(SupervisionLight.Red))),
            ("yellow", a => Cell.Of(a.Counts.By(SupervisionLight.Yellow))),
            ("blue", a => Cell.Of(a.Counts.By(SupervisionLight.Blue))),
            ("open", a => Cell.Of(a.Counts.Total)),
            ("late", a => Cell.Of(a.Counts.By(LedgerCause.Late))),
            ("empty", a => Cell.Of(a.Counts.By(LedgerCause.Empty))),
            ("returned", a => Cell.Of(a.Counts.By(LedgerCause.Returned))),
            ("pending", a => Cell.Of(a.Counts.By(LedgerCause.PendingReview))),
            ("contradicted", a => Cell.Of(a.Counts.By(LedgerCause.Contradicted))),
            ("noevidence", a => Cell.Of(a.Counts.By(LedgerCause.NoEvidence))),
            ("indicator", a => Cell.Of(a.Counts.By(LedgerCause.IndicatorOverdue))),
            ("soon", a => Cell.Of(a.Counts.By(LedgerCause.DueSoon))),
            ("closed", a => Cell.Of(a.Counts.Closed)),
            ("findings", a => Cell.Of(a.Findings)))
        .From(ledger.Agencies);

    public static ReportTable Tasks(SupervisionLedger ledger) =>
        new TableOf<TaskLedger>(
            "tasks",
            t => TaskRows.Key(t.Task.Number),
            ("number", t => Cell.Of(t.Task.Number)),
            ("text", t => Cell.Of(t.Task.Text)),
            ("lead", t => Cell.Of(t.Task.Lead?.Agency ?? "")),
            ("red", t => Cell.Of(t.Counts.By(SupervisionLight.Red))),
            ("yellow", t => Cell.Of(t.Counts.By(SupervisionLight.Yellow))),
            ("blue", t => Cell.Of(t.Counts.By(SupervisionLight.Blue))),
            ("open", t => Cell.Of(t.Counts.Total)),
            ("closed", t => Cell.Of(t.Counts.Closed)),
            ("causes", t => Cell.Of(Causes(t.Counts))),
            ("agencies", t => Cell.Of(string.Join("、", t.Agencies))))
        .From(ledger.Tasks);

    /// <summary>Every cause, also without items: what was looked for is seen.</summary>
    public static ReportTable ByCause(SupervisionLedger ledger) =>
        new TableOf<LedgerCause>(
            "causes",
            c => c.ToString(),
            ("cause", c => Cell.Of(LedgerWords.Of(c))),
            ("red", c => Count(ledger, SupervisionLight.Red, c)),
            ("yellow", c => Count(ledger, SupervisionLight.Yellow, c)),
            ("blue", c => Count(ledger, SupervisionLight.Blue, c)),
            ("open", c => Cell.Of(ledger.Counts.By(c))))
        .From(Enum.GetValues<LedgerCause>());

    private static Cell Count(SupervisionLedger ledger, SupervisionLight light, LedgerCause cause) =>
        Cell.Of(ledger.Counts.Open.GetValueOrDefault((light, cause)));

    private static string Causes(LedgerCounts counts) =>
        string.Join("，", Enum.GetValues<LedgerCause>().Where(c => counts.By(c) > 0).Select(c => $"{LedgerWords.Of(c)}{counts.By(c)}项"));
}
