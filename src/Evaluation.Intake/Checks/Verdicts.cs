using Evaluation.Intake.Records;
using Evaluation.Intake.Tables;
using Evaluation.Model.Problems;

namespace Evaluation.Intake.Checks;

/// <summary>Collects what was found, and sorts the rows by it.</summary>
internal sealed class Verdicts
{
    private readonly List<Problem> problems = [];
    private readonly HashSet<(Table Table, int Row)> held = [];
    private readonly HashSet<(Table Table, int Row)> known = [];

    public void Add(ProblemCode code, IncomingObservation row, string column, params IReadOnlyList<string> values)
    {
        problems.Add(new Problem(code, row.Place(column), values));
        if (code.Severity != ProblemSeverity.Notice)
            held.Add(Key(row));
    }

    public void AddKnown(IncomingObservation row) => known.Add(Key(row));

    public bool IsKnown(IncomingObservation row) => known.Contains(Key(row));

    public bool IsHeld(IncomingObservation row) => held.Contains(Key(row));

    public CheckedObservations Sort(IReadOnlyList<IncomingObservation> incoming)
    {
        var accepted = new List<IncomingObservation>(incoming.Count);
        var (back, old) = (new List<IncomingObservation>(), new List<IncomingObservation>());
        foreach (var row in incoming)
        {
            var key = Key(row);
            (held.Contains(key) ? back : known.Contains(key) ? old : accepted).Add(row);
        }

        var sorted = problems
            .OrderBy(p => p.Place.File, StringComparer.Ordinal).ThenBy(p => p.Place.Sheet, StringComparer.Ordinal).ThenBy(p => p.Place.Row)
            .ThenByDescending(p => p.Severity).ThenBy(p => p.Code.Id, StringComparer.Ordinal);
        return new CheckedObservations(accepted, back, old, [.. sorted]);
    }

    private static (Table, int) Key(IncomingObservation row) => (row.Table, row.Row);
}
