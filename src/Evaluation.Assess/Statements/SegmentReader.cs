using System.Globalization;
using System.Text.RegularExpressions;

namespace Evaluation.Assess.Statements;

/// <summary>Reads the part of a sentence that speaks of one figure and its changes.</summary>
internal static class SegmentReader
{
    private static readonly string[] SincePrevious = ["上年", "同比", "上一年", "去年"];

    /// <returns>Levels: 由…到… first, and any other that no change or 由…到… is part of.</returns>
    public static IReadOnlyList<Match> Anchors(string text)
    {
        var fromTo = ClaimPatterns.FromTo.Matches(text).ToList();
        var taken = fromTo.Concat(ClaimPatterns.Change.Matches(text)).ToList();
        return [.. fromTo, .. ClaimPatterns.Level.Matches(text).Where(level => !taken.Any(t => Overlap(t, level)))];
    }

    /// <returns>The claims and what they were read from; <c>null</c> where the part claims nothing or can't be told apart. A change since another year than the earlier figure's is a claim of its own.</returns>
    public static (IReadOnlyList<Claim> Claims, IReadOnlyList<Match> Matches)? Read(string segment)
    {
        if (segment.Contains("分别", StringComparison.Ordinal))
            return null;
        var anchor = Anchors(segment) is [var first, ..] ? first : null;
        var changes = ClaimPatterns.Change.Matches(segment).Where(c => anchor is null || !Overlap(anchor, c)).ToList();
        var previous = ClaimPatterns.Previous.Matches(segment)
            .FirstOrDefault(p => !changes.Any(c => Overlap(c, p)) && (anchor is null || !Overlap(anchor, p)));
        var from = anchor is null ? null : FigureText.Of(anchor, "from");
        from ??= previous is null ? null : FigureText.Of(previous, "from");
        var to = anchor is null ? null : FigureText.Of(anchor, "to");
        if (from is not null && to is not null && !AreComparable(from, to))
            return null;
        var elsewhere = changes.ToLookup(c => IsSinceAnotherYear(c, from, to));
        if (ChangesOf(elsewhere[false], from, to) is not { } own || ChangesOf(elsewhere[true], from, to) is not { } others)
            return null;
        var text = segment.Trim('，', '、', ' ');
        Claim[] claims =
        [
            new(from?.Figure, to?.Figure, Years(segment, from, to), [.. Direction(anchor, from, to), .. own], text),
            new(null, to?.Figure, null, others, text),
        ];
        Match?[] matches = [anchor, previous, .. changes];
        return claims.Any(c => c.Changes.Count > 0) ? ([.. claims.Where(c => c.Changes.Count > 0)], [.. matches.OfType<Match>()]) : null;
    }

    /// <summary>由2020年的6.3提高到2023年的11.8，比上年增长25.5%: the growth is not on 6.3.</summary>
    private static bool IsSinceAnotherYear(Match change, FigureText? from, FigureText? to)
    {
        if (!change.Groups["since"].Success || from?.Year is not { } first || to?.Year is not { } last)
            return false;
        return change.Groups["base"].Success ? Number(change, "base") != first : last - first != 1;
    }

    /// <returns><c>null</c> where one can't be read, or two are of one kind.</returns>
    private static List<ClaimedChange>? ChangesOf(IEnumerable<Match> changes, FigureText? from, FigureText? to)
    {
        List<ClaimedChange> claimed = [];
        foreach (var change in changes)
        {
            if (Change(change, from, to) is not { } read || claimed.Exists(c => c.Kind == read.Kind))
                return null;
            claimed.Add(read);
        }

        return claimed;
    }

    /// <summary>提高到 says by itself that the later figure is not below the earlier one.</summary>
    private static IEnumerable<ClaimedChange> Direction(Match? anchor, FigureText? from, FigureText? to)
    {
        if (anchor is null || !anchor.Groups["way"].Success || from is null || to is null)
            yield break;
        var goesDown = ClaimPatterns.IsFall(anchor.Groups["way"].Value) != (from.IsRank || to.IsRank);
        yield return new(ChangeKind.Difference, goesDown ? PrintedFigure.AtMost(0) : PrintedFigure.AtLeast(0));
    }

    private static ClaimedChange? Change(Match match, FigureText? from, FigureText? to)
    {
        if (FigureText.Of(match, "by") is not { } by)
            return null;
        var isMean = match.Groups["mean"].Success;
        var way = match.Groups["way"].Value;
        if (by.IsPercent)
            return new(isMean ? ChangeKind.YearlyGrowth : ChangeKind.Growth, Signed(by.Figure, ClaimPatterns.IsFall(way)));
        if (by.Unit == "倍" || way is "增速" or "增长率" or "增幅" || !Fits(by, from) || !Fits(by, to))
            return null;
        var isRank = by.IsRank || from is { IsRank: true } || to is { IsRank: true };
        var figure = isMean && by.Figure.Lowest == by.Figure.Highest ? PrintedFigure.Rounded(by.Figure.Value) : by.Figure;
        return new(isMean ? ChangeKind.YearlyDifference : ChangeKind.Difference, Signed(figure, ClaimPatterns.IsFall(way) != isRank));
    }

    /// <summary>A difference has the unit of the figures: percentage points for percents, places for ranks.</summary>
    private static bool Fits(FigureText by, FigureText? level) =>
        level is null
        || (by.IsPoints ? level.IsPercent : by.IsRank ? level.IsRank : level.Unit == by.Unit || level.Unit.Length == 0 || by.Unit is "" or "点");

    private static bool AreComparable(FigureText from, FigureText to) =>
        from.Unit == to.Unit || from.Unit.Length == 0 || to.Unit.Length == 0 || (from.IsRank && to.IsRank);

    private static int? Years(string segment, FigureText? from, FigureText? to)
    {
        if (from?.Year is { } first && to?.Year is { } last)
            return last - first;
        if (ClaimPatterns.Years.Match(segment) is { Success: true } years)
            return Number(years, "last") - Number(years, "first");
        if (ClaimPatterns.Span.Match(segment) is { Success: true } span)
            return Number(span, "count");
        return SincePrevious.Any(word => segment.Contains(word, StringComparison.Ordinal)) ? 1 : null;
    }

    private static int Number(Match match, string group) =>
        int.Parse(match.Groups[group].Value, NumberStyles.None, CultureInfo.InvariantCulture);

    private static PrintedFigure Signed(PrintedFigure figure, bool isNegative) => isNegative ? figure.Negated : figure;

    private static bool Overlap(Match left, Match right) =>
        left.Index < right.Index + right.Length && right.Index < left.Index + left.Length;
}
