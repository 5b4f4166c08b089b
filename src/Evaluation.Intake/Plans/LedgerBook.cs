namespace Evaluation.Intake.Plans;

/// <summary>Where the reader enters what it does with each character.</summary>
internal sealed class LedgerBook(string text)
{
    private readonly (LedgerUse Use, int? Task)?[] uses = new (LedgerUse, int?)?[text.Length];

    public void Enter(int source, LedgerUse use, int? task = null) => uses[source] = (use, task);

    public void Enter(PlanScript script, int start, int end, LedgerUse use, int? task = null)
    {
        for (var i = start; i < end; i++)
            Enter(script.SourceOf(i), use, task);
    }

    /// <summary>Invisible characters are entered here, by what they are; white space belongs to nobody.</summary>
    public PlanLedger Close()
    {
        var entries = new List<LedgerEntry>();
        for (var i = 0; i < text.Length; i++)
        {
            if (Folding.IsInvisible(text[i]))
                Enter(i, LedgerUse.Invisible);
            if (uses[i] is not { } use)
                continue;
            if (entries.Count > 0 && entries[^1] is var last && (last.Use, last.Task) == use && text.AsSpan(last.Start + last.Length, i - last.Start - last.Length).IsWhiteSpace())
                entries[^1] = last with { Length = i + 1 - last.Start };
            else
                entries.Add(new LedgerEntry(i, 1, use.Use, use.Task));
        }

        return new PlanLedger(text, entries);
    }
}
