using Evaluation.Model.Indices;

namespace Evaluation.Assess.Indices;

/// <summary>Which group each unit belongs to.</summary>
/// <param name="Places">Per unit in ordinal order of the codes: 0-based group; −1 for none.</param>
/// <param name="Count">Groups there are.</param>
internal sealed record Grouping(int[] Places, int Count)
{
    /// <param name="units">In ordinal order.</param>
    public static Grouping Of(IndexData data, IReadOnlyList<string> units)
    {
        if (data.Groupings.Count == 0)
            return new Grouping([.. units.Select(_ => -1)], 0);
        var labels = data.Units.Zip(data.Groupings[0].Labels).ToDictionary(p => p.First.Code, p => p.Second, StringComparer.Ordinal);
        var groups = labels.Values.Where(l => l.Length > 0).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        return new Grouping([.. units.Select(u => groups.IndexOf(labels[u]))], groups.Count);
    }
}
