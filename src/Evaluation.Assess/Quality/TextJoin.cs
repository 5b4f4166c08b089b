using Evaluation.Model.Schemes;

namespace Evaluation.Assess.Quality;

/// <summary>All pairs of different texts that are as like as the scheme asks.</summary>
internal sealed class TextJoin
{
    /// <summary>
    /// With so many others a text is compared at most, those that share its rarest pieces first. It bounds the work where a thousand agencies fill in one template;
    /// beyond it a pair can be missed, never a wrong one found.
    /// </summary>
    private const int MostCompared = 100;

    private readonly decimal from;
    private readonly int[][] pieces;
    private readonly IReadOnlyList<string?> owners;
    private readonly Dictionary<int, Posting> postings = [];
    private readonly int[] seenBy;

    private TextJoin(int[][] pieces, IReadOnlyList<string?> owners, decimal from)
    {
        (this.pieces, this.owners, this.from) = (pieces, owners, from);
        seenBy = new int[pieces.Length];
        Array.Fill(seenBy, -1);
    }

    /// <param name="texts">Plain, all different, none short.</param>
    /// <param name="owners">Whose each text is; <c>null</c>: of several. Two texts of one owner are no pair.</param>
    /// <returns>Places of the two texts and the share of pieces they have in common.</returns>
    public static IEnumerable<(int Left, int Right, decimal Likeness)> Of(IReadOnlyList<string> texts, IReadOnlyList<string?> owners, QualityRules rules)
    {
        var pieces = TextPieces.Of(texts, rules.ShingleLength.Value);
        var join = new TextJoin(pieces, owners, rules.TextLikenessFrom.Value);
        var shortestFirst = Enumerable.Range(0, texts.Count).OrderBy(i => pieces[i].Length).ThenBy(i => i);
        return shortestFirst.SelectMany(join.Compare);
    }

    /// <summary>Compares one text with the shorter ones before it, then puts its rarest pieces into the index.</summary>
    private List<(int Left, int Right, decimal Likeness)> Compare(int text)
    {
        var own = pieces[text];
        var least = (int)Math.Ceiling(from * own.Length);
        var prefix = own.Length - least + 1;
        var (found, compared) = (new List<(int, int, decimal)>(), 0);
        for (var i = 0; i < prefix && compared < MostCompared; i++)
        {
            if (!postings.TryGetValue(own[i], out var posting))
                continue;
            for (var at = posting.SkipBelow(least, pieces); at < posting.Texts.Count && compared < MostCompared; at++)
            {
                var other = posting.Texts[at];
                if (seenBy[other] == text || (owners[text] is { } owner && owners[other] == owner))
                    continue;
                seenBy[other] = text;
                compared++;
                if (Likeness(own, pieces[other]) is { } likeness)
                    found.Add((other, text, likeness));
            }
        }

        Index(text, prefix);
        return found;
    }

    private void Index(int text, int prefix)
    {
        foreach (var piece in pieces[text].AsSpan(0, prefix))
        {
            if (!postings.TryGetValue(piece, out var posting))
                postings.Add(piece, posting = new Posting());
            posting.Texts.Add(text);
        }
    }

    /// <summary>Both sorted, each piece once. The rarest come first, so that unlike texts are given up early.</summary>
    /// <returns><c>null</c> where it is less than asked for.</returns>
    private decimal? Likeness(int[] left, int[] right)
    {
        // common / (both - common) is at least t when common is at least both · t / (1 + t).
        var wanted = (int)Math.Ceiling((left.Length + right.Length) * from / (1 + from));
        int common = 0, l = 0, r = 0;
        while (l < left.Length && r < right.Length && common + Math.Min(left.Length - l, right.Length - r) >= wanted)
        {
            if (left[l] == right[r])
            {
                common++;
                l++;
                r++;
            }
            else if (left[l] < right[r])
            {
                l++;
            }
            else
            {
                r++;
            }
        }

        return common >= wanted ? (decimal)common / (left.Length + right.Length - common) : null;
    }

    /// <summary>The texts with a piece among their rarest, shortest first.</summary>
    private sealed class Posting
    {
        private int start;

        public List<int> Texts { get; } = [];

        /// <summary>Texts with fewer pieces than <paramref name="least"/> are too short for this text and every later one.</summary>
        public int SkipBelow(int least, int[][] pieces)
        {
            while (start < Texts.Count && pieces[Texts[start]].Length < least)
                start++;
            return start;
        }
    }
}
