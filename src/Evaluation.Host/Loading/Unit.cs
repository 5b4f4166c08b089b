using Evaluation.Host.Reviewing;
using Evaluation.Store;

namespace Evaluation.Host.Loading;

/// <summary>Stores inputs in one unit of work: all of them, or none.</summary>
internal static class Unit
{
    /// <param name="isRehearsal">Does everything but keep it.</param>
    public static Loaded Store(EvaluationStore store, string actor, string action, string subject, IReadOnlyList<Incoming> inputs, bool isRehearsal)
    {
        var problems = inputs.SelectMany(i => i.Problems).ToList();
        if (Loaded.MustRefuse(problems))
            return new Loaded(Merge(inputs.Select(i => i.Refused)), problems);
        var counts = new List<LoadCount>();
        try
        {
            store.Write(actor, action, subject, unit =>
            {
                foreach (var input in inputs)
                {
                    var (count, found) = input.Save(unit);
                    counts.Add(count);
                    problems.AddRange(found);
                }

                if (isRehearsal || Loaded.MustRefuse(problems))
                    unit.Refuse();
            });
        }
        catch (YearClosedException closed)
        {
            problems.Add(ReviewProblems.Closed(closed));
        }

        return new Loaded(Merge(Loaded.MustRefuse(problems) ? inputs.Select(i => i.Refused) : counts), problems);
    }

    private static List<LoadCount> Merge(IEnumerable<LoadCount> counts) =>
    [
        .. counts.GroupBy(c => c.Table).Select(g => new LoadCount(g.Key, g.Sum(c => c.Added), g.Sum(c => c.Replaced), g.Sum(c => c.Unchanged), g.Sum(c => c.Held))),
    ];
}
