using Evaluation.Model;

namespace Evaluation.Assess.Annual;

/// <summary>Weighted mean over what has a score.</summary>
internal static class WeightedMean
{
    /// <returns>
    /// Σ w·s / Σ w over the scored ones. Where none is (or their weights are all 0): <c>NotDue</c> when that is the reason of any,
    /// else <c>NotApplicable</c>.
    /// </returns>
    public static Score Of(IReadOnlyCollection<(decimal Weight, Score Score)> parts)
    {
        var scored = parts.Where(p => p.Score.IsScored).ToList();
        var weight = scored.Sum(p => p.Weight);
        if (weight > 0)
            return Score.Of(scored.Sum(p => p.Weight * p.Score.Value) / weight);
        var isNotDue = parts.Any(p => p.Score is { IsScored: false, Reason: UnscoredReason.NotDue });
        return Score.Unscored(isNotDue ? UnscoredReason.NotDue : UnscoredReason.NotApplicable);
    }

    /// <returns>0–100: share of the weight of the scored ones for which <paramref name="hasData"/> holds; 0 where nothing is scored.</returns>
    public static decimal CoveragePercent<T>(
        IEnumerable<T> parts, Func<T, Score> score, Func<T, decimal> weight, Func<T, bool> hasData)
    {
        var counted = parts.Where(p => score(p).IsScored).ToList();
        var all = counted.Sum(weight);
        return all > 0 ? counted.Where(hasData).Sum(weight) / all * 100 : 0;
    }
}
