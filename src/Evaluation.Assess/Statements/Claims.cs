using System.Text.RegularExpressions;

namespace Evaluation.Assess.Statements;

/// <summary>Reads the claims of change in a Chinese text of the kinds that reports print and official texts use.</summary>
/// <remarks>
/// 由A增至B，增长C%; 达到B，比上年提高C个百分点; 年均增长C%; 平均每年提升C个位次; A项中，B项…，占C%; 上年A分，本年提高C分. A rank improves downwards.
/// What can't be told apart (分别, two changes of one kind for one figure, a unit that fits neither figure) is named, never guessed.
/// </remarks>
public static class Claims
{
    private static readonly char[] SentenceEnds = ['。', '；', ';', '！', '？', '\n'];

    public static ParsedClaims Parse(string text)
    {
        List<Claim> claims = [];
        List<string> notUnderstood = [];
        foreach (var sentence in text.Split(SentenceEnds, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var (read, rest) = Read(sentence);
            claims.AddRange(read);
            if (ClaimPatterns.Trace.IsMatch(rest))
                notUnderstood.Add(sentence);
        }

        return new(claims, notUnderstood);
    }

    /// <returns>The claims of one sentence, and the sentence with what they were read from blanked out.</returns>
    private static (IReadOnlyList<Claim> Claims, string Remainder) Read(string sentence)
    {
        List<Claim> claims = [];
        var rest = sentence;
        if (Share(sentence) is { } share)
        {
            claims.Add(share.Claim);
            rest = Blank(rest, share.Match);
        }

        foreach (var (start, length) in Segments(rest))
        {
            var segment = rest.Substring(start, length);
            if (SegmentReader.Read(segment) is not { } read)
                continue;
            claims.AddRange(read.Claims);
            foreach (var match in read.Matches)
                rest = Blank(rest, start + match.Index, match.Length);
        }

        return (claims, rest);
    }

    private static (Claim Claim, Match Match)? Share(string sentence)
    {
        var match = ClaimPatterns.Share.Match(sentence);
        if (!match.Success
            || FigureText.Of(match, "from") is not { } whole
            || FigureText.Of(match, "to") is not { } part
            || FigureText.Of(match, "by") is not { IsPercent: true } percent
            || whole.Unit != part.Unit)
            return null;
        return (new(whole.Figure, part.Figure, null, [new(ChangeKind.Share, percent.Figure)], match.Value), match);
    }

    /// <summary>A new part begins with every level (由…到…, 达到…) but the first: each has its own changes.</summary>
    private static IEnumerable<(int Start, int Length)> Segments(string sentence)
    {
        int[] anchors = [.. SegmentReader.Anchors(sentence).Select(m => m.Index).Order()];
        int[] starts = [0, .. anchors.Skip(1)];
        return starts.Select((start, i) => (start, (i + 1 < starts.Length ? starts[i + 1] : sentence.Length) - start));
    }

    private static string Blank(string text, Match match) => Blank(text, match.Index, match.Length);

    private static string Blank(string text, int start, int length) =>
        string.Concat(text.AsSpan(0, start), new string('，', length), text.AsSpan(start + length));
}
