using System.Text.RegularExpressions;

namespace Evaluation.Intake.Plans;

/// <summary>Finds the lines that are no part of the plan's words: page numbers and the table of contents.</summary>
internal static partial class LineFilter
{
    /// <returns>Numbers of the lines, from 0.</returns>
    public static IReadOnlySet<int> PageNumbers(PlanScript script) =>
        Enumerable.Range(0, script.Lines.Count).Where(i => script.Lines[i] is var l && l.End - l.Start <= 16 && PageNumber().IsMatch(script.LettersOf(l))).ToHashSet();

    /// <summary>Lines with dot leaders, and after the word 目录 all lines that come back later as headings.</summary>
    public static IReadOnlySet<int> Contents(PlanScript script)
    {
        var found = new HashSet<int>();
        for (var i = 0; i < script.Lines.Count; i++)
        {
            var line = script.LettersOf(script.Lines[i]);
            if (line is "目录" or "目次" or "contents")
                i = Repeated(script, i, found);
            else if (line.Length < 80 && Leader().IsMatch(line))
                found.Add(i);
        }

        return found;
    }

    private static int Repeated(PlanScript script, int title, HashSet<int> found)
    {
        var last = title;
        for (var i = title + 1; i < script.Lines.Count; i++)
        {
            var line = script.LettersOf(script.Lines[i]);
            var heading = line.TrimEnd("0123456789.·…-()");
            if (Leader().IsMatch(line) || (heading.Length > 1 && ComesBack(script, heading, i)))
                last = i;
            else
                break;
        }

        for (var i = title; last > title && i <= last; i++)
            found.Add(i);
        return last;
    }

    private static bool ComesBack(PlanScript script, ReadOnlySpan<char> heading, int after)
    {
        for (var i = after + 1; i < script.Lines.Count; i++)
        {
            if (script.LettersOf(script.Lines[i]).StartsWith(heading))
                return true;
        }

        return false;
    }

    [GeneratedRegex(@"^(?:[-—–─―·]{0,3}\d{1,3}[-—–─―·]{0,3}|第\d{1,3}页(?:[,/]?共\d{1,3}页)?|\d{1,3}/\d{1,3})$")]
    private static partial Regex PageNumber();

    [GeneratedRegex(@"(?:\.{3,}|…{1,}|·{3,}|-{4,}|_{4,})\(?\d{1,3}\)?$")]
    private static partial Regex Leader();
}
