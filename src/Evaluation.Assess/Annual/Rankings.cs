using Evaluation.Model;

namespace Evaluation.Assess.Annual;

/// <summary>Ranks from unrounded scores; only what division leaves behind makes no difference.</summary>
internal static class Rankings
{
    /// <param name="candidates">A refused one keeps its reason and takes no place.</param>
    /// <returns>In the same order; 1 = the highest score, equal scores share the smallest rank: 90, 80, 80, 70 give 1, 2, 2, 4.</returns>
    public static IReadOnlyList<Score> Of(IReadOnlyList<(Score Score, UnscoredReason? Refused)> candidates)
    {
        var places = candidates
            .Where(c => c.Refused is null)
            .Select(c => Noise.Removed(c.Score.Value))
            .OrderDescending()
            .Index()
            .GroupBy(s => s.Item)
            .ToDictionary(g => g.Key, g => g.Min(s => s.Index) + 1);
        return [.. candidates.Select(c => c.Refused is { } reason ? Score.Unscored(reason) : Score.Of(places[Noise.Removed(c.Score.Value)]))];
    }
}
