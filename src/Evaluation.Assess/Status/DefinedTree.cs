using Evaluation.Model;
using Evaluation.Model.Indices;

namespace Evaluation.Assess.Status;

/// <summary>The tree of a definition's dimensions: the index on top, dimensions below it, indicators at the bottom.</summary>
internal static class DefinedTree
{
    /// <summary>Code of the index itself.</summary>
    public const string Root = "*";

    public static IReadOnlyList<IndexMeta> Of(IReadOnlyList<IndexDimension> dimensions, IReadOnlyDictionary<string, Indicator> indicators) =>
    [
        new IndexMeta(Root, 3, "", 1, 1, IndexMetaType.Aggregate),
        .. dimensions.Select(d => new IndexMeta(d.Name, 2, Root, 1, (double)d.Weight, IndexMetaType.Aggregate)),
        .. dimensions.SelectMany(d => d.Indicators.Select(p => new IndexMeta(
            p.Code, 1, d.Name, indicators[p.Code].Direction == Direction.Lower ? -1 : 1, (double)p.Weight, IndexMetaType.Indicator))),
    ];

    /// <summary>Share of each indicator in the whole index as defined, 0–1; they add up to 1.</summary>
    public static IReadOnlyDictionary<string, decimal> Shares(IReadOnlyList<IndexDimension> dimensions)
    {
        var all = dimensions.Sum(d => d.Weight);
        return dimensions
            .SelectMany(d => d.Indicators.Select(p => (p.Code, Share: d.Weight / all * p.Weight / d.Indicators.Sum(i => i.Weight))))
            .ToDictionary(p => p.Code, p => p.Share, StringComparer.Ordinal);
    }
}
