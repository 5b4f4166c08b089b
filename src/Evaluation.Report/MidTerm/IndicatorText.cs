using Evaluation.Assess.MidTerm;
using Evaluation.Assess.Projections;
using Evaluation.Model;
using Evaluation.Report.Annual;

namespace Evaluation.Report.MidTerm;

/// <summary>Figures of a main indicator as they stand inside a sentence.</summary>
internal static class IndicatorText
{
    private const int MaxPlaces = 6;

    /// <summary>Places the indicator is published with: what is worked out from it is printed with as many.</summary>
    public static int Places(MidTermIndicator indicator) =>
        Math.Min(MaxPlaces, indicator.Series.Select(o => o.Value).Append(indicator.Target.TargetValue).Max(v => (int)Trimmed(v).Scale));

    /// <returns>The last projected year; <c>null</c> where there is no projection.</returns>
    public static ProjectedYear? AtTarget(MidTermIndicator indicator) => indicator.Projection.Years is [.., var last] ? last : null;

    /// <summary>由2020年的6.3件/万人提高到2023年的11.8件/万人，增长87.3%; empty without a baseline or a later value.</summary>
    public static string Change(MidTermIndicator indicator)
    {
        if (indicator is not { Target: { BaselinePeriod: { } start, BaselineValue: { } from }, Latest: { } latest } || latest.Period.Year <= start.Year)
            return "";
        var unit = indicator.Indicator.Unit;
        if (latest.Value == from)
            return $"{indicator.Indicator.Name}{latest.Period.Year}年为{Sentence.Plain(from)}{unit}，与{start.Year}年持平";
        var way = latest.Value > from ? "提高" : "下降";
        return $"{indicator.Indicator.Name}由{start.Year}年的{Sentence.Plain(from)}{unit}{way}到{latest.Period.Year}年的{Sentence.Plain(latest.Value)}{unit}，"
            + Amount(indicator.Indicator, from, latest.Value);
    }

    /// <summary>98%, 大于99%, 小于1%, or the words for the reason.</summary>
    public static string Probability(Score probability) => probability.TryGet(out var share)
        ? share switch
        {
            > 0.99m => "大于99%",
            < 0.01m => "小于1%",
            _ => Sentence.Number(share * 100, 0) + "%",
        }
        : Words.Of(probability.Reason);

    private static string Amount(Indicator indicator, decimal from, decimal to) => indicator.Semantics switch
    {
        Semantics.Flow or Semantics.Stock when from > 0 && indicator.Unit != "%" =>
            $"{(to > from ? "增长" : "下降")}{Sentence.Number(Math.Abs(to - from) / from * 100, 1)}%",
        Semantics.Flow or Semantics.Stock or Semantics.Ratio or Semantics.Rank or Semantics.Index or Semantics.Score or Semantics.Level =>
            $"{(to > from ? "提高" : "下降")}{Sentence.Plain(Math.Abs(to - from))}{(indicator.Unit == "%" ? "个百分点" : indicator.Unit)}",
    };

    private static decimal Trimmed(decimal value) => value / 1.000000000000000000000000000000m;
}
