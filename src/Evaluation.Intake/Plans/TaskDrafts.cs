using System.Globalization;
using System.Text.RegularExpressions;

namespace Evaluation.Intake.Plans;

/// <summary>Tells tasks from headings, and finds each task's clauses, number and end.</summary>
internal sealed partial class TaskDrafts
{
    private readonly PlanScript script;
    private readonly IReadOnlyList<PlanItem> items;
    private readonly ItemLevel taskLevel;
    private readonly LedgerBook ledger;
    private readonly PlanProblemList problems;
    private readonly IReadOnlyList<FoundClause>[] clauses;
    private readonly List<TaskDraft> drafts = [];
    private readonly TaskNumbers numbers;

    private TaskDrafts(PlanScript script, IReadOnlyList<PlanItem> items, ItemLevel taskLevel, LedgerBook ledger, PlanProblemList problems)
    {
        (this.script, this.items, this.taskLevel, this.ledger, this.problems) = (script, items, taskLevel, ledger, problems);
        numbers = new TaskNumbers(problems);
        clauses = [.. items.Select((item, i) => IsLeaf(i) ? ClauseFinder.Find(script, item.TextStart, item.End) : [])];
    }

    /// <summary>The tasks in printed order; headings and text outside tasks are entered and reported here.</summary>
    public static IReadOnlyList<TaskDraft> Of(
        PlanScript script, IReadOnlyList<PlanItem> items, ItemLevel taskLevel, LedgerBook ledger, PlanProblemList problems)
    {
        var drafts = new TaskDrafts(script, items, taskLevel, ledger, problems);
        drafts.Divide();
        return drafts.drafts;
    }

    private void Divide()
    {
        var (chapter, section) = ("", "");
        var lastTask = Enumerable.Range(0, items.Count).LastOrDefault(IsTask, -1);
        for (var i = 0; i < items.Count; i++)
        {
            var item = items[i];
            if (item.Level == ItemLevel.Chapter)
                (chapter, section) = ("", "");
            if (IsTask(i))
            {
                if (item.Level <= ItemLevel.Section)
                    section = "";
                var number = item.Level == taskLevel ? numbers.Of(item) : numbers.Next(item);
                drafts.Add(new TaskDraft(item, number, chapter, section, EndOf(i, i == lastTask), clauses[i]));
                continue;
            }

            var heading = EnterHeading(item);
            (chapter, section) = item.Level == ItemLevel.Chapter ? (heading, "") : (chapter, heading);
        }
    }

    private bool IsLeaf(int i) => i + 1 == items.Count || items[i + 1].Level <= items[i].Level;

    private bool IsTask(int i)
    {
        if (!IsLeaf(i))
            return false;
        if (clauses[i].Count > 0 || (items[i].Level == taskLevel && taskLevel >= ItemLevel.Arabic))
            return true;
        return items[i].Level == taskLevel && Siblings(i).Any(s => clauses[s].Count > 0);
    }

    /// <summary>The items of the same chapter; all of them where the chapters are the tasks.</summary>
    private IEnumerable<int> Siblings(int i)
    {
        if (taskLevel == ItemLevel.Chapter)
            return Enumerable.Range(0, items.Count);
        var first = i;
        while (first > 0 && items[first].Level != ItemLevel.Chapter)
            first--;
        var last = i;
        while (last + 1 < items.Count && items[last + 1].Level != ItemLevel.Chapter)
            last++;
        return Enumerable.Range(first, last - first + 1);
    }

    /// <summary>Where the task's text and clauses end: what follows the last task in a new paragraph closes the plan.</summary>
    private int EndOf(int i, bool isLast)
    {
        var item = items[i];
        var from = clauses[i].Count > 0 ? clauses[i][^1].End : item.TextStart;
        if (from >= item.End)
            return item.End;
        if (isLast)
        {
            for (var line = script.LineOf(from - 1) + 1; line < script.Lines.Count && script.Lines[line].Start < item.End; line++)
            {
                var start = script.Lines[line].Start;
                if (start >= from && ((clauses[i].Count > 0 && (start == from || PlanOutline.BeginsParagraph(script, line))) || Closing().IsMatch(script.LettersOf(script.Lines[line]))))
                    return start;
            }
        }
        else if (item.End - from > 1 && clauses[i].Count > 0)
        {
            problems.Add(PlanProblems.TextAfterClause, script.Lines[script.LineOf(from)].Row,
                Number(item), script.Print(from, Math.Min(item.End, from + 20)));
        }

        return item.End;
    }

    /// <summary>Enters a heading; what stands below it and above the next item belongs to no task.</summary>
    private string EnterHeading(PlanItem item)
    {
        var end = HeadingEnd(item);
        ledger.Enter(script, item.Start, end, LedgerUse.Heading);
        if (end < item.End)
        {
            ledger.Enter(script, end, item.End, LedgerUse.OutsideTasks);
            problems.Add(PlanProblems.TextOutsideTasks, script.Lines[script.LineOf(end)].Row,
                script.Print(end, Math.Min(item.End, end + 20)), (item.End - end).ToString(CultureInfo.InvariantCulture));
        }

        return script.Print(item.Start, end);
    }

    private int HeadingEnd(PlanItem item)
    {
        var line = script.LineOf(item.Start);
        while (true)
        {
            var here = script.Lines[line];
            var stop = script.Letters.IndexOf('。', here.Start, Math.Min(here.End, item.End) - here.Start);
            if (stop >= 0)
                return stop + 1;
            var isFull = script.WrapWidth is { } full && here.Width >= full * 9 / 10;
            if (!isFull || here.End >= item.End)
                return Math.Min(here.End, item.End);
            line++;
        }
    }

    private static string Number(PlanItem item) => item.Number.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex("^(?:上述|以上)(?:各项)?(?:任务|工作|分工)")]
    private static partial Regex Closing();
}
