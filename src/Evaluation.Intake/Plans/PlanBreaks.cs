using System.Text.RegularExpressions;

namespace Evaluation.Intake.Plans;

/// <summary>Where a numbered item begins in the middle of a line, right after a responsibility clause.</summary>
internal static partial class PlanBreaks
{
    public static List<int> InLine(ReadOnlySpan<char> line)
    {
        var breaks = new List<int>();
        foreach (var match in AfterClause().EnumerateMatches(line))
            breaks.Add(match.Index + match.Length);
        return breaks;
    }

    [GeneratedRegex(@"(?:负责|牵头|配合|参与|参加|落实)\)。?(?=[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\)|\d{1,3}[.、]\D)")]
    private static partial Regex AfterClause();
}
