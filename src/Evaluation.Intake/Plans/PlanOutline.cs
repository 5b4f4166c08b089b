namespace Evaluation.Intake.Plans;

/// <summary>Divides the body into chapters, sections and tasks by the numbers at the beginning of lines.</summary>
internal sealed class PlanOutline
{
    /// <summary>A larger jump in the numbers is no gap but another kind of number.</summary>
    private const int MaxGap = 50;

    private readonly PlanScript script;
    private readonly int lastLine;
    private readonly List<PlanItem> items = [];
    private readonly Dictionary<ItemLevel, int> last = [];
    private bool headingSinceTask = true;
    private char? mark;

    private PlanOutline(PlanScript script, int firstLine, int lastLine, ItemLevel deepest)
    {
        this.script = script;
        this.lastLine = lastLine;
        for (var i = firstLine; i < lastLine; i++)
        {
            if (ItemLabel.Of(script.LettersOf(script.Lines[i])) is { } label && label.Level <= deepest && IsItem(i, i == firstLine, label, deepest))
                Add(i, label, deepest);
        }
    }

    /// <summary>The items from one line to before another.</summary>
    /// <param name="taskLevel">The deepest level there is: numbers below it are text.</param>
    public static IReadOnlyList<PlanItem> Of(PlanScript script, int firstLine, int lastLine, out ItemLevel taskLevel)
    {
        taskLevel = TaskLevel(script, firstLine, lastLine);
        return new PlanOutline(script, firstLine, lastLine, taskLevel).items;
    }

    /// <summary>The deepest numbers, unless one clause at the end of each outer item answers for several of them.</summary>
    private static ItemLevel TaskLevel(PlanScript script, int firstLine, int lastLine)
    {
        var lines = script.Lines.Take(lastLine).Skip(firstLine).ToList();
        var counts = lines.Select(l => ItemLabel.Of(script.LettersOf(l))?.Level).Where(l => l is not null).CountBy(l => l!.Value).ToDictionary();
        var clauses = lines.Count(l => BodyFinder.HoldsClause(script.LettersOf(l)));
        int Count(ItemLevel level) => counts.GetValueOrDefault(level);
        var deepest = Count(ItemLevel.Arabic) > 0 ? ItemLevel.Arabic
            : Count(ItemLevel.Bracketed) > 0 ? ItemLevel.Bracketed
            : Count(ItemLevel.Section) > 0 ? ItemLevel.Section
            : ItemLevel.Chapter;
        var outer = Count(ItemLevel.Section) > 0 ? ItemLevel.Section : ItemLevel.Chapter;
        return deepest >= ItemLevel.Arabic && clauses > 1 && clauses <= Count(outer) && clauses * 2 <= Count(deepest) ? outer : deepest;
    }

    /// <summary>Whether the words before a line come to an end there, or run on into it.</summary>
    public static bool BeginsParagraph(PlanScript script, int line)
    {
        if (line == 0)
            return true;
        var above = script.Lines[line - 1];
        return script.Letters[above.End - 1] is '。' or ')' or '!' or '?' or ';' or ':'
            || script.WrapWidth is not { } full || above.Width < full * 85 / 100;
    }

    private bool IsItem(int line, bool isFirst, ItemLabel label, ItemLevel deepest)
    {
        if (isFirst)
            return true;
        var begins = BeginsParagraph(script, line) || IsHeading(line - 1);
        var expected = last.GetValueOrDefault(label.Level) + 1;
        if (label.Level != deepest || label.Level < ItemLevel.Arabic)
            return begins || label.Number == expected;
        if (label.Number == expected)
            return begins || label.Mark != '、';
        return begins && label.Number - expected <= MaxGap && (mark is null || mark == label.Mark);
    }

    private bool IsHeading(int line) => items.Count > 0 && items[^1].Start == script.Lines[line].Start && items[^1].Level < ItemLevel.Arabic;

    private void Add(int line, ItemLabel label, ItemLevel deepest)
    {
        var isTask = label.Level == deepest;
        var isRestart = isTask && label.Number == 1 && last.GetValueOrDefault(label.Level) > 0 && headingSinceTask;
        if (isTask && label.Level >= ItemLevel.Arabic)
            mark ??= label.Mark;
        if (label.Level == ItemLevel.Chapter && deepest != ItemLevel.Section)
            last.Remove(ItemLevel.Section);
        last[label.Level] = label.Number;
        headingSinceTask = !isTask;
        var here = script.Lines[line];
        if (items.Count > 0)
            items[^1] = items[^1] with { End = here.Start };
        var end = lastLine < script.Lines.Count ? script.Lines[lastLine].Start : script.Letters.Length;
        items.Add(new PlanItem(label.Level, label.Number, here.Start, here.Start + label.Length, end, here.Row, isRestart));
    }
}
