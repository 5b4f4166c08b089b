using System.Buffers;
using Evaluation.Model;

namespace Evaluation.Intake.Plans;

/// <summary>Turns drafts into tasks, and enters their letters in the ledger.</summary>
internal sealed class TaskWriter(
    PlanScript script, IReadOnlyList<TaskDraft> drafts, int year, MeasureVerbs verbs, LedgerBook ledger, PlanProblemList problems)
{
    private static readonly SearchValues<char> stops = SearchValues.Create(",;:。、(《“");
    private readonly AgencyFamilies families = new(drafts.SelectMany(d => d.Clauses).Select(c => c.Clause));
    private readonly HashSet<string> completed = new(StringComparer.Ordinal);
    private Clause? standing;
    private IReadOnlyList<ClauseName> standingImplementers = [];

    public IReadOnlyList<PlanTask> Tasks()
    {
        var tasks = new List<PlanTask>(drafts.Count);
        for (var i = 0; i < drafts.Count; i++)
        {
            Enter(drafts[i], i);
            tasks.Add(Task(drafts[i], isLast: i == drafts.Count - 1));
        }

        return tasks;
    }

    private void Enter(TaskDraft draft, int position)
    {
        ledger.Enter(script, draft.Item.Start, draft.Item.TextStart, LedgerUse.TaskNumber, position);
        foreach (var (start, end) in draft.TextStretches)
            ledger.Enter(script, start, end, LedgerUse.TaskText, position);
        foreach (var clause in draft.Clauses)
            ledger.Enter(script, clause.Start, clause.End, LedgerUse.Clause, position);
    }

    private PlanTask Task(TaskDraft draft, bool isLast)
    {
        var clauses = draft.Clauses.Select(c => c.Clause).ToList();
        Report(draft, isLast);
        if (clauses.Count == 0 && standing is not null)
        {
            clauses.Add(standing);
            problems.Add(PlanProblems.ClauseInherited, draft.Item, draft.Number);
        }

        var headingEnd = HeadingEnd(draft);
        var task = new PlanTask(
            draft.Number, draft.Chapter, draft.Section, clauses.Count > 0 ? clauses[0].Mode : ResponsibilityMode.Responsible,
            script.Print(draft.TextStretches, headingEnd), Assignments(draft, clauses), Measures(draft, headingEnd));
        foreach (var clause in draft.Clauses.Where(c => c.Clause.StandsForLater))
            Stand(clause.Clause);
        return task;
    }

    private void Stand(Clause clause)
    {
        if (clause.Names[^1].Part == ClausePart.Implement && clause.Names.Count > 1)
            standingImplementers = [.. clause.Names.Where(n => n.Part == ClausePart.Implement)];
        else
            standing = clause;
    }

    /// <summary>Lead, participants, then those who carry out; each once, by its full name.</summary>
    private List<Assignment> Assignments(TaskDraft draft, List<Clause> clauses)
    {
        var found = new List<Assignment>();
        if (clauses.Count == 0)
            return found;
        foreach (var (name, clause) in clauses.SelectMany(c => c.Names.Select(n => (n, c))).OrderBy(p => p.n != clauses[0].Lead ? 1 : 0))
        {
            var full = families.FullName(name, clause);
            ReportCompleted(draft, name, full);
            var role = found.Count == 0 ? AssignmentRole.Lead
                : name.Part == ClausePart.Implement ? AssignmentRole.Implementer
                : AssignmentRole.Participant;
            if (!found.Any(a => a.Agency == full))
                found.Add(new Assignment(full, name.AsPrinted, role));
        }

        foreach (var name in standingImplementers.Where(n => !found.Any(a => a.Agency == n.AsPrinted)))
            found.Add(new Assignment(name.AsPrinted, name.AsPrinted, AssignmentRole.Implementer));
        return [.. found.OrderBy(a => a.Role == AssignmentRole.Implementer ? 1 : 0)];
    }

    private List<Measure> Measures(TaskDraft draft, int headingEnd)
    {
        var measures = new List<Measure>();
        foreach (var sentence in Sentences.Of(script, draft))
        {
            var text = script.Print(Sentences.Stretches(draft, sentence), headingEnd);
            var own = Covering(draft, sentence);
            var words = string.Concat(Sentences.Stretches(draft, sentence).Select(s => script.Letters[s.Start..s.End]));
            var due = Deadline.Find(words, year) ?? own.Select(c => Deadline.Find(c.Words, year)).Max();
            var agencies = draft.Clauses.Count > 1 ? own.SelectMany(c => Names(c)).Distinct(StringComparer.Ordinal).ToList() : [];
            measures.Add(new Measure(measures.Count + 1, text, verbs.KindOf(text), agencies, due));
        }

        return measures;
    }

    private IEnumerable<string> Names(Clause clause) => clause.Names
        .OrderBy(n => n == clause.Lead ? 0 : n.Part == ClausePart.Implement ? 2 : 1)
        .Select(n => families.FullName(n, clause));

    /// <summary>Clauses within a sentence, else the next one after it.</summary>
    private static List<Clause> Covering(TaskDraft draft, (int Start, int End) sentence)
    {
        var within = draft.Clauses.Where(c => c.Start > sentence.Start && c.Start < sentence.End).Select(c => c.Clause).ToList();
        return within.Count > 0 ? within : [.. draft.Clauses.Where(c => c.Start >= sentence.End).Take(1).Select(c => c.Clause)];
    }

    /// <summary>First letter below a short line without any stop, which heads the task's text; -1 where there is none.</summary>
    private int HeadingEnd(TaskDraft draft)
    {
        var line = script.Lines[script.LineOf(draft.Item.Start)];
        var isShort = line.Width <= (script.WrapWidth is { } full ? full * 6 / 10 : 40);
        if (!isShort || line.End >= draft.End || line.End <= draft.Item.TextStart || draft.Clauses.Any(c => c.Start <= line.End))
            return -1;
        return script.Letters.AsSpan(draft.Item.TextStart, line.End - draft.Item.TextStart).ContainsAny(stops) ? -1 : line.End;
    }

    private void Report(TaskDraft draft, bool isLast)
    {
        foreach (var clause in draft.Clauses)
        {
            if (!clause.IsClosed)
                problems.Add(isLast ? PlanProblems.TaskCutOff : PlanProblems.BracketUnclosed, draft.Item, draft.Number, Tail(draft));
            if (clause.Clause.Others.Length > 0)
                problems.Add(PlanProblems.OthersUnnamed, draft.Item, draft.Number, clause.Clause.Others);
            if (clause.Clause.Remainder.Length > 0)
                problems.Add(PlanProblems.ClauseRemainder, draft.Item, draft.Number, clause.Clause.Remainder);
        }

        if (draft.Clauses.Count > 0 || standing is not null)
            return;
        var stops = draft.End > draft.Item.TextStart && script.Letters[draft.End - 1] is '。' or '!' or '?' or ')';
        if (stops && !isLast)
            problems.Add(PlanProblems.ClauseMissing, draft.Item, draft.Number);
        else
            problems.Add(PlanProblems.TaskCutOff, draft.Item, draft.Number, Tail(draft));
    }

    private void ReportCompleted(TaskDraft draft, ClauseName name, string full)
    {
        if (full != name.AsPrinted && completed.Add(name.AsPrinted))
            problems.Add(PlanProblems.NameCompleted, draft.Item, draft.Number, name.AsPrinted, full);
    }

    private string Tail(TaskDraft draft) => script.Print(Math.Max(draft.Item.TextStart, draft.End - 12), draft.End);
}
