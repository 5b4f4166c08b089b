using Evaluation.Assess.Annual;
using Evaluation.Model;
using Evaluation.Report;

namespace Evaluation.Host.Explaining;

/// <summary>An indicator's level and pace down to the releases.</summary>
internal static class IndicatorExplanation
{
    public static Node Of(AnnualAssessment assessment, IndicatorAssessment indicator) => new(
        $"{indicator.Indicator.Code} {indicator.Indicator.Name}",
        Verdict(indicator),
        $"{indicator.Indicator.Agency}，{Words.Of(indicator.Indicator.Direction)}，截至{Figures.Of(assessment.AsOf)}",
        [
            Target(indicator),
            Series(indicator),
            Attainment(indicator),
            Road(indicator),
            Time(indicator),
            Pace(assessment, indicator),
            new Node("增长比", $"{Figures.Of(indicator.Growth)}，{Words.Of(indicator.OpenSdg)}", "Open SDG / Statistics Canada"),
            new Node("走势", Words.Of(indicator.Trend), indicator.MetThenFell ? "曾达到目标，之后回落" : ""),
        ]);

    private static string Verdict(IndicatorAssessment indicator) =>
        indicator.VerdictReason is { } reason ? $"{Words.Of(indicator.Verdict)}：{Words.Of(reason)}" : Words.Of(indicator.Verdict);

    private static Node Target(IndicatorAssessment indicator)
    {
        if (indicator.Target is not { } target)
            return new Node("目标", Words.Of(UnscoredReason.NoTarget), "");
        var unit = indicator.Indicator.Unit;
        var baseline = target is { BaselinePeriod: { } period, BaselineValue: { } value }
            ? $"，基期 {period} {Figures.Of(value)} {unit}"
            : $"，{Words.Of(UnscoredReason.NoBaseline)}";
        return new Node("目标", $"{target.TargetPeriod} {Figures.Of(target.TargetValue)} {unit}（{target.Nature}）{baseline}", Joined(target.Source, target.Note));
    }

    private static Node Series(IndicatorAssessment indicator) => new(
        "数据",
        indicator.Latest is { } latest ? $"{latest.Period} {Figures.Of(latest.Value)} {latest.Unit}" : Words.Of(UnscoredReason.NoData),
        "",
        [.. indicator.Series.Select(o => new Node(
            o.Period.ToString(),
            $"{Figures.Of(o.Value)} {o.Unit}（{Words.Of(o.Status)}，{Figures.Of(o.ReleasedOn)}发布）",
            Joined(o.Source, o.Note)))]);

    private static Node Attainment(IndicatorAssessment indicator)
    {
        var sum = (indicator.Attainment.IsScored, indicator.Latest, indicator.Target, indicator.Indicator.Direction) switch
        {
            (true, { } v, { } t, Direction.Lower) => $" = {Figures.Of(t.TargetValue)} ÷ {Figures.Of(v.Value)} × 100",
            (true, { } v, { } t, _) => $" = {Figures.Of(v.Value)} ÷ {Figures.Of(t.TargetValue)} × 100",
            _ => "",
        };
        return new Node("目标实现程度", $"{Figures.Of(indicator.Attainment)}{sum}", indicator.IsMet ? "目标值已达到" : "");
    }

    private static Node Road(IndicatorAssessment indicator)
    {
        var sum = indicator is { Road.IsScored: true, Latest: { } v, Target: { BaselineValue: { } start } t }
            ? $" = ({Figures.Of(v.Value)} − {Figures.Of(start)}) ÷ ({Figures.Of(t.TargetValue)} − {Figures.Of(start)})"
            : "";
        return new Node("目标进度", $"{Figures.Of(indicator.Road)}{sum}", "");
    }

    private static Node Time(IndicatorAssessment indicator)
    {
        var sum = indicator is { Time.IsScored: true, Latest: { } v, Target: { BaselinePeriod: { } start } t }
            ? $" = ({v.Period.Year} − {start.Year}) ÷ ({t.TargetPeriod.Year} − {start.Year})"
            : "";
        return new Node("时间进度", $"{Figures.Of(indicator.Time)}{sum}", "");
    }

    private static Node Pace(AnnualAssessment assessment, IndicatorAssessment indicator)
    {
        var rules = assessment.Scheme.Pace;
        var sum = indicator.Pace.IsScored ? $" = {Figures.Of(indicator.Road)} ÷ {Figures.Of(indicator.Time)}" : "";
        return new Node(
            "推进速度",
            $"{Figures.Of(indicator.Pace)}{sum}",
            $"高于{Figures.Of(rules.AheadAbove.Value)}快于预期，不低于{Figures.Of(rules.OnTrackFrom.Value)}符合预期；{rules.AheadAbove.Source}");
    }

    private static string Joined(string source, string note) => note.Length == 0 ? source : $"{source}；{note}";
}
