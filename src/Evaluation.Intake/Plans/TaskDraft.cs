namespace Evaluation.Intake.Plans;

/// <summary>A task on its way: its place in the outline and the clauses found in it.</summary>
/// <param name="End">After the last letter of the task's text and clauses.</param>
internal sealed record TaskDraft(PlanItem Item, int Number, string Chapter, string Section, int End, IReadOnlyList<FoundClause> Clauses)
{
    /// <summary>Without the clauses.</summary>
    public IEnumerable<(int Start, int End)> TextStretches
    {
        get
        {
            var from = Item.TextStart;
            foreach (var clause in Clauses)
            {
                if (clause.Start > from)
                    yield return (from, clause.Start);
                from = clause.End;
            }

            if (End > from)
                yield return (from, End);
        }
    }
}
