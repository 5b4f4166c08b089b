using Evaluation.Intake.Records;
using Evaluation.Intake.Tables;
using Evaluation.Model;
using Evaluation.Model.Problems;

namespace Evaluation.Host.Loading;

/// <summary>Reads agencies that come in beside others: no name may belong to two.</summary>
internal static class AgencyImport
{
    public static Incoming Read(TableReading reading, AgencyDirectory known)
    {
        var read = reading.Rows(AgencyRows.Columns, AgencyRows.Read);
        var incoming = read.Rows.Select(a => a.Code).ToHashSet(StringComparer.Ordinal);
        var others = known.All.Where(a => !incoming.Contains(a.Code)).SelectMany(a => Names(a).Select(name => (name, a))).ToLookup(p => p.name, p => p.a, StringComparer.Ordinal);
        var taken = from agency in read.Rows
                    from name in Names(agency)
                    from owner in others[name]
                    select new Problem(LoadProblems.NameTaken, new Place(reading.FileName), name, owner.Code);
        return Incoming.Of("agencies", read with { Problems = [.. read.Problems, .. taken] }, (unit, rows) => unit.SaveAgencies(rows));
    }

    private static IEnumerable<string> Names(Agency agency) => agency.Aliases.Prepend(agency.Name).Prepend(agency.Code);
}
