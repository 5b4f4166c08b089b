using System.Globalization;
using Evaluation.Assess.MidTerm;
using Evaluation.Report.Annual;
using Evaluation.Report.Documents;

namespace Evaluation.Report.MidTerm;

/// <summary>风险 and 调整: which indicators may miss or lose their target, and which targets to look at again.</summary>
public static class RiskRows
{
    public static ReportTable Risks(MidTermAssessment assessment) =>
        Of("risks", "没有列为风险的指标", assessment.Risks.Select(r => (MidTermWords.Of(r.Kind), r.Indicator, Text(r, assessment))));

    public static ReportTable Adjustments(MidTermAssessment assessment) =>
        Of("adjustments", "没有建议调整的目标", assessment.Adjustments.Select(a => (MidTermWords.Of(a.Kind), a.Indicator, Text(a, assessment))));

    private static ReportTable Of(string name, string whenEmpty, IEnumerable<(string Kind, MidTermIndicator Indicator, string Text)> rows) =>
        new TableOf<(int Number, string Kind, MidTermIndicator Indicator, string Text)>(
            name,
            r => r.Number.ToString(CultureInfo.InvariantCulture),
            ("number", r => Cell.Of(r.Number)),
            ("kind", r => Cell.Of(r.Kind)),
            ("name", r => Cell.Of(r.Indicator.Indicator.Name).LinkedTo("indicators", r.Indicator.Indicator.Code)),
            ("agency", r => Cell.Of(r.Indicator.Indicator.Agency)),
            ("text", r => Cell.Of(r.Text)))
        .From(rows.Select((r, i) => (i + 1, r.Kind, r.Indicator, r.Text)), whenEmpty);

    private static string Text(MidTermRisk risk, MidTermAssessment a) => risk.Kind switch
    {
        MidTermRiskKind.Behind => risk.Indicator.Pace.TryGet(out var pace)
            ? $"时间用去{Percent(risk.Indicator.Time.Value)}，目标路程走完{Percent(risk.Indicator.Road.Value)}，进度比{Sentence.Number(pace, 2)}。"
            : "目标年已过，尚未达到目标。",
        MidTermRiskKind.LowProbability =>
            $"按现有趋势{risk.Indicator.Target.TargetPeriod.Year}年达到目标的概率{IndicatorText.Probability(risk.Indicator.Projection.Probability)}，低于{Percent(a.Scheme.Risk.ProbabilityBelow.Value)}。",
        MidTermRiskKind.MetThenFell => $"{Latest(risk.Indicator)}已达到目标，但不及此前最好的一年（{Best(risk.Indicator)}）。",
        MidTermRiskKind.NoData => $"截至{Sentence.Day(a.AsOf)}没有已发布的数值，进展无从判断。",
    };

    private static string Text(TargetAdjustment adjustment, MidTermAssessment a) => adjustment.Kind switch
    {
        AdjustmentKind.Raise => adjustment.Indicator.Road.TryGet(out var road)
            ? $"{Latest(adjustment.Indicator)}，目标路程已走完{Percent(road)}，达到方案规定的{Percent(a.Scheme.Adjustment.RoadFrom.Value)}。"
            : $"{Latest(adjustment.Indicator)}，为目标值的{Sentence.Number(adjustment.Indicator.Attainment.Value, 1)}%，达到方案规定的{Sentence.Plain(a.Scheme.Adjustment.AttainmentFromPercent.Value)}%。",
        AdjustmentKind.Unreachable =>
            $"尚未达到目标，按现有趋势达到的概率{IndicatorText.Probability(adjustment.Indicator.Projection.Probability)}，低于方案规定的{Percent(a.Scheme.Adjustment.ProbabilityBelow.Value)}。",
    };

    private static string Latest(MidTermIndicator indicator) =>
        $"{indicator.Latest!.Period.Year}年{Sentence.Plain(indicator.Latest.Value)}{indicator.Indicator.Unit}";

    private static string Best(MidTermIndicator indicator)
    {
        var lower = indicator.Indicator.Direction == Model.Direction.Lower;
        var best = indicator.Series
            .Where(o => indicator.Target.BaselinePeriod is not { } start || o.Period.Year > start.Year)
            .MaxBy(o => lower ? -o.Value : o.Value)!;
        return $"{best.Period.Year}年{Sentence.Plain(best.Value)}{indicator.Indicator.Unit}";
    }

    private static string Percent(decimal share) => Sentence.Number(share * 100, 1) + "%";
}
