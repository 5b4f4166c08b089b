namespace Evaluation.Intake.Plans;

/// <summary>Divides a task's text into sentences: a full stop within a title, a quotation or brackets ends none.</summary>
internal static class Sentences
{
    /// <returns>Stretches of letters; a clause may stand within one.</returns>
    public static IReadOnlyList<(int Start, int End)> Of(PlanScript script, TaskDraft task)
    {
        var brackets = new Brackets(script.Letters, task.Item.TextStart, task.End);
        var sentences = new List<(int Start, int End)>();
        var from = task.Item.TextStart;
        foreach (var (start, end) in task.TextStretches)
        {
            for (var i = Math.Max(start, from); i < end; i++)
            {
                if (script.Letters[i] is not ('。' or '!' or '?') || brackets.IsInside(i))
                    continue;
                Close(i + 1);
            }

            // A clause in place of the full stop ends a sentence, unless the sentence goes on with a comma or stops after it.
            if (task.Clauses.FirstOrDefault(c => c.Start == end) is { } clause
                && (clause.End >= task.End || script.Letters[clause.End] is not (',' or ';' or '、' or '。')))
                Close(end);
        }

        Close(task.End);
        return sentences;

        void Close(int end)
        {
            if (end > from && HasWords(script, task, from, end))
                sentences.Add((from, end));
            from = Math.Max(from, end);
        }
    }

    /// <summary>The letters of a sentence that are text, without clauses within it.</summary>
    public static IEnumerable<(int Start, int End)> Stretches(TaskDraft task, (int Start, int End) sentence) => task.TextStretches
        .Select(s => (Start: Math.Max(s.Start, sentence.Start), End: Math.Min(s.End, sentence.End)))
        .Where(s => s.End > s.Start);

    private static bool HasWords(PlanScript script, TaskDraft task, int from, int to)
    {
        foreach (var (start, end) in Stretches(task, (from, to)))
        {
            for (var i = start; i < end; i++)
            {
                if (char.IsLetterOrDigit(script.Letters[i]))
                    return true;
            }
        }

        return false;
    }
}
