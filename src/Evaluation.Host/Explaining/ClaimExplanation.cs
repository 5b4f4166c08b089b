using System.Globalization;
using Evaluation.Assess.Explaining;
using Evaluation.Assess.Statements;
using Evaluation.Report.Statements;

namespace Evaluation.Host.Explaining;

/// <summary>A statement taken apart: what was understood of it, and whether it can be true.</summary>
internal static class ClaimExplanation
{
    public static Explanation Of(string text)
    {
        var parsed = Claims.Parse(text);
        var checks = parsed.Claims.Select(StatementChecker.Check).ToList();
        return Node(
            "表述",
            checks.Count + parsed.NotUnderstood.Count == 0 ? "没有读到可核对的变化" : Outcome([.. checks.Select(c => c.Outcome)], parsed.NotUnderstood.Count),
            [.. checks.Select(Of), .. parsed.NotUnderstood.Select(sentence => Node($"“{sentence}”", "未读懂，未核对"))]);
    }

    private static string Outcome(IReadOnlyList<ClaimOutcome> outcomes, int notUnderstood)
    {
        var parts = Enum.GetValues<ClaimOutcome>()
            .Select(outcome => (Words: ClaimWords.Of(outcome), Count: outcomes.Count(o => o == outcome)))
            .Append((Words: "未读懂", Count: notUnderstood))
            .Where(part => part.Count > 0);
        return string.Join("，", parts.Select(part => $"{part.Words}{part.Count}处"));
    }

    private static Explanation Of(ClaimCheck check) => Node(
        $"“{check.Claim.Text}”",
        ClaimWords.Of(check.Outcome),
        [.. Understood(check.Claim), .. check.Changes.Select(Of)]);

    private static IEnumerable<Explanation> Understood(Claim claim)
    {
        if (claim.From is { } from)
            yield return Node("前值", Figure(from));
        if (claim.To is { } to)
            yield return Node("后值", Figure(to));
        if (claim.Years is { } years)
            yield return Node("相隔", $"{Number(years)}年");
    }

    private static Explanation Of(ChangeCheck check) => Node(
        $"所称{ClaimWords.Of(check.Change.Kind)}",
        $"{Figure(check.Change.Amount)}，{ClaimWords.Of(check.Outcome)}",
        Node(
            "由前后两值可得",
            check.Lowest.IsScored && check.Highest.IsScored ? $"{Number(check.Lowest.Value)}至{Number(check.Highest.Value)}" : "无从计算"));

    /// <summary>The printed figure with all it may have been before rounding.</summary>
    private static string Figure(PrintedFigure figure)
    {
        if (figure.Lowest == figure.Highest)
            return Number(figure.Value);
        return (IsOpen(figure.Lowest), IsOpen(figure.Highest)) switch
        {
            (true, _) => $"不高于{Number(figure.Highest)}",
            (false, true) => $"不低于{Number(figure.Lowest)}",
            (false, false) => $"{Number(figure.Value)}（舍入前{Number(figure.Lowest)}至{Number(figure.Highest)}）",
        };
    }

    private static Explanation Node(string label, string text, params IReadOnlyList<Explanation> parts) =>
        new(label, null, FigureKind.Given, Combination.Given, parts) { Text = text };

    /// <summary>To six places, enough to check a printed figure by hand.</summary>
    private static string Number(decimal value) =>
        Math.Round(value, 6, MidpointRounding.AwayFromZero).ToString("0.######", CultureInfo.InvariantCulture);

    private static bool IsOpen(decimal bound) => Math.Abs(bound) >= 1e15m;
}
