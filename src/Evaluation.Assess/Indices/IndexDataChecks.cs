using Evaluation.Model.Indices;
using Evaluation.Model.Problems;

namespace Evaluation.Assess.Indices;

/// <summary>Looks for whatever in DATA keeps an index from being built.</summary>
internal static class IndexDataChecks
{
    public static IEnumerable<Problem> Of(IndexData data, IndexTree tree, IndexOptions options)
    {
        var problems = Columns(data, tree).Concat(Units(data, tree)).Concat(Values(data));
        return problems.Concat(Choices(data, tree, options));
    }

    private static IEnumerable<Problem> Columns(IndexData data, IndexTree tree)
    {
        var indicators = tree.Codes.Take(tree.IndicatorCount).ToHashSet(StringComparer.Ordinal);
        foreach (var column in data.Columns.Where(c => !indicators.Contains(c.Code) && !tree.OtherColumns.Contains(c.Code)))
            yield return new Problem(IndexProblems.IndicatorUnknown, new Place(data.Source, null, column.Code), column.Code);
        foreach (var twice in data.Columns.GroupBy(c => c.Code, StringComparer.Ordinal).Where(g => g.Skip(1).Any()))
            yield return new Problem(IndexProblems.ColumnTwice, new Place(data.Source, null, twice.Key), twice.Key);
        foreach (var code in indicators.Except(data.Columns.Select(c => c.Code)).Order(StringComparer.Ordinal))
            yield return new Problem(IndexProblems.IndicatorWithoutData, new Place(data.Source, null, code), code);
    }

    private static IEnumerable<Problem> Units(IndexData data, IndexTree tree)
    {
        if (data.Units.Count == 0)
            yield return new Problem(IndexProblems.NoUnits, new Place(data.Source));
        var indicators = data.Columns.Where(c => tree.Codes.Contains(c.Code)).ToList();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var unit = 0; unit < data.Units.Count; unit++)
        {
            var (code, place) = (data.Units[unit].Code, new Place(data.Source, data.Units[unit].Row, "uCode"));
            if (!seen.Add(code))
                yield return new Problem(IndexProblems.UnitTwice, place, code);
            if (indicators.TrueForAll(c => c.Values[unit] is null))
                yield return new Problem(IndexProblems.UnitEmpty, place, code);
        }
    }

    private static IEnumerable<Problem> Values(IndexData data)
    {
        foreach (var column in data.Columns)
        {
            for (var unit = 0; unit < data.Units.Count; unit++)
            {
                if (column.Values[unit] is { } value && !double.IsFinite(value))
                    yield return new Problem(IndexProblems.NotFinite, new Place(data.Source, data.Units[unit].Row, column.Code), data.Units[unit].Code, column.Code);
            }
        }
    }

    private static IEnumerable<Problem> Choices(IndexData data, IndexTree tree, IndexOptions options)
    {
        if (options.Aggregate.Length != 1 && options.Aggregate.Length != tree.Levels.Length)
            yield return new Problem(IndexProblems.LevelMethods, new Place(data.Source), IndexTrees.Words(options.Aggregate.Length), IndexTrees.Words(tree.Levels.Length));
        if (options.Impute is ImputeMethod.GroupMean or ImputeMethod.GroupMedian && data.Groupings.Count == 0)
            yield return new Problem(IndexProblems.GroupingMissing, new Place(data.Source));
        if (options.Normalise == NormaliseMethod.DistanceReference && !data.Units.Any(u => u.Code == options.Reference))
            yield return new Problem(IndexProblems.ReferenceUnknown, new Place(data.Source), options.Reference);
    }
}
