using Evaluation.Assess.Statements;
using Evaluation.Report.Statements;

namespace Evaluation.Host.Explaining;

/// <summary>A statement taken apart: what was understood of it, and whether it can be true.</summary>
internal static class ClaimExplanation
{
    public static Node Of(string text)
    {
        var parsed = Claims.Parse(text);
        var checks = parsed.Claims.Select(StatementChecker.Check).ToList();
        return new(
            "表述",
            checks.Count + parsed.NotUnderstood.Count == 0 ? "没有读到可核对的变化" : Outcome([.. checks.Select(c => c.Outcome)], parsed.NotUnderstood.Count),
            "",
            [.. checks.Select(Of), .. parsed.NotUnderstood.Select(sentence => new Node($"“{sentence}”", "未读懂，未核对", ""))]);
    }

    private static string Outcome(IReadOnlyList<ClaimOutcome> outcomes, int notUnderstood)
    {
        var parts = Enum.GetValues<ClaimOutcome>()
            .Select(outcome => (Words: ClaimWords.Of(outcome), Count: outcomes.Count(o => o == outcome)))
            .Append((Words: "未读懂", Count: notUnderstood))
            .Where(part => part.Count > 0);
        return string.Join("，", parts.Select(part => $"{part.Words}{part.Count}处"));
    }

    private static Node Of(ClaimCheck check) => new(
        $"“{check.Claim.Text}”",
        ClaimWords.Of(check.Outcome),
        "",
        [.. Understood(check.Claim), .. check.Changes.Select(Of)]);

    private static IEnumerable<Node> Understood(Claim claim)
    {
        if (claim.From is { } from)
            yield return new("前值", Figure(from), "");
        if (claim.To is { } to)
            yield return new("后值", Figure(to), "");
        if (claim.Years is { } years)
            yield return new("相隔", $"{Figures.Of(years)}年", "");
    }

    private static Node Of(ChangeCheck check) => new(
        $"所称{ClaimWords.Of(check.Change.Kind)}",
        $"{Figure(check.Change.Amount)}，{ClaimWords.Of(check.Outcome)}",
        "",
        new Node(
            "由前后两值可得",
            check.Lowest.IsScored && check.Highest.IsScored ? $"{Figures.Of(check.Lowest)}至{Figures.Of(check.Highest)}" : "无从计算",
            ""));

    /// <summary>The printed figure with all it may have been before rounding.</summary>
    private static string Figure(PrintedFigure figure)
    {
        if (figure.Lowest == figure.Highest)
            return Figures.Of(figure.Value);
        return (IsOpen(figure.Lowest), IsOpen(figure.Highest)) switch
        {
            (true, _) => $"不高于{Figures.Of(figure.Highest)}",
            (false, true) => $"不低于{Figures.Of(figure.Lowest)}",
            (false, false) => $"{Figures.Of(figure.Value)}（舍入前{Figures.Of(figure.Lowest)}至{Figures.Of(figure.Highest)}）",
        };
    }

    private static bool IsOpen(decimal bound) => Math.Abs(bound) >= 1e15m;
}
