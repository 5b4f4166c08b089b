using Evaluation.Model.Schemes;

namespace Evaluation.Assess.Quality;

/// <summary>How much of two texts is the same.</summary>
public static class TextLikeness
{
    /// <summary>Pieces of so many neighbouring characters that both texts have, over all pieces that either has (Jaccard; Broder 1997).</summary>
    /// <returns>
    /// 0–1; spaces, punctuation, width and capitals make no difference. Where one is shorter than the scheme's short text or than a piece: 1 for the same characters, else 0.
    /// Two texts without any character are not alike.
    /// </returns>
    public static decimal Of(string left, string right, QualityRules rules) => OfPlain(PlainText.Of(left), PlainText.Of(right), rules);

    internal static decimal OfPlain(string left, string right, QualityRules rules)
    {
        if (left.Length == 0 || right.Length == 0)
            return 0;
        if (left == right)
            return 1;
        if (IsShort(left, rules) || IsShort(right, rules))
            return 0;
        var (pieces, others) = (Pieces(left, rules.ShingleLength.Value), Pieces(right, rules.ShingleLength.Value));
        var common = pieces.Count(others.Contains);
        return (decimal)common / (pieces.Count + others.Count - common);
    }

    internal static bool IsShort(string plain, QualityRules rules) => plain.Length < Math.Max(rules.ShortTextLength.Value, rules.ShingleLength.Value);

    private static HashSet<string> Pieces(string plain, int length)
    {
        var pieces = new HashSet<string>(StringComparer.Ordinal);
        for (var at = 0; at + length <= plain.Length; at++)
            pieces.Add(plain.Substring(at, length));
        return pieces;
    }
}
