namespace Evaluation.Intake.Plans;

/// <summary>The account of a plan's text: each character that is not white space stands in one entry.</summary>
/// <param name="Text">As decoded from the file.</param>
/// <param name="Entries">In the order of the text; an entry may span white space, never begins or ends with it.</param>
public sealed record PlanLedger(string Text, IReadOnlyList<LedgerEntry> Entries)
{
    public static PlanLedger Empty { get; } = new("", []);

    /// <summary>True when every character that is not white space is in exactly one entry.</summary>
    public bool IsBalanced
    {
        get
        {
            var next = 0;
            foreach (var entry in Entries)
            {
                if (entry.Start < next || entry.Length < 1 || !Text.AsSpan(next, entry.Start - next).IsWhiteSpace())
                    return false;
                next = entry.Start + entry.Length;
            }

            return next <= Text.Length && Text.AsSpan(next).IsWhiteSpace();
        }
    }

    /// <summary>Everything put to one use, or to one use within one task, without white space.</summary>
    public string Solid(LedgerUse use, int? task = null) => string.Concat(Entries
        .Where(e => e.Use == use && (task is null || e.Task == task))
        .SelectMany(e => Text.Substring(e.Start, e.Length))
        .Where(c => !char.IsWhiteSpace(c)));

    /// <summary>Everything put to one use as printed, a line per entry.</summary>
    public string Printed(LedgerUse use) =>
        string.Join('\n', Entries.Where(e => e.Use == use).Select(e => Text.Substring(e.Start, e.Length)));
}
