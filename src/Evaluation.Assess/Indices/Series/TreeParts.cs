using Evaluation.Model.Indices;

namespace Evaluation.Assess.Indices.Series;

/// <summary>Takes indicators out of a tree, and the aggregates that they leave empty.</summary>
internal static class TreeParts
{
    /// <returns>The rows that remain; none where no indicator with a weight above 0 does.</returns>
    public static IReadOnlyList<IndexMeta> Keep(IReadOnlyList<IndexMeta> meta, HashSet<string> indicators)
    {
        var kept = meta.Where(m => m.Type != IndexMetaType.Indicator || indicators.Contains(m.Code)).ToList();
        while (kept.FindIndex(m => m.Type == IndexMetaType.Aggregate && !kept.Exists(c => c.Parent == m.Code && c.Weight > 0)) is var empty and >= 0)
        {
            var gone = kept[empty].Code;
            kept.RemoveAll(m => m.Code == gone || m.Parent == gone);
        }

        return kept.Exists(m => m.Type == IndexMetaType.Indicator) ? kept : [];
    }
}
