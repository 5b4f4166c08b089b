using System.Globalization;
using Evaluation.Assess.Annual;
using Evaluation.Assess.Bulletin;
using Evaluation.Model;
using Evaluation.Report.Annual;
using Evaluation.Report.Documents;

namespace Evaluation.Report.Bulletin;

/// <summary>状态变化: targets reached or lost, indicators, tasks and measures whose status is another than before.</summary>
internal static class StatusChangeRows
{
    public static ReportTable Targets(BulletinAssessment assessment) =>
        new TableOf<TargetChange>(
            "targetchanges",
            t => $"{t.Indicator.Code}/{t.Target.Document}/{t.Target.TargetPeriod}",
            ("name", t => Cell.Of(t.Indicator.Name)),
            ("unit", t => Cell.Of(t.Indicator.Unit)),
            ("document", t => Cell.Of(t.Target.Document)),
            ("targetperiod", t => Cell.Of(t.Target.TargetPeriod.ToString())),
            ("targetvalue", t => Cell.Of(t.Target.TargetValue)),
            ("before", t => Cell.Of(t.Before is null ? "无数据" : Figure(t.Before))),
            ("after", t => Cell.Of(Figure(t.After))),
            ("change", t => Cell.Of(t.IsReached ? "达到目标" : "不再达到目标")))
        .From(assessment.Targets, "没有达到或不再达到的目标");

    public static ReportTable Verdicts(BulletinAssessment assessment) =>
        new TableOf<VerdictChange>(
            "verdictchanges",
            v => v.Either.Indicator.Code,
            ("name", v => Cell.Of(v.Either.Indicator.Name)),
            ("agency", v => Cell.Of(v.Either.Indicator.Agency)),
            ("before", v => Word(v.Before)),
            ("oldreason", v => Reason(v.Before)),
            ("after", v => Word(v.After)),
            ("oldvalue", v => Latest(v.Before)),
            ("value", v => Latest(v.After)),
            ("reason", v => Reason(v.After)))
        .From(assessment.Verdicts, "没有判断改变的指标");

    public static ReportTable Tasks(BulletinAssessment assessment) =>
        new TableOf<TaskChange>(
            "taskchanges",
            t => t.After.Task.Number.ToString(CultureInfo.InvariantCulture),
            ("number", t => Cell.Of(t.After.Task.Number)),
            ("text", t => Cell.Of(t.After.Task.Text)),
            ("lead", t => Cell.Of(t.After.Task.Lead?.Agency ?? "")),
            ("before", t => Cell.Of(Words.Of(t.Before.Status))),
            ("after", t => Cell.Of(Words.Of(t.After.Status))),
            ("oldscore", t => Cells.Of(t.Before.Total, assessment.Inputs.After.Scheme.Decimals.Value)),
            ("score", t => Cells.Of(t.After.Total, assessment.Inputs.After.Scheme.Decimals.Value)))
        .From(assessment.Tasks, "没有状态改变的任务");

    public static ReportTable Measures(BulletinAssessment assessment) =>
        new TableOf<MeasureChange>(
            "measurechanges",
            m => FormattableString.Invariant($"{m.After.Task.Number}/{m.After.Measure.Number}"),
            ("task", m => Cell.Of(m.After.Task.Number)),
            ("measure", m => Cell.Of(m.After.Measure.Number)),
            ("text", m => Cell.Of(m.After.Measure.Text)),
            ("lead", m => Cell.Of(m.After.Task.Lead?.Agency ?? "")),
            ("before", m => Cell.Of(Words.Of(m.Before.Status))),
            ("after", m => Cell.Of(Words.Of(m.After.Status))),
            ("due", m => Cell.Of(m.After.Due)))
        .From(assessment.Measures, "没有状态改变的举措");

    private static string Figure(Observation figure) => $"{figure.Period}：{Sentence.Plain(figure.Value)}";

    /// <summary>符合预期, or 无法判断（无数据）.</summary>
    public static string Verdict(IndicatorAssessment? indicator) =>
        indicator is null ? "未列入" : Words.Of(indicator.Verdict) + (indicator.VerdictReason is { } reason ? $"（{Words.Of(reason)}）" : "");

    private static Cell Word(IndicatorAssessment? indicator) => Cell.Of(indicator is null ? "未列入" : Words.Of(indicator.Verdict));

    private static Cell Reason(IndicatorAssessment? indicator) => Cell.Of(indicator?.VerdictReason is { } reason ? Words.Of(reason) : "");

    private static Cell Latest(IndicatorAssessment? indicator) => Cell.Of(indicator?.Latest is { } latest ? Figure(latest) : "无数据");
}
