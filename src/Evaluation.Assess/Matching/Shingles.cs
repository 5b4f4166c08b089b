namespace Evaluation.Assess.Matching;

/// <summary>Pairs of neighbouring characters of a text: near enough to words in Chinese, and blind to the order of sentences.</summary>
internal static class Shingles
{
    private const int FullWidthOffset = 'Ａ' - 'A';

    /// <returns>Each pair once, ascending; the only character of a text that has one; none where it has neither letter nor digit.</returns>
    public static int[] Of(string text)
    {
        var plain = Plain(text);
        if (plain.Count == 1)
            return [plain[0]];
        var shingles = new SortedSet<int>();
        for (var i = 1; i < plain.Count; i++)
            shingles.Add((plain[i - 1] << 16) | plain[i]);
        return [.. shingles];
    }

    /// <summary>Letters and digits only, half-width, lower-case, without years: 龙腾行动 2023 and 龙腾行动２０２４ are one text.</summary>
    private static List<char> Plain(string text)
    {
        List<char> plain = [];
        List<char> digits = [];
        foreach (var c in text.Where(char.IsLetterOrDigit).Select(Half))
        {
            if (char.IsAsciiDigit(c))
            {
                digits.Add(c);
                continue;
            }

            AddNumber(plain, digits);
            plain.Add(char.ToLowerInvariant(c));
        }

        AddNumber(plain, digits);
        return plain;
    }

    private static char Half(char c) => c is >= '！' and <= '～' ? (char)(c - FullWidthOffset) : c;

    /// <summary>Years from 1900 to 2099 are left out, also several in a row (2023—2025).</summary>
    private static void AddNumber(List<char> plain, List<char> digits)
    {
        if (!IsYears(digits))
            plain.AddRange(digits);
        digits.Clear();
    }

    private static bool IsYears(List<char> digits) =>
        digits.Count % 4 == 0 && digits.Chunk(4).All(d => d is ['1', '9', ..] or ['2', '0', ..]);
}
