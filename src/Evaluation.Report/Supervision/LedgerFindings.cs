using Evaluation.Assess.Annual;
using Evaluation.Assess.Supervision;
using Evaluation.Report.Annual;
using Evaluation.Report.Documents;
using static Evaluation.Report.Annual.Sentence;

namespace Evaluation.Report.Supervision;

/// <summary>结论: what the ledger shows, in sentences whose every figure comes from it.</summary>
public static class LedgerFindings
{
    public static ReportTable Table(SupervisionLedger ledger) => FindingTable.Of(Of(ledger));

    private static IEnumerable<Finding> Of(SupervisionLedger ledger)
    {
        yield return new("督查范围", Scope(ledger));
        yield return new("总体情况", Overall(ledger));
        yield return new("事由", Causes(ledger));
        yield return new("重点部门", Agencies(ledger));
        yield return new("销号", Closed(ledger));
        yield return new("数据质量", Quality(ledger));
        yield return new("缺口", Gaps(ledger));
    }

    private static string Scope(SupervisionLedger ledger)
    {
        var inputs = ledger.Inputs;
        var plan = $"计划共{inputs.Plan.Tasks.Count}项任务、{inputs.Plan.Tasks.Sum(t => t.Measures.Count)}项举措，截至{Day(inputs.AsOf)}";
        var periods = inputs.Forms.Where(f => f.DispatchedOn <= inputs.AsOf).Select(f => f.Period).Distinct().Order().Select(ItemCells.Words).ToList();
        return periods.Count == 0
            ? plan + "没有下发报送表，按年度报送期限督查牵头部门。"
            : plan + $"，已下发{string.Join("、", periods)}的报送表，按各表期限督查牵头部门；没有年末报送表的，按年度报送期限。";
    }

    private static string Overall(SupervisionLedger ledger) =>
        ledger.Counts.Total == 0
            ? "没有未销号事项。"
            : $"未销号事项{ledger.Counts.Total}项，其中" + string.Join("、", Enum.GetValues<SupervisionLight>().Reverse().Select(l => $"{Words.Of(l)}色{ledger.Counts.By(l)}项"))
                + $"；涉及{ledger.Agencies.Count(a => a.Counts.Total > 0)}个部门、{ledger.Tasks.Count(t => t.Counts.Total > 0)}项任务。";

    private static string Causes(SupervisionLedger ledger) =>
        List(Enum.GetValues<LedgerCause>().Where(c => ledger.Counts.By(c) > 0).Select(c => $"{LedgerWords.Of(c)}{ledger.Counts.By(c)}项"), "没有");

    private static string Agencies(SupervisionLedger ledger) =>
        List(
            ledger.Agencies.Where(a => a.Counts.By(SupervisionLight.Red) > 0).Take(5)
                .Select(a => $"{a.Name}红色{a.Counts.By(SupervisionLight.Red)}项（未销号{a.Counts.Total}项）"),
            "没有红色事项");

    private static string Closed(SupervisionLedger ledger)
    {
        var pending = ledger.Counts.By(LedgerCause.PendingReview);
        return $"已销号{ledger.Counts.Closed}项" + (pending > 0 ? $"；另有{pending}项已经报送，待审核后销号。" : "。");
    }

    private static string Quality(SupervisionLedger ledger) =>
        ledger.Findings.Count == 0
            ? "没有发现需要核对的报送。"
            : $"发现需要核对的线索{ledger.Findings.Count}条："
                + List(ledger.Findings.CountBy(f => f.Kind).Select(g => $"{LedgerWords.Of(g.Key)}{g.Value}条"), "")
                + "线索供核对，不直接扣分。";

    private static string Gaps(SupervisionLedger ledger) =>
        ledger.Gaps.Count == 0
            ? "本台账没有缺口。"
            : "本台账缺：" + List(ledger.Gaps.CountBy(g => g.Kind).Select(g => $"{LedgerWords.Of(g.Key)}{g.Value}项"), "") + "明细见下表。";

    private static string List(IEnumerable<string> items, string whenEmpty)
    {
        var text = string.Join("，", items);
        return (text.Length == 0 ? whenEmpty : text) + "。";
    }
}
