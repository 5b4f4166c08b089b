using Evaluation.Assess.Statements;

namespace Evaluation.Report.Statements;

/// <summary>Part of a sentence with everything it claims of the data. Figures get into it through <see cref="Said"/> alone, which makes words and claim together.</summary>
public sealed record Phrase(string Text, IReadOnlyList<DataClaim> Claims)
{
    public static Phrase Empty { get; } = Words("");

    /// <summary>Words that claim nothing.</summary>
    public static Phrase Words(string text) => new(text, []);

    /// <summary>An interpolated text whose holes are names and phrases; numbers don't compile.</summary>
    public static Phrase Of(PhraseText text) => text.Phrase;

    public static Phrase Join(string separator, IEnumerable<Phrase> parts)
    {
        var all = parts.ToList();
        return new(string.Join(separator, all.Select(p => p.Text)), [.. all.SelectMany(p => p.Claims)]);
    }

    public static Phrase operator +(Phrase left, Phrase right) => new(left.Text + right.Text, [.. left.Claims, .. right.Claims]);
}
