using System.Globalization;

namespace Evaluation.Model.Problems;

/// <summary>Something wrong with an input, at a place, with the values that fill the code's sentence.</summary>
public sealed record Problem(ProblemCode Code, Place Place, params IReadOnlyList<string> Values)
{
    public ProblemSeverity Severity => Code.Severity;

    /// <summary>The sentence in English, for the command line.</summary>
    public string English => Fill(Code.English);

    /// <summary>The sentence in Chinese, for forms, comments and the portal.</summary>
    public string Chinese => Fill(Code.Chinese);

    private string Fill(string sentence) => string.Format(CultureInfo.InvariantCulture, sentence, [.. Values]);
}
