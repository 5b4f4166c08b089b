using System.Globalization;
using Evaluation.Model;

namespace Evaluation.Intake.Plans;

/// <summary>Reads a plan's published text: title, chapters, sections, tasks with their clauses and measures.</summary>
public static class PlanReader
{
    /// <param name="fileName">Without folders; its digits are the last resort for the year.</param>
    /// <returns>Never throws on bad text: what could be read, what is wrong, and what became of each character.</returns>
    public static PlanReading Read(byte[] bytes, string fileName, MeasureVerbs verbs)
    {
        var (text, decoding) = PlanDecoder.Decode(bytes, fileName);
        if (text is null)
            return new PlanReading(null, [decoding!], PlanLedger.Empty);
        var problems = new PlanProblemList(fileName);
        if (decoding is not null)
            problems.Add(decoding);
        var ledger = new LedgerBook(text);
        var script = Clean(PlanScript.Of(text), ledger, problems);
        problems.AddInvisible(text.Count(Folding.IsInvisible));
        if (script.Letters.Length == 0)
        {
            problems.Add(PlanProblems.Empty, null);
            return new PlanReading(null, problems.InOrder(), ledger.Close());
        }

        var plan = ReadPlan(script, fileName, Sha256.Of(bytes), verbs, ledger, problems);
        return new PlanReading(plan, problems.InOrder(), ledger.Close());
    }

    /// <summary>Leaves out, enters and reports page numbers and the table of contents.</summary>
    private static PlanScript Clean(PlanScript script, LedgerBook ledger, PlanProblemList problems)
    {
        var numbers = LineFilter.PageNumbers(script);
        if (numbers.Count > 0)
            problems.Add(PlanProblems.PageNumbers, script.Lines[numbers.Min()].Row, Count(numbers.Count), Line(script, numbers.Min()));
        script = LeaveOut(script, numbers, LedgerUse.PageNumber, ledger);
        var contents = LineFilter.Contents(script);
        if (contents.Count > 0)
            problems.Add(PlanProblems.Contents, script.Lines[contents.Min()].Row, Count(contents.Count));
        return LeaveOut(script, contents, LedgerUse.Contents, ledger).BreakAfterClauses();
    }

    private static PlanScript LeaveOut(PlanScript script, IReadOnlySet<int> lines, LedgerUse use, LedgerBook ledger)
    {
        foreach (var line in lines)
            ledger.Enter(script, script.Lines[line].Start, script.Lines[line].End, use);
        return lines.Count == 0 ? script : script.Without(lines);
    }

    private static Plan? ReadPlan(PlanScript script, string fileName, string hash, MeasureVerbs verbs, LedgerBook ledger, PlanProblemList problems)
    {
        var bodyLine = BodyFinder.FirstLine(script);
        var annexLine = BodyFinder.AnnexLine(script, bodyLine);
        var outline = PlanOutline.Of(script, bodyLine, annexLine, out var taskLevel);
        var drafts = TaskDrafts.Of(script, outline, taskLevel, ledger, problems);
        var closingLine = drafts.Count == 0 ? script.Lines.Count : script.LineOf(drafts[^1].End - 1) + 1;
        var front = FrontMatter.Of(script, bodyLine, closingLine, fileName);
        EnterRims(script, front, outline.Count > 0 ? outline[0].Start : null, annexLine, drafts, ledger, problems);
        if (drafts.Count == 0)
        {
            problems.Add(PlanProblems.NoTask, null);
            return null;
        }

        if (front.Year is null)
            problems.Add(PlanProblems.YearMissing, null);
        var writer = new TaskWriter(script, drafts, front.Year ?? 0, verbs, ledger, problems);
        return new Plan(front.Year ?? 0, front.Title, front.IssuingBody, hash, writer.Tasks());
    }

    /// <summary>Enters what stands before and after the numbered items.</summary>
    private static void EnterRims(
        PlanScript script, FrontMatter front, int? bodyStart, int annexLine, IReadOnlyList<TaskDraft> drafts, LedgerBook ledger, PlanProblemList problems)
    {
        var bodyEnd = annexLine < script.Lines.Count ? script.Lines[annexLine].Start : script.Letters.Length;
        ledger.Enter(script, 0, bodyStart ?? bodyEnd, LedgerUse.FrontMatter);
        for (var i = front.TitleLines.First; i < front.TitleLines.Last; i++)
            ledger.Enter(script, script.Lines[i].Start, script.Lines[i].End, LedgerUse.Title);
        if (drafts.Count > 0 && drafts[^1].End < drafts[^1].Item.End)
            ledger.Enter(script, drafts[^1].End, drafts[^1].Item.End, LedgerUse.ClosingText);
        if (bodyEnd == script.Letters.Length)
            return;
        ledger.Enter(script, bodyEnd, script.Letters.Length, LedgerUse.Annex);
        problems.Add(PlanProblems.Annex, script.Lines[annexLine].Row, Line(script, annexLine), Count(script.Letters.Length - bodyEnd));
    }

    private static string Line(PlanScript script, int line) => script.Print(script.Lines[line].Start, script.Lines[line].End);

    private static string Count(int number) => number.ToString(CultureInfo.InvariantCulture);
}
