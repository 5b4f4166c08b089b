using Evaluation.Model.Indices;
using Evaluation.Model.Problems;

namespace Evaluation.Assess.Indices.Series;

/// <summary>Step 8: builds an index over years.</summary>
/// <remarks>An indicator that lacks a year after filling is left out of all years, by name: a change of the mix is never
/// mistaken for a change of the thing measured. Levels are sums of their increments, so nothing is left over.</remarks>
public static class BaseIndices
{
    /// <summary>Far beyond any real index; keeps sums exact.</summary>
    private const decimal MostGrowth = 1_000_000;

    /// <param name="meta">As for <see cref="IndexTrees.From"/>, which has accepted it.</param>
    /// <param name="values">By indicator and year.</param>
    /// <param name="source">Name of the data, for problems.</param>
    /// <returns>One index, or none and why; notices name the indicators left out.</returns>
    /// <exception cref="ArgumentException">The meta rows are no tree.</exception>
    public static Read<BaseIndex> Of(
        IReadOnlyList<IndexMeta> meta, IReadOnlyDictionary<string, IReadOnlyDictionary<int, decimal>> values, BaseIndexOptions options, string source)
    {
        var problems = new List<Problem>();
        var filled = new Dictionary<string, IReadOnlyList<YearValue>>(StringComparer.Ordinal);
        foreach (var row in meta.Where(m => m.Type == IndexMetaType.Indicator))
        {
            var years = GapFilling.Of(values.GetValueOrDefault(row.Code) ?? new Dictionary<int, decimal>(), options.BaseYear, options.LastYear, options.Gaps);
            if (Unusable(row.Code, years, source) is { } problem)
                problems.Add(problem);
            else
                filled.Add(row.Code, years);
        }

        if (TreeParts.Keep(meta, filled.Keys.ToHashSet(StringComparer.Ordinal)) is not { Count: > 0 } kept)
            return new Read<BaseIndex>([], [.. problems, new Problem(SeriesProblems.NothingLeft, new Place(source))]);
        var tree = IndexTrees.From(kept, source);
        if (tree.Rows.Count == 0)
            throw new ArgumentException(tree.Problems[0].English, nameof(meta));
        return new Read<BaseIndex>([IndexLevels.Of(tree.Rows[0], filled, options)], problems);
    }

    private static Problem? Unusable(string indicator, IReadOnlyList<YearValue> years, string source)
    {
        if (years.Count == 0 || years[0].Value is not { } start)
            return new Problem(SeriesProblems.NoBase, new Place(source, null, indicator), indicator, IndexTrees.Words(years.Count == 0 ? 0 : years[0].Year));
        foreach (var year in years)
        {
            if (year.Value is not { } value)
                return new Problem(SeriesProblems.Gap, new Place(source, null, indicator), indicator, IndexTrees.Words(year.Year));
            if (value <= 0 || start <= 0 || value / MostGrowth > start || start / MostGrowth > value)
                return new Problem(SeriesProblems.NotPositive, new Place(source, null, indicator), indicator, IndexTrees.Words(year.Year), IndexTrees.Words((double)value));
        }

        return null;
    }
}
