using Evaluation.Assess.MidTerm;
using Evaluation.Model;
using Evaluation.Report.Annual;
using Evaluation.Report.Documents;

namespace Evaluation.Report.MidTerm;

/// <summary>来源 and 数据: every document the figures come from, and every value they stand on.</summary>
public static class MidTermSourceRows
{
    public static ReportTable Sources(MidTermAssessment assessment) =>
        SourceTable.Of([.. Targets(assessment), .. Values(assessment), .. Findings(assessment), .. Plans(assessment)], "没有来源");

    public static ReportTable Observations(MidTermAssessment assessment)
    {
        var names = assessment.Indicators.ToDictionary(i => i.Indicator.Code, i => i.Indicator.Name, StringComparer.Ordinal);
        return new TableOf<Observation>(
            "observations",
            o => $"{o.Indicator}/{o.Area}/{o.Period}",
            ("code", o => Cell.Of(o.Indicator)),
            ("name", o => Cell.Of(names[o.Indicator])),
            ("area", o => Cell.Of(o.Area)),
            ("period", o => Cell.Of(o.Period.ToString())),
            ("value", o => Cell.Of(o.Value)),
            ("unit", o => Cell.Of(o.Unit)),
            ("released", o => Cell.Of(o.ReleasedOn)),
            ("status", o => Cell.Of(Words.Of(o.Status))),
            ("source", o => Cell.Of(o.Source)),
            ("note", o => Cell.Of(o.Note)))
        .From(assessment.Indicators.SelectMany(i => i.Series), "截至该日没有已发布的数值");
    }

    private static IEnumerable<(string, string, string, int)> Targets(MidTermAssessment a) =>
        SourceTable.By("目标", a.Indicators.Select(i => (i.Target.Source, i.Indicator.Name)));

    private static IEnumerable<(string, string, string, int)> Values(MidTermAssessment a) =>
        SourceTable.By("指标数值", a.Indicators.SelectMany(i => i.Series.Select(o => (o.Source, i.Indicator.Name))));

    private static IEnumerable<(string, string, string, int)> Findings(MidTermAssessment a) =>
        SourceTable.By("官方结论", a.Indicators.Where(i => i.Official.Finding is not null).Select(i => (i.Official.Finding!.Source, i.Indicator.Name)));

    private static IEnumerable<(string, string, string, int)> Plans(MidTermAssessment a) =>
        a.Inputs.PlanYears.OrderBy(p => p.Plan.Year).Select(p => ("年度计划", p.Plan.Title, $"SHA-256 {p.Plan.TextHash}", p.Tasks.Count));
}
