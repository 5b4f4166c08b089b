using Evaluation.Assess.Annual;
using Evaluation.Assess.Supervision;
using Evaluation.Report.Annual;
using Evaluation.Report.Documents;

namespace Evaluation.Report.Supervision;

/// <summary>总览: the handful of figures a reader takes away.</summary>
public static class LedgerKeyFigures
{
    public static ReportTable Table(SupervisionLedger ledger) =>
        KeyFigureTable.Of(Of(ledger));

    private static IEnumerable<(string Name, int Value, string Unit, string Note)> Of(SupervisionLedger ledger)
    {
        var light = ledger.Inputs.Scheme.Light;
        var (yellow, red) = (light.YellowFromWorkingDays.Value, light.RedFromWorkingDays.Value);
        yield return ("未销号事项", ledger.Counts.Total, "项", $"涉及{ledger.Agencies.Count(a => a.Counts.Total > 0)}个部门");
        yield return ("红色", ledger.Counts.By(SupervisionLight.Red), "项", $"逾期满{red}个工作日");
        yield return ("黄色", ledger.Counts.By(SupervisionLight.Yellow), "项", $"逾期满{yellow}个、不满{red}个工作日");
        yield return ("蓝色", ledger.Counts.By(SupervisionLight.Blue), "项", $"即将到期，或逾期不满{yellow}个工作日");
        yield return ("已报送待审核", ledger.Counts.By(LedgerCause.PendingReview), "项", "审核后方可销号");
        yield return ("已销号", ledger.Counts.Closed, "项", "经审核通过、审核调整或数值已发布");
        yield return ("数据质量线索", ledger.Findings.Count, "条", "供核对，不扣分");
    }
}
