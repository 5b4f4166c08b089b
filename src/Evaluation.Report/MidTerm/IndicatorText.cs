using Evaluation.Assess.MidTerm;
using Evaluation.Assess.Projections;
using Evaluation.Model;
using Evaluation.Report.Statements;

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

    /// <summary>由2020年的6.3件/万人提高到2023年的11.8件/万人，增长87.3%。</summary>
    /// <returns><c>null</c> without a baseline or a later value.</returns>
    public static Phrase? Change(MidTermIndicator indicator)
    {
        if (indicator is not { Target: { BaselinePeriod: { } start, BaselineValue: { } from }, Latest: { } latest } || latest.Period.Year <= start.Year)
            return null;
        var (name, unit) = (indicator.Indicator.Name, indicator.Indicator.Unit);
        if (latest.Value == from)
            return Phrase.Of($"{name}{Said.Year(latest.Period.Year)}为{Said.Published(latest.Value, unit)}，与{Said.Year(start.Year)}{Said.Change(from, latest.Value, 0, "")}。");
        var way = latest.Value > from ? Said.AtLeast("提高", latest.Value, from) : Said.AtMost("下降", latest.Value, from);
        return Phrase.Of($"{name}由{Said.Year(start.Year)}的{Said.Published(from, unit)}{way}到{Said.Year(latest.Period.Year)}的{Said.Published(latest.Value, unit)}，{Amount(indicator.Indicator, from, latest.Value)}。");
    }

    /// <summary>98%, 大于99%, 小于1%, or the words for the reason.</summary>
    public static string Probability(Score probability) => SaidProbability(probability).Text;

    /// <summary>The same with its claim.</summary>
    public static Phrase SaidProbability(Score probability) => probability.TryGet(out var share)
        ? share switch
        {
            > 0.99m => Said.AtLeast("大于99%", share, 0.99m),
            < 0.01m => Said.AtMost("小于1%", share, 0.01m),
            _ => Said.Value(share * 100, 0, "%"),
        }
        : Phrase.Words(Words.Of(probability.Reason));

    private static Phrase Amount(Indicator indicator, decimal from, decimal to) => indicator.Semantics switch
    {
        Semantics.Flow or Semantics.Stock when from > 0 && indicator.Unit != "%" => Said.Growth(from, to, 1),
        Semantics.Flow or Semantics.Stock or Semantics.Ratio or Semantics.Rank or Semantics.Index or Semantics.Score or Semantics.Level =>
            Said.Difference(from, to, indicator.Unit == "%" ? "个百分点" : indicator.Unit),
    };

    private static decimal Trimmed(decimal value) => value / 1.000000000000000000000000000000m;
}
