using System.Globalization;
using Evaluation.Assess.Supervision;
using Evaluation.Report.Documents;

namespace Evaluation.Report.Supervision;

/// <summary>缺口: what the ledger could not look at.</summary>
public static class LedgerGapRows
{
    public static ReportTable Table(SupervisionLedger ledger) =>
        new TableOf<(LedgerGap Gap, int Number)>(
            "gaps",
            g => g.Number.ToString(CultureInfo.InvariantCulture),
            ("number", g => Cell.Of(g.Number)),
            ("kind", g => Cell.Of(LedgerWords.Of(g.Gap.Kind))),
            ("subject", g => Cell.Of(Subject(g.Gap))),
            ("owner", g => Cell.Of(ledger.Inputs.Agencies.OfficeName)),
            ("text", g => Cell.Of(Text(g.Gap))))
        .From(ledger.Gaps.Select((gap, index) => (gap, index + 1)), "没有缺口");

    private static string Subject(LedgerGap gap) => gap.Kind switch
    {
        LedgerGapKind.HolidaysUnknown => $"{gap.Year}年",
        LedgerGapKind.NoForm or LedgerGapKind.NoIndicator => "全部",
        LedgerGapKind.LeadWithoutForm => $"{gap.Agency}（{(gap.Period is { } period ? ItemCells.Words(period) : "")}）",
        LedgerGapKind.MeasureWithoutLead => $"第{gap.Task?.Number}项举措{gap.Measure?.Number}",
    };

    private static string Text(LedgerGap gap) => gap.Kind switch
    {
        LedgerGapKind.HolidaysUnknown => "没有该年放假调休安排，工作日只按周一至周五计算；补入 calendar/holidays.csv 后重新运行。",
        LedgerGapKind.NoForm => "没有下发报送表，只按年度报送期限督查。",
        LedgerGapKind.LeadWithoutForm => "该期已向其他部门下发报送表，该牵头部门没有，本期不作督查。",
        LedgerGapKind.MeasureWithoutLead => "计划没有写明负责部门，无从督查。",
        LedgerGapKind.NoIndicator => "没有指标与任务对应，不督查指标数值。",
    };
}
