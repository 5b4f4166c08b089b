using System.Runtime.CompilerServices;
using System.Text;
using Evaluation.Assess.Statements;

namespace Evaluation.Report.Statements;

/// <summary>Collects the text and the claims of an interpolated phrase.</summary>
[InterpolatedStringHandler]
public sealed class PhraseText(int literalLength, int formattedCount)
{
    private readonly StringBuilder text = new(literalLength + formattedCount * 8);
    private readonly List<DataClaim> claims = [];

    internal Phrase Phrase => new(text.ToString(), claims);

    public void AppendLiteral(string words) => text.Append(words);

    public void AppendFormatted(string name) => text.Append(name);

    public void AppendFormatted(Phrase phrase)
    {
        text.Append(phrase.Text);
        claims.AddRange(phrase.Claims);
    }
}
