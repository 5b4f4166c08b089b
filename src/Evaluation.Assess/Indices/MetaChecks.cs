using System.Globalization;
using Evaluation.Model.Indices;
using Evaluation.Model.Problems;

namespace Evaluation.Assess.Indices;

/// <summary>Looks at the rows of META for whatever keeps them from being a tree.</summary>
internal static class MetaChecks
{
    internal delegate Problem Placed(ProblemCode code, IndexMeta row, string column, params string[] values);

    /// <summary>Each row by itself: weight, direction, level.</summary>
    public static IEnumerable<Problem> Rows(IReadOnlyList<IndexMeta> rows, Placed at)
    {
        foreach (var row in rows)
        {
            if (!double.IsFinite(row.Weight) || row.Weight < 0)
                yield return at(MetaProblems.WeightNegative, row, "Weight", row.Code, IndexTrees.Words(row.Weight));
            if (row.Direction is not (1 or -1))
                yield return at(MetaProblems.DirectionWrong, row, "Direction", row.Code, row.Direction.ToString(CultureInfo.InvariantCulture));
            if (row.Level is null || (row.Level == 1) != (row.Type == IndexMetaType.Indicator) || row.Level < 1)
                yield return at(MetaProblems.LevelWrong, row, "Level", row.Code, LevelOf(row));
        }
    }

    /// <summary>Each row with the one above it.</summary>
    public static IEnumerable<Problem> Parents(IReadOnlyList<IndexMeta> rows, Placed at)
    {
        var aggregates = rows.Where(m => m.Type == IndexMetaType.Aggregate).ToDictionary(m => m.Code, StringComparer.Ordinal);
        foreach (var row in rows)
        {
            if (row.Parent.Length == 0)
            {
                if (row.Type == IndexMetaType.Indicator)
                    yield return at(MetaProblems.ParentMissing, row, "Parent", row.Code);
            }
            else if (!aggregates.TryGetValue(row.Parent, out var parent))
            {
                yield return at(MetaProblems.ParentUnknown, row, "Parent", row.Code, row.Parent);
            }
            else if (Circle(row, aggregates) is { } circle)
            {
                if (row.Code == circle[0])
                    yield return at(MetaProblems.Cycle, row, "Parent", string.Join(" → ", circle.Append(circle[0])));
            }
            else if (parent.Level <= row.Level)
            {
                yield return at(MetaProblems.LevelWrong, parent, "Level", parent.Code, LevelOf(parent));
            }
        }
    }

    /// <summary>Each aggregate with the rows below it.</summary>
    public static IEnumerable<Problem> Groups(IReadOnlyList<IndexMeta> rows, Placed at)
    {
        var children = rows.ToLookup(m => m.Parent, StringComparer.Ordinal);
        foreach (var row in rows.Where(m => m.Type == IndexMetaType.Aggregate))
        {
            if (!children[row.Code].Any())
                yield return at(MetaProblems.NoChildren, row, "iCode", row.Code);
            else if (children[row.Code].All(m => m.Weight == 0))
                yield return at(MetaProblems.WeightsZero, row, "Weight", row.Code);
        }
    }

    public static IEnumerable<Problem> Roots(IReadOnlyList<IndexMeta> rows, string source)
    {
        var roots = rows.Where(m => m.Type == IndexMetaType.Aggregate && m.Parent.Length == 0).ToList();
        if (roots.Count == 0)
            yield return new Problem(MetaProblems.NoRoot, new Place(source, null, "Parent"));
        if (roots.Count > 1)
            yield return new Problem(MetaProblems.SeveralRoots, new Place(source, roots[1].Row, "Parent"), string.Join(", ", roots.Select(r => r.Code)));
    }

    /// <returns>The codes of the circle that the row is part of or leads into, from the smallest code on; <c>null</c> for none.</returns>
    private static List<string>? Circle(IndexMeta row, Dictionary<string, IndexMeta> aggregates)
    {
        var way = new List<string>();
        for (var here = row; here is not null; here = aggregates.GetValueOrDefault(here.Parent))
        {
            var seen = way.IndexOf(here.Code);
            if (seen >= 0)
            {
                var circle = way[seen..];
                var first = circle.IndexOf(circle.Min(StringComparer.Ordinal)!);
                return [.. circle[first..], .. circle[..first]];
            }

            way.Add(here.Code);
        }

        return null;
    }

    private static string LevelOf(IndexMeta row) => row.Level?.ToString(CultureInfo.InvariantCulture) ?? "";
}
