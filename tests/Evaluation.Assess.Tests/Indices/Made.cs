using Evaluation.Assess.Indices;
using Evaluation.Model.Indices;
using Evaluation.Model.Problems;

namespace Evaluation.Assess.Tests.Indices;

/// <summary>Small tables and trees for tests.</summary>
internal static class Made
{
    /// <summary>Units u1, u2 … with one column per entry.</summary>
    public static IndexData Data(params (string Code, double?[] Values)[] columns) => new(
        "data.csv",
        [.. Enumerable.Range(1, columns[0].Values.Length).Select(i => new IndexUnit($"u{i}", i + 1))],
        [.. columns.Select(c => new IndexColumn(c.Code, c.Values))]);

    public static IndexData Data(IReadOnlyList<string> units, params (string Code, double?[] Values)[] columns) => new(
        "data.csv",
        [.. units.Select((u, i) => new IndexUnit(u, i + 2))],
        [.. columns.Select(c => new IndexColumn(c.Code, c.Values))]);

    /// <summary>Only the first units of a table.</summary>
    public static IndexData WithUnits(this IndexData data, int count) => data with
    {
        Units = [.. data.Units.Take(count)],
        Columns = [.. data.Columns.Select(c => c with { Values = [.. c.Values.Take(count)] })],
    };

    public static IndexMeta Indicator(string code, string parent = "INDEX", double weight = 1, int direction = 1) =>
        new(code, 1, parent, direction, weight, IndexMetaType.Indicator);

    public static IndexMeta Aggregate(string code, int level, string parent = "", double weight = 1, int direction = 1) =>
        new(code, level, parent, direction, weight, IndexMetaType.Aggregate);

    /// <summary>All indicators straight under one index, of equal weight.</summary>
    public static IndexTree Flat(params string[] indicators) => Tree([.. indicators.Select(i => Indicator(i)), Aggregate("INDEX", 2)]);

    public static IndexTree Tree(params IReadOnlyList<IndexMeta> meta)
    {
        var read = IndexTrees.From(meta, "meta.csv");
        Assert.Empty(read.Problems);
        return read.Rows.Single();
    }

    public static IndexResult Built(IndexData data, IndexTree tree, IndexOptions? options = null)
    {
        var read = IndexBuild.Of(data, tree, options ?? new IndexOptions());
        Assert.DoesNotContain(read.Problems, p => p.Severity == ProblemSeverity.Error);
        return read.Rows.Single();
    }

    /// <summary>Ids of the problems of a build that must not give a result.</summary>
    public static IReadOnlyList<Problem> Refused(IndexData data, IndexTree tree, IndexOptions? options = null)
    {
        var read = IndexBuild.Of(data, tree, options ?? new IndexOptions());
        Assert.Empty(read.Rows);
        return read.Problems;
    }

    /// <summary>The root's score of each unit, in the order of the input.</summary>
    public static double?[] Root(IndexResult index) =>
        [.. index.Rows.Select(r => r.Scores[index.Tree.AggregatesAsGiven.ToList().IndexOf(index.Tree.Codes[index.Tree.Root])])];

    /// <summary>Normalised values of one indicator, by unit.</summary>
    public static double? Normalised(IndexResult index, string unit, string indicator) =>
        index.Scores[index.Scores.Units.ToList().IndexOf(unit), index.Scores.ColumnOf(indicator)];

    public static IndexTable Table(params double[][] rows)
    {
        var table = new IndexTable([.. rows.Select((_, i) => $"u{i}")], [.. rows[0].Select((_, i) => $"c{i}")]);
        for (var unit = 0; unit < rows.Length; unit++)
        {
            for (var column = 0; column < rows[0].Length; column++)
                table.Set(unit, column, rows[unit][column]);
        }

        return table;
    }
}
