using Evaluation.Assess.Statements;
using Evaluation.Report.Annual;

namespace Evaluation.Report.Statements;

/// <summary>What came of checking a claim, as sentences.</summary>
public static class ClaimWords
{
    public static string Of(ClaimOutcome outcome) => outcome switch
    {
        ClaimOutcome.CanBeTrue => "可以成立",
        ClaimOutcome.CannotBeTrue => "不能成立",
        ClaimOutcome.NothingToCheck => "无从核对",
    };

    public static string Of(ChangeKind kind) => kind switch
    {
        ChangeKind.Difference => "变化量",
        ChangeKind.Growth => "增长率（%）",
        ChangeKind.YearlyDifference => "年均变化量",
        ChangeKind.YearlyGrowth => "年均增速（%）",
        ChangeKind.Share => "占比（%）",
    };

    /// <summary>“…”：不能成立。年均变化量，所称-3，由所列数值（计入舍入）可得-2.250至-2.250，不能成立。</summary>
    public static string Of(ClaimCheck check) =>
        $"“{check.Claim.Text}”：{Of(check.Outcome)}。" + string.Concat(check.Changes.Select(Of));

    private static string Of(ChangeCheck check) =>
        $"{Of(check.Change.Kind)}，{Claimed(check.Change.Amount)}，"
        + (check.Lowest.TryGet(out var lowest) && check.Highest.TryGet(out var highest)
            ? $"由所列数值（计入舍入）可得{Sentence.Number(lowest, 3)}至{Sentence.Number(highest, 3)}，{Of(check.Outcome)}。"
            : $"所列数值不全，{Of(check.Outcome)}。");

    private static string Claimed(PrintedFigure amount) => (amount.Lowest, amount.Highest) switch
    {
        var (low, _) when low < -1e12m => $"所称不高于{Sentence.Plain(amount.Value)}",
        var (_, high) when high > 1e12m => $"所称不低于{Sentence.Plain(amount.Value)}",
        _ => $"所称{Sentence.Plain(amount.Value)}",
    };
}
