using Evaluation.Model;

namespace Evaluation.Assess.Matching;

/// <summary>Proposes which tasks of a plan carry on which of the year before.</summary>
public static class TaskMatching
{
    /// <summary>
    /// Under it nothing is proposed. Two different tasks of the 2023 plan come to 0.30 at most (6 and 24, both on the protection of traditional Chinese medicine),
    /// nine of ten stay under 0.2; a task of which half goes on with the same agencies comes to 0.7, one of which a tenth goes on to 0.38.
    /// </summary>
    public const double Threshold = 0.35;

    /// <summary>
    /// One to one first, the most alike pair before any other; then a task left over is proposed as a part of the one it is most like (split), and a previous
    /// task left over as gone into the one it is most like (merged).
    /// </summary>
    /// <returns>
    /// By task number, every task of <paramref name="current"/> at least once; of several rows of a task the most alike first. The order of the tasks makes no
    /// difference. What is not named as a previous task was dropped, as far as the texts can tell.
    /// </returns>
    public static IReadOnlyList<ProposedMatch> Propose(Plan previous, Plan current)
    {
        var earlier = previous.Tasks.OrderBy(t => t.Number).ToList();
        var later = current.Tasks.OrderBy(t => t.Number).ToList();
        var likeness = new TaskLikeness(earlier, later);
        var all = later
            .Zip(likeness.Similarities, (task, row) => (Task: task, Candidates: Candidates(task, earlier, row)))
            .ToList();
        var pairs = MatchPairs.Of([.. all.SelectMany(t => t.Candidates.Where(c => c.Similarity >= Threshold))])
            .ToLookup(p => p.Current.Number);
        return [.. all.SelectMany(t => Rows(t.Task, [.. pairs[t.Task.Number].Order(MatchPair.MostAlikeFirst)], t.Candidates))];
    }

    /// <returns>Tasks that share nothing are none.</returns>
    private static List<MatchPair> Candidates(PlanTask task, List<PlanTask> earlier, IReadOnlyList<double> similarities) =>
        [.. earlier
            .Zip(similarities, (previous, similarity) => new MatchPair(task, previous, similarity))
            .Where(p => p.Similarity > 0)];

    private static IEnumerable<ProposedMatch> Rows(PlanTask task, IReadOnlyList<MatchPair> pairs, IReadOnlyList<MatchPair> candidates)
    {
        if (pairs.Count == 0)
        {
            var nearest = RunnerUp(candidates, null);
            yield return new(task.Number, null, nearest?.Similarity ?? 0, nearest);
        }

        foreach (var pair in pairs)
            yield return new(task.Number, pair.Previous.Number, pair.Similarity, RunnerUp(candidates, pair));
    }

    private static SimilarTask? RunnerUp(IEnumerable<MatchPair> candidates, MatchPair? proposed) =>
        candidates.Where(c => c.Previous.Number != proposed?.Previous.Number).Min(MatchPair.MostAlikeFirst) is { } next ? new(next.Previous.Number, next.Similarity) : null;
}
