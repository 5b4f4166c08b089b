using Evaluation.Model;

namespace Evaluation.Assess.Status;

/// <summary>Mean and median of the areas of each region, such as one of the 四大区域.</summary>
internal static class RegionGroups
{
    /// <param name="scores">By rank.</param>
    /// <returns>Groups by mean, best first; those without a score last.</returns>
    public static IReadOnlyList<RegionGroup> Of(IReadOnlyList<RegionScore> scores) =>
    [
        .. scores.Where(s => s.Area.Region.Length > 0)
            .GroupBy(s => s.Area.Region, StringComparer.Ordinal)
            .Select(g => GroupOf(g.Key, [.. g]))
            .OrderByDescending(g => g.Mean.IsScored ? g.Mean.Value : decimal.MinValue)
            .ThenBy(g => g.Name, StringComparer.Ordinal),
    ];

    private static RegionGroup GroupOf(string name, IReadOnlyList<RegionScore> members)
    {
        var scored = members.Where(m => m.Total.IsScored).ToList();
        if (scored.Count == 0)
            return new RegionGroup(name, members.Count, 0, Score.Unscored(UnscoredReason.LowCoverage), Score.Unscored(UnscoredReason.LowCoverage), "", "");
        var values = scored.Select(m => m.Total.Value).Order().ToList();
        var middle = values.Count / 2;
        var median = values.Count % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
        return new RegionGroup(name, members.Count, scored.Count, Score.Of(values.Average()), Score.Of(median), scored[0].Area.Name, scored[^1].Area.Name);
    }
}
