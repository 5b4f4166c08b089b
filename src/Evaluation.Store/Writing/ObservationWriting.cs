using Evaluation.Model;
using Evaluation.Store.Dialects;

namespace Evaluation.Store.Writing;

internal static class ObservationWriting
{
    public static ObservationsAppended Append(WriteUnit unit, IEnumerable<Observation> observations)
    {
        var batch = new ObservationBatch(observations);
        batch.Resolve(TermTable.Resolve(unit, batch.Terms));
        var conflicts = new List<ObservationConflict>();
        var rows = batch.Distinct(conflicts);
        var known = new List<KnownValue>();
        var added = rows.Count == 0 ? 0 : unit.Dialect.AppendObservations(unit, rows, known);
        conflicts.AddRange(known.Select(k => new ObservationConflict(batch.Read(rows[k.Row]), k.Value, TextOf(unit, k.Unit))));
        if (conflicts.Count > 0)
            unit.Refuse();
        unit.Changed("observations", added, 0, batch.Sha256);
        return new ObservationsAppended(added, batch.Count - added - conflicts.Count, conflicts);
    }

    private static string TextOf(WriteUnit unit, int term) =>
        unit.First<string>("SELECT text FROM term WHERE id = @term", new { term })!;
}
