using System.Text;

namespace Evaluation.Assess.Quality;

/// <summary>What of a text is compared: letters, ideographs and digits, full width folded to half, capitals to small.</summary>
/// <remarks>Spaces and punctuation go: they change when a text is pasted. Digits stay: a new figure is new work.</remarks>
internal static class PlainText
{
    public static string Of(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            var folded = rune.Value is >= 0xFF01 and <= 0xFF5E ? new Rune(rune.Value - 0xFEE0) : rune;
            if (Rune.IsLetterOrDigit(folded) || Rune.IsNumber(folded))
                plain.Append(Rune.ToLowerInvariant(folded).ToString());
        }

        return plain.ToString();
    }
}
