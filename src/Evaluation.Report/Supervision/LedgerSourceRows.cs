using Evaluation.Assess.Supervision;
using Evaluation.Report.Annual;
using Evaluation.Report.Documents;

namespace Evaluation.Report.Supervision;

/// <summary>来源: what the ledger was made from.</summary>
public static class LedgerSourceRows
{
    public static ReportTable Table(SupervisionLedger ledger) =>
        SourceTable.Of([.. Plan(ledger.Inputs), .. Forms(ledger.Inputs), .. Deliveries(ledger.Inputs), .. Figures(ledger.Inputs)]);

    private static IEnumerable<(string, string, string, int)> Plan(SupervisionInputs inputs)
    {
        yield return ("计划文本", inputs.Plan.Title, $"SHA-256 {inputs.Plan.TextHash}", inputs.Plan.Tasks.Count);
    }

    private static IEnumerable<(string, string, string, int)> Forms(SupervisionInputs inputs) =>
        inputs.Forms
            .Where(f => f.DispatchedOn <= inputs.AsOf)
            .GroupBy(f => f.Period)
            .OrderBy(g => g.Key)
            .Select(g => ("报送表", $"{ItemCells.Words(g.Key)}报送表", $"已收回{g.Count(f => f.ReceivedOn <= inputs.AsOf)}份", g.Count()));

    private static IEnumerable<(string, string, string, int)> Deliveries(SupervisionInputs inputs) =>
        inputs.Deliveries
            .Where(d => d.Delivery.ReportedOn <= inputs.AsOf)
            .GroupBy(d => d.Delivery.Source, StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => ("任务报送", g.Key, $"涉及{g.Select(d => d.Delivery.TaskNumber).Distinct().Count()}项任务，审核{g.Sum(d => d.Reviews.Count(r => r.ReviewedOn <= inputs.AsOf))}次", g.Count()));

    private static IEnumerable<(string, string, string, int)> Figures(SupervisionInputs inputs)
    {
        var followed = inputs.TaskIndicators.Select(t => t.Indicator).ToHashSet(StringComparer.Ordinal);
        return inputs.Observations
            .Where(o => o.ReleasedOn <= inputs.AsOf && o.Period.Year == inputs.Plan.Year && followed.Contains(o.Indicator))
            .GroupBy(o => o.Source, StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => ("指标数值", g.Key, $"{inputs.Plan.Year}年数值", g.Count()));
    }
}
