using Evaluation.Model;

namespace Evaluation.Assess.Matching;

/// <summary>Which tasks of two plans belong together, by their likeness alone.</summary>
internal static class MatchPairs
{
    /// <returns>Both plans play the same part: exchanging them exchanges the two places of every pair.</returns>
    public static IEnumerable<MatchPair> Of(IReadOnlyList<MatchPair> alike)
    {
        HashSet<PlanTask> current = new(ReferenceEqualityComparer.Instance), previous = new(ReferenceEqualityComparer.Instance);
        var ordered = alike.Order(MatchPair.MostAlikeFirst).ToList();
        List<MatchPair> rest = [];
        foreach (var pair in ordered)
        {
            if (current.Contains(pair.Current) || previous.Contains(pair.Previous))
            {
                rest.Add(pair);
                continue;
            }

            current.Add(pair.Current);
            previous.Add(pair.Previous);
            yield return pair;
        }

        foreach (var pair in rest.Where(p => !current.Contains(p.Current)).DistinctBy(p => p.Current, TaskIdentity))
            yield return pair;     // a part of a task that was split
        foreach (var pair in rest.Where(p => !previous.Contains(p.Previous)).DistinctBy(p => p.Previous, TaskIdentity))
            yield return pair;     // a task that was merged into another
    }

    private static IEqualityComparer<PlanTask> TaskIdentity => ReferenceEqualityComparer.Instance;
}
