using System.Text;

namespace Evaluation.Report.Charts;

/// <summary>How much room text takes, by rule and not by the machine's fonts.</summary>
internal static class TextFit
{
    private const int FirstWide = 0x2E80; // CJK radicals: from here on a character is as wide as it is high
    private const decimal Wide = 1m;
    private const decimal Narrow = 0.55m;

    /// <summary>Width in the unit of <paramref name="size"/>.</summary>
    public static decimal Width(string text, decimal size) => text.EnumerateRunes().Sum(r => WidthOf(r) * size);

    /// <summary>Cuts text into lines no wider than <paramref name="width"/> and about equally long; what does not fit into the last line ends with an ellipsis.</summary>
    public static IReadOnlyList<string> Lines(string text, decimal size, decimal width, int maxLines)
    {
        var lines = Filled(text, size, width);
        if (lines.Count > maxLines)
            return [.. lines.Take(maxLines - 1), Shortened(lines[maxLines - 1], size, width)];
        // No single character left over on the last line.
        var even = lines.Count < 2 ? lines : Filled(text, size, Math.Min(width, Width(text, size) / lines.Count + size));
        return even.Count == lines.Count ? even : lines;
    }

    private static List<string> Filled(string text, decimal size, decimal width)
    {
        var lines = new List<string>();
        var line = new StringBuilder();
        foreach (var word in Words(text, size, width))
        {
            if (line.Length > 0 && Width(line.ToString() + word.TrimEnd(), size) > width)
            {
                lines.Add(line.ToString().TrimEnd());
                line.Clear();
            }
            if (line.Length > 0 || word != " ")
                line.Append(word);
        }
        if (line.ToString().TrimEnd() is { Length: > 0 } rest)
            lines.Add(rest);
        return lines;
    }

    private static string Shortened(string line, decimal size, decimal width)
    {
        var runes = line.EnumerateRunes().ToList();
        while (runes.Count > 0 && Width(string.Concat(runes), size) + size > width)
            runes.RemoveAt(runes.Count - 1);
        return string.Concat(runes) + "…";
    }

    // A line may break after any wide character, and after a word of narrow ones; a word wider than the line breaks anywhere.
    private static IEnumerable<string> Words(string text, decimal size, decimal width)
    {
        var word = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            var isWide = rune.Value >= FirstWide;
            if (word.Length > 0 && (isWide || Width(word.ToString(), size) + Narrow * size > width) && !IsClosing(rune))
            {
                yield return word.ToString();
                word.Clear();
            }
            word.Append(rune.ToString());
            if (rune.Value == ' ')
            {
                yield return word.ToString();
                word.Clear();
            }
        }
        if (word.Length > 0)
            yield return word.ToString();
    }

    private static bool IsClosing(Rune rune) => rune.Value is '，' or '。' or '、' or '；' or '：' or '）' or '》' or '”' or '％' or '？' or '！';

    private static decimal WidthOf(Rune rune) => rune.Value >= FirstWide || rune.Value is '“' or '”' or '…' or '—' ? Wide : Narrow;
}
