using Evaluation.Assess.Supervision;
using Evaluation.Report.Annual;
using Evaluation.Report.Documents;

namespace Evaluation.Report.Supervision;

/// <summary>The charts of the supervision ledger: items by agency and by cause, stacked by colour.</summary>
public static class LedgerCharts
{
    /// <summary>More bars than this can't be read beside the rest of the page; the table has them all.</summary>
    private const int MostAgencies = 18;

    private static readonly IReadOnlyList<ChartSeries> Lights =
    [
        new("红", "red", SeriesStyle.Late),
        new("黄", "yellow", SeriesStyle.InProgress),
        new("蓝", "blue", SeriesStyle.Ongoing),
    ];

    public static IEnumerable<ReportChart> Of(SupervisionLedger ledger)
    {
        if (ledger.Counts.Total == 0)
            yield break;
        var source = $"来源：督查台账，截至{Sentence.Day(ledger.Inputs.AsOf)}";
        var withItems = ledger.Agencies.Count(a => a.Counts.Total > 0);
        var agencies = Math.Min(MostAgencies, withItems);
        var title = agencies < withItems ? $"各部门未销号事项（项）：由重到轻前{agencies}个部门" : "各部门未销号事项（项）";
        yield return Chart("causes", "事由", "各事由未销号事项（项）", "causes", Enum.GetValues<LedgerCause>().Length, "cause", source);
        yield return Chart("agencies", "部门", title, "agencies", agencies, "name", source);
    }

    private static ReportChart Chart(string slot, string name, string title, string table, int rows, string category, string source) =>
        new(slot, name + "未销号事项", ChartKind.StackedBar, title, table, 0, rows, category, Lights, "事项（项）", 0, null, source);
}
