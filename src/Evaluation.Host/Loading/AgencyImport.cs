using Evaluation.Intake.Records;
using Evaluation.Intake.Tables;
using Evaluation.Model.Problems;
using Evaluation.Store;

namespace Evaluation.Host.Loading;

/// <summary>Reads agencies that come in beside others: no name may belong to two, and none that is in use may be lost.</summary>
internal static class AgencyImport
{
    public static Incoming Read(TableReading reading, EvaluationStore store)
    {
        var read = reading.Rows(AgencyRows.Columns, AgencyRows.Read);
        var incoming = read.Rows.Select(a => a.Code).ToHashSet(StringComparer.Ordinal);
        var others = store.Reference.Agencies().All.Where(a => !incoming.Contains(a.Code)).SelectMany(a => NamesInUse.Names(a).Select(name => (name, a))).ToLookup(p => p.name, p => p.a, StringComparer.Ordinal);
        var taken = from agency in read.Rows
                    from name in NamesInUse.Names(agency)
                    from owner in others[name]
                    select new Problem(LoadProblems.NameTaken, new Place(reading.FileName), name, owner.Code);
        return Incoming.Of("agencies", read with { Problems = [.. read.Problems, .. taken, .. NamesInUse.Lost(store, read.Rows, reading.FileName)] }, (unit, rows) => unit.SaveAgencies(rows));
    }
}
