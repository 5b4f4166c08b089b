using Evaluation.Assess.Annual;
using Evaluation.Report.Documents;

namespace Evaluation.Report.Annual;

/// <summary>指标: level and pace of every indicator, side by side.</summary>
public static class IndicatorRows
{
    public static ReportTable Table(AnnualAssessment assessment) => Of("indicators").From(assessment.Indicators);

    /// <summary>Only the main indicators, for the one-page summary.</summary>
    public static ReportTable Main(AnnualAssessment assessment) =>
        Of("mainindicators").From(assessment.Indicators.Where(i => i.IsMain), "方案未指定主要指标");

    private static TableOf<IndicatorAssessment> Of(string name) => new(
        name,
        i => i.Indicator.Code,
        ("code", i => Cell.Of(i.Indicator.Code)),
        ("name", i => Cell.Of(i.Indicator.Name)),
        ("unit", i => Cell.Of(i.Indicator.Unit)),
        ("dimension", i => Cell.Of(i.Indicator.Dimension)),
        ("agency", i => Cell.Of(i.Indicator.Agency)),
        ("direction", i => Cell.Of(Words.Of(i.Indicator.Direction))),
        ("main", i => Cell.Of(i.IsMain ? "主要指标" : "")),
        ("baseperiod", i => Cell.Of(i.Target?.BaselinePeriod?.ToString() ?? "")),
        ("basevalue", i => Cells.Of(i.Target?.BaselineValue)),
        ("targetperiod", i => Cell.Of(i.Target?.TargetPeriod.ToString() ?? "")),
        ("targetvalue", i => Cells.Of(i.Target?.TargetValue)),
        ("latestperiod", i => Cell.Of(i.Latest?.Period.ToString() ?? "无数据")),
        ("latestvalue", i => Cells.Of(i.Latest?.Value)),
        ("released", i => Cells.Of(i.Latest?.ReleasedOn)),
        ("attainment", i => Cells.Of(i.Attainment, 1)),
        ("road", i => Cells.Of(i.Road.Map(v => v * 100), 1)),
        ("time", i => Cells.Of(i.Time.Map(v => v * 100), 1)),
        ("pace", i => Cells.Of(i.Pace, 2)),
        ("opensdg", i => Cell.Of(Words.Of(i.OpenSdg))),
        ("trend", i => Cell.Of(Words.Of(i.Trend))),
        ("verdict", i => Cell.Of(Words.Of(i.Verdict))),
        ("reason", i => Cell.Of(Reason(i))));

    private static string Reason(IndicatorAssessment indicator)
    {
        if (indicator.VerdictReason is { } reason)
            return Words.Of(reason);
        return indicator.MetThenFell ? "已达到目标后回落" : "";
    }
}
