using Evaluation.Assess.MidTerm;
using Evaluation.Model;
using Evaluation.Report.Documents;

namespace Evaluation.Report.MidTerm;

/// <summary>指标: level, pace, projection and verdict of every main indicator.</summary>
public static class MidTermIndicatorRows
{
    public static ReportTable Table(MidTermAssessment assessment) => Of("indicators", assessment);

    /// <summary>The same for the one-page summary.</summary>
    public static ReportTable Main(MidTermAssessment assessment) => Of("mainindicators", assessment);

    private static ReportTable Of(string name, MidTermAssessment assessment)
    {
        var places = assessment.Scheme.Decimals.Value;
        return new TableOf<MidTermIndicator>(
            name,
            i => i.Indicator.Code,
            ("code", i => Cell.Of(i.Indicator.Code)),
            ("name", i => Cell.Of(i.Indicator.Name)),
            ("unit", i => Cell.Of(i.Indicator.Unit)),
            ("agency", i => Cell.Of(i.Indicator.Agency)),
            ("baseperiod", i => Cell.Of(i.Target.BaselinePeriod?.ToString() ?? "无")),
            ("basevalue", i => i.Target.BaselineValue is { } value ? Cell.Of(value) : Cell.Of("无")),
            ("latestperiod", i => Cell.Of(i.Latest?.Period.ToString() ?? "无数据")),
            ("latestvalue", i => i.Latest is { } latest ? Cell.Of(latest.Value) : Cell.Of("无数据")),
            ("released", i => Cells.Of(i.Latest?.ReleasedOn)),
            ("targetperiod", i => Cell.Of(i.Target.TargetPeriod.ToString())),
            ("targetvalue", i => Cell.Of(i.Target.TargetValue)),
            ("attainment", i => Cells.Of(i.Attainment, places)),
            ("road", i => Cells.Of(Percent(i.Road), places)),
            ("time", i => Cells.Of(Percent(i.Time), places)),
            ("pace", i => Cells.Of(i.Pace, 2)),
            ("trend", i => Cell.Of(Words.Of(i.Trend))),
            ("projected", i => Cells.Of(i.Projection.AtTarget, IndicatorText.Places(i))),
            ("lower80", i => Bound(i, i => IndicatorText.AtTarget(i)?.Lower80)),
            ("upper80", i => Bound(i, i => IndicatorText.AtTarget(i)?.Upper80)),
            ("probability", i => Cells.Of(Percent(i.Projection.Probability), places)),
            ("verdict", i => Cell.Of(Words.Of(i.Verdict))),
            ("reason", i => Cell.Of(Reason(i))))
        .From(assessment.Indicators, "没有主要指标");
    }

    /// <summary>Why there is no verdict, that the value fell after it met the target, or that the level alone decided.</summary>
    internal static string Reason(MidTermIndicator indicator)
    {
        if (indicator.VerdictReason is { } reason)
            return Words.Of(reason);
        if (indicator.MetThenFell)
            return "已达到目标后回落";
        return indicator.IsMet && !indicator.Pace.IsScored ? "无基期值，按水平判断" : "";
    }

    private static Cell Bound(MidTermIndicator indicator, Func<MidTermIndicator, decimal?> bound) =>
        bound(indicator) is { } value ? Cells.Rounded(value, IndicatorText.Places(indicator)) : Cell.Blank;

    private static Score Percent(Score share) => share.Map(v => v * 100);
}
