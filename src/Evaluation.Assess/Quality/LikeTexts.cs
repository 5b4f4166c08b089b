using Evaluation.Model.Schemes;

namespace Evaluation.Assess.Quality;

/// <summary>Finds for each of many texts the one of another owner that is most like it, without comparing all with all.</summary>
/// <remarks>
/// Equal texts are put together first. The rest is a similarity join by prefix filter (Bayardo, Ma, Srikant 2007, "Scaling Up All Pairs Similarity Search"):
/// two texts as like as asked for must share one of their rarest pieces, so only these are indexed.
/// </remarks>
public static class LikeTexts
{
    /// <returns>One for each text that has another at least as like it as the scheme asks, by row.</returns>
    public static IReadOnlyList<LikeText> Of(IReadOnlyList<(string Owner, string Text)> texts, QualityRules rules)
    {
        var groups = Groups(texts);
        var best = new LikeText?[texts.Count];
        foreach (var group in groups)
        {
            foreach (var row in group.Rows)
            {
                if (group.FirstNotOf(texts[row].Owner) is { } other)
                    best[row] = new(row, other, 1);
            }
        }

        List<TextGroup> longTexts = [.. groups.Where(g => !TextLikeness.IsShort(g.Plain, rules))];
        foreach (var (left, right, likeness) in TextJoin.Of([.. longTexts.Select(g => g.Plain)], [.. longTexts.Select(g => g.SoleOwner)], rules))
        {
            Offer(longTexts[left], longTexts[right], likeness);
            Offer(longTexts[right], longTexts[left], likeness);
        }

        return [.. best.OfType<LikeText>()];

        void Offer(TextGroup group, TextGroup others, decimal likeness)
        {
            foreach (var row in group.Rows)
            {
                if (others.FirstNotOf(texts[row].Owner) is { } other && IsBetter(best[row], other, likeness))
                    best[row] = new(row, other, likeness);
            }
        }
    }

    private static bool IsBetter(LikeText? best, int other, decimal likeness) =>
        best is not { } now || likeness > now.Likeness || (likeness == now.Likeness && other < now.Other);

    private static List<TextGroup> Groups(IReadOnlyList<(string Owner, string Text)> texts)
    {
        var groups = new Dictionary<string, TextGroup>(StringComparer.Ordinal);
        for (var row = 0; row < texts.Count; row++)
        {
            var plain = PlainText.Of(texts[row].Text);
            if (plain.Length == 0)
                continue;
            if (!groups.TryGetValue(plain, out var group))
                groups.Add(plain, group = new TextGroup(plain));
            group.Add(row, texts[row].Owner);
        }

        return [.. groups.Values];
    }
}
