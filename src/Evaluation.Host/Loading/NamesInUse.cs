using System.Globalization;
using Evaluation.Model;
using Evaluation.Model.Problems;
using Evaluation.Store;

namespace Evaluation.Host.Loading;

/// <summary>Plans and reports in the store go by agencies' names: an agency may be called something else when it keeps the name they know as an alias.</summary>
internal static class NamesInUse
{
    /// <param name="incoming">Agencies about to be stored; those of other codes stay as they are.</param>
    /// <returns>A problem for each name in use that no agency would have any more.</returns>
    public static IReadOnlyList<Problem> Lost(EvaluationStore store, IReadOnlyList<Agency> incoming, string fileName)
    {
        var codes = incoming.Select(a => a.Code).ToHashSet(StringComparer.Ordinal);
        var known = store.Reference.Agencies().All;
        var kept = incoming.Concat(known.Where(a => !codes.Contains(a.Code))).SelectMany(Names).ToHashSet(StringComparer.Ordinal);
        var lost = known.SelectMany(a => Names(a).Distinct().Select(name => (name, a.Code))).Where(n => !kept.Contains(n.name)).ToDictionary(StringComparer.Ordinal);
        return lost.Count == 0 ? [] :
        [
            .. from year in store.Plans.Years()
               from name in Used(store, year).Intersect(lost.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal)
               select new Problem(LoadProblems.NameInUse, new Place(fileName), name, year.ToString(CultureInfo.InvariantCulture), lost[name]),
        ];
    }

    public static IEnumerable<string> Names(Agency agency) => agency.Aliases.Prepend(agency.Name).Prepend(agency.Code);

    private static IEnumerable<string> Used(EvaluationStore store, int year)
    {
        var tasks = store.Plans.Load(year)?.Tasks ?? [];
        return tasks.SelectMany(t => t.Assignments.Select(a => a.Agency).Concat(t.Measures.SelectMany(m => m.Agencies)))
            .Concat(store.Deliveries.History(year).Select(d => d.Delivery.Agency));
    }
}
