namespace Evaluation.Intake.Plans;

/// <summary>Finds the responsibility clauses in the letters of one item.</summary>
internal sealed class ClauseFinder
{
    private readonly PlanScript script;
    private readonly int start;
    private readonly int end;
    private readonly Brackets brackets;
    private readonly List<FoundClause> found = [];

    private ClauseFinder(PlanScript script, int start, int end)
    {
        this.script = script;
        this.start = start;
        this.end = end;
        brackets = new Brackets(script.Letters, start, end);
    }

    /// <returns>In printed order, never overlapping.</returns>
    public static IReadOnlyList<FoundClause> Find(PlanScript script, int start, int end)
    {
        var finder = new ClauseFinder(script, start, end);
        finder.FindMarked();
        if (finder.found.Count == 0)
            finder.FindUnmarked();
        return finder.found;
    }

    private void FindMarked()
    {
        for (var i = start; i < end; i++)
        {
            if (brackets.IsInTitle(i))
                continue;
            var next = script.Letters[i] == '(' ? InBrackets(i) : Labelled(i);
            if (next > i)
                i = next - 1;
        }
    }

    /// <returns>After the clause, or after the brackets where they hold none; <paramref name="open"/> where the bracket is never closed.</returns>
    private int InBrackets(int open)
    {
        var close = brackets.PartnerOf(open);
        if (close < 0)
            return Unclosed(open);
        var next = close + 1;
        if (ClauseReader.Read(script, open + 1, close) is { } clause && (AgencyNames.LooksLikeBody(clause.Names[0].Folded) || IsAtSentenceEnd(open, next)))
            return Keep(open, next, clause, isClosed: true);
        return next;
    }

    /// <summary>A clause that runs to the item's end because its bracket is missing.</summary>
    private int Unclosed(int open) =>
        ClauseReader.Read(script, open + 1, TrimEnd(open + 1)) is { } clause && clause.Names.All(n => n.Part == ClausePart.Implement || AgencyNames.LooksLikeBody(n.Folded))
            ? Keep(open, end, clause, isClosed: false)
            : open;

    /// <summary>责任单位：A、B, on its own line or after a full stop.</summary>
    private int Labelled(int from)
    {
        var opens = from == start || script.Letters[from - 1] is '。' or ';' or ')' || script.Lines[script.LineOf(from)].Start == from;
        if (!opens || ClauseWords.LabelOf(script.Letters, from) is null)
            return from;
        var to = EndOfLabelled(from);
        return ClauseReader.Read(script, from, TrimEnd(from, to)) is { } clause ? Keep(from, to, clause, isClosed: true) : from;
    }

    private int EndOfLabelled(int from)
    {
        for (var i = from; i < end; i++)
        {
            if (script.Letters[i] == '。' && !brackets.IsInside(i) && (i + 1 >= end || ClauseWords.LabelOf(script.Letters, i + 1) is null))
                return i + 1;
            if (i > from && script.Lines[script.LineOf(i)].Start == i && EndsList(i))
                return i;
        }

        return end;
    }

    /// <summary>A line begins here: does the list of bodies above it go on?</summary>
    private bool EndsList(int lineStart)
    {
        if (ClauseWords.LabelOf(script.Letters, lineStart) is not null || script.Letters[lineStart - 1] is '、' or ',' or ';' or ':')
            return false;
        var above = script.Lines[script.LineOf(lineStart) - 1];
        return script.WrapWidth is not { } full || above.Width < full * 85 / 100;
    }

    /// <summary>Without brackets or labels: the last sentence names bodies and their part; or last brackets hold bare names.</summary>
    private void FindUnmarked()
    {
        var last = TrimEnd(start);
        if (last > start && end - last <= 1 && script.Letters[last - 1] == ')' && brackets.PartnerOf(last - 1) is >= 0 and var open
            && open > start && ClauseReader.ReadBareList(script, open + 1, last - 1) is { } bare)
        {
            Keep(open, end, bare, isClosed: true);
            return;
        }

        var from = last - 1;
        while (from > start && (script.Letters[from] != '。' || brackets.IsInside(from)))
            from--;
        if (from <= start)
            return;
        var (first, to) = (script.Letters[from + 1] == '(' ? from + 2 : from + 1, script.Letters[last - 1] == ')' && brackets.PartnerOf(last - 1) < 0 ? last - 1 : last);
        if (first < to && ClauseReader.Read(script, first, to) is { Remainder: "" } clause && clause.Names.All(n => n.Part == ClausePart.Implement || AgencyNames.LooksLikeBody(n.Folded)))
            Keep(from + 1, end, clause, isClosed: to == last);
    }

    private int Keep(int from, int to, Clause clause, bool isClosed)
    {
        // 。（A负责）。: the second full stop closes nothing.
        if (from > start && script.Letters[from - 1] is '。' or ';' && to < end && script.Letters[to] == '。')
            to++;
        found.Add(new FoundClause(from, to, clause, isClosed));
        return to;
    }

    private bool IsAtSentenceEnd(int open, int after) =>
        (open > start && script.Letters[open - 1] is '。' or ';') || after >= end || script.Letters[after] is '。' or ';'
        || script.Lines[script.LineOf(after)].Start == after;

    private int TrimEnd(int from) => TrimEnd(from, end);

    private int TrimEnd(int from, int to)
    {
        while (to > from && script.Letters[to - 1] is '。' or ';')
            to--;
        return to;
    }
}
