using Evaluation.Assess.Annual;
using Evaluation.Report.Documents;

namespace Evaluation.Report.Scorecards;

/// <summary>The indicators that this agency supplies, with the last value released.</summary>
internal static class SupplyRows
{
    public static ReportTable Table(AnnualAssessment assessment, AgencyAssessment agency) =>
        new TableOf<IndicatorAssessment>(
            "supplies",
            i => i.Indicator.Code,
            ("name", i => Cell.Of(i.Indicator.Name)),
            ("unit", i => Cell.Of(i.Indicator.Unit)),
            ("period", i => Cell.Of(i.Latest?.Period.ToString() ?? "无数据")),
            ("value", i => Cells.Of(i.Latest?.Value)),
            ("target", i => Cells.Of(i.Target?.TargetValue)),
            ("verdict", i => Cell.Of(Words.Of(i.Verdict))))
        .From(assessment.Indicators.Where(i => i.Indicator.Agency == agency.Agency.Name), "本部门不提供本评估所用的指标");
}
