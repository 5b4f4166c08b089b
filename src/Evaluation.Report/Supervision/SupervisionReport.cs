using Evaluation.Assess.Supervision;
using Evaluation.Report.Documents;

namespace Evaluation.Report.Supervision;

/// <summary>The supervision ledger (督促检查) as a document for the template <c>supervision</c>.</summary>
public static class SupervisionReport
{
    public const string Template = "supervision";

    public static ReportDocument Render(SupervisionLedger ledger, RunStamp stamp)
    {
        ReportTable[] tables =
        [
            LedgerFindings.Table(ledger),
            LedgerGapRows.Table(ledger),
            LedgerKeyFigures.Table(ledger),
            LedgerCountRows.ByCause(ledger),
            LedgerCountRows.Agencies(ledger),
            LedgerCountRows.Tasks(ledger),
            LedgerItemRows.Open(ledger),
            LedgerItemRows.Joined(ledger),
            LedgerItemRows.Closed(ledger),
            EscalationRows.Table(ledger),
            QualityRows.Table(ledger),
            LedgerMethodRows.Table(ledger.Inputs),
            LedgerSourceRows.Table(ledger),
        ];
        return new(Template, Fields(ledger, stamp), tables, [.. LedgerCharts.Of(ledger)]);
    }

    private static Dictionary<string, Cell> Fields(SupervisionLedger ledger, RunStamp stamp) => new(StringComparer.Ordinal)
    {
        ["year"] = Cell.Of(ledger.Inputs.Plan.Year),
        ["plan_title"] = Cell.Of(ledger.Inputs.Plan.Title),
        ["plan_issuer"] = Cell.Of(ledger.Inputs.Plan.IssuingBody.Length == 0 ? "未载明" : ledger.Inputs.Plan.IssuingBody),
        ["plan_hash"] = Cell.Of(ledger.Inputs.Plan.TextHash),
        ["as_of"] = Cell.Of(stamp.AsOf),
        ["open_items"] = Cell.Of(ledger.Counts.Total),
        ["closed_items"] = Cell.Of(ledger.Counts.Closed),
        ["scheme_title"] = Cell.Of(ledger.Inputs.Scheme.Title),
        ["scheme_version"] = Cell.Of(ledger.Inputs.Scheme.Version),
        ["scheme_hash"] = Cell.Of(stamp.SchemeHash),
        ["data_hash"] = Cell.Of(stamp.DataHash),
        ["template_hash"] = Cell.Of(stamp.TemplateHash),
        ["run_id"] = Cell.Of(stamp.RunId),
        ["code_version"] = Cell.Of(stamp.CodeVersion),
    };
}
