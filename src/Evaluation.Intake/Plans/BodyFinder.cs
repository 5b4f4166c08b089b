using System.Text.RegularExpressions;

namespace Evaluation.Intake.Plans;

/// <summary>Finds where a plan's chapters and tasks begin and where its annexes do.</summary>
internal static partial class BodyFinder
{
    /// <returns>Number from 0 of the first line that heads a chapter, section or task; the number of lines when none does.</returns>
    public static int FirstLine(PlanScript script)
    {
        var clause = FirstClauseLine(script);
        var after = AfterPreamble(script, clause);
        if (after > 0 && Labels(script, after, script.Lines.Count).FirstOrDefault(-1) is >= 0 and var line)
            return line;
        foreach (var level in (ItemLevel[])[ItemLevel.Chapter, ItemLevel.Section, ItemLevel.Arabic, ItemLevel.Bracketed])
        {
            var before = Enumerable.Range(0, Math.Min(clause + 1, script.Lines.Count))
                .LastOrDefault(i => ItemLabel.Of(script.LettersOf(script.Lines[i])) is { Number: 1 } label && label.Level == level, -1);
            if (before >= 0)
                return before;
        }

        return Labels(script, 0, script.Lines.Count).FirstOrDefault(script.Lines.Count);
    }

    /// <returns>Number of the first line of the annexes after the tasks; the number of lines when there are none.</returns>
    public static int AnnexLine(PlanScript script, int bodyLine)
    {
        var (seenClause, lastNumber) = (false, 0);
        for (var i = bodyLine; i < script.Lines.Count; i++)
        {
            var letters = script.LettersOf(script.Lines[i]);
            if (seenClause && letters.Length <= 40 && AnnexAhead().IsMatch(letters) && PlanOutline.BeginsParagraph(script, i) && !GoesOn(script, i, lastNumber))
                return i;
            seenClause |= ClauseAhead().IsMatch(letters);
            if (ItemLabel.Of(letters) is { Level: ItemLevel.Arabic } label)
                lastNumber = label.Number;
        }

        return script.Lines.Count;
    }

    /// <summary>The next task of the count still follows, with a clause.</summary>
    private static bool GoesOn(PlanScript script, int line, int lastNumber)
    {
        var next = Enumerable.Range(line, script.Lines.Count - line)
            .FirstOrDefault(i => ItemLabel.Of(script.LettersOf(script.Lines[i])) is { Level: ItemLevel.Arabic } label && label.Number == lastNumber + 1, -1);
        return lastNumber > 0 && next >= 0
            && Enumerable.Range(next, script.Lines.Count - next).Any(i => ClauseAhead().IsMatch(script.LettersOf(script.Lines[i])));
    }

    /// <summary>Whether a line ends or holds a responsibility clause, by its words alone.</summary>
    public static bool HoldsClause(ReadOnlySpan<char> line) => ClauseAhead().IsMatch(line);

    private static int FirstClauseLine(PlanScript script)
    {
        for (var i = 0; i < script.Lines.Count; i++)
        {
            if (ClauseAhead().IsMatch(script.LettersOf(script.Lines[i])))
                return i;
        }

        return script.Lines.Count;
    }

    /// <summary>The line after the sentence that says 制定本计划, if it stands before the first clause.</summary>
    private static int AfterPreamble(PlanScript script, int clause)
    {
        for (var i = Math.Min(clause, script.Lines.Count) - 1; i >= 0; i--)
        {
            var from = script.Lines[i].Start;
            var to = i + 1 < script.Lines.Count ? script.Lines[i + 1].End : script.Lines[i].End;
            if (Preamble().Match(script.Letters, from, Math.Min(to, from + 2000) - from) is { Success: true } match && match.Index < script.Lines[i].End)
                return match.Index + match.Length > script.Lines[i].End ? i + 2 : i + 1;
        }

        return 0;
    }

    private static IEnumerable<int> Labels(PlanScript script, int from, int to) =>
        Enumerable.Range(from, Math.Max(0, to - from)).Where(i => ItemLabel.Of(script.LettersOf(script.Lines[i])) is not null);

    [GeneratedRegex("负责[)。]|负责$|牵头[),;。]|职责分工|(?:责任|牵头)单位:")]
    private static partial Regex ClauseAhead();

    [GeneratedRegex("^(?:附件|附录|附表|附注|附图|附:)")]
    private static partial Regex AnnexAhead();

    [GeneratedRegex("(?:制定|制订|提出|编制)(?:了)?(?:本|以下|如下|此)[^。,、]{0,12}[。:]")]
    private static partial Regex Preamble();
}
