using System.Globalization;
using Evaluation.Model.Indices;
using Evaluation.Model.Problems;

namespace Evaluation.Assess.Indices;

/// <summary>Makes a tree of the rows of META.</summary>
public static class IndexTrees
{
    /// <param name="source">Name of the META file, for problems.</param>
    /// <returns>One tree, or none and what is wrong.</returns>
    public static Read<IndexTree> From(IReadOnlyList<IndexMeta> meta, string source)
    {
        var rows = meta.Where(m => m.Type is IndexMetaType.Indicator or IndexMetaType.Aggregate).ToList();
        Problem At(ProblemCode code, IndexMeta row, string column, params string[] values) => new(code, new Place(source, row.Row, column), values);

        var twice = meta.GroupBy(m => m.Code, StringComparer.Ordinal).SelectMany(g => g.Skip(1)).Select(m => At(MetaProblems.CodeTwice, m, "iCode", m.Code)).ToList();
        if (twice.Count > 0)
            return new Read<IndexTree>([], twice);
        if (!rows.Exists(m => m.Type == IndexMetaType.Indicator))
            return new Read<IndexTree>([], [new Problem(MetaProblems.NoIndicators, new Place(source))]);
        List<Problem> problems = [.. MetaChecks.Rows(rows, At), .. MetaChecks.Parents(rows, At), .. MetaChecks.Groups(rows, At), .. MetaChecks.Roots(rows, source)];
        return problems.Count > 0 ? new Read<IndexTree>([], problems) : new Read<IndexTree>([Build(rows, meta)], []);
    }

    private static IndexTree Build(List<IndexMeta> rows, IReadOnlyList<IndexMeta> meta)
    {
        var ordered = rows.OrderBy(m => m.Type == IndexMetaType.Indicator ? 0 : m.Level!.Value).ThenBy(m => m.Code, StringComparer.Ordinal).ToList();
        var places = ordered.Select((m, place) => (m.Code, place)).ToDictionary(p => p.Code, p => p.place, StringComparer.Ordinal);
        var children = ordered.ToLookup(m => m.Parent, m => places[m.Code], StringComparer.Ordinal);
        var nodes = ordered.Select(m => new IndexNode(
            m.Code,
            m.Level!.Value,
            m.Parent.Length == 0 ? -1 : places[m.Parent],
            m.Type == IndexMetaType.Indicator ? [] : [.. children[m.Code].Order()],
            m));
        return new IndexTree(
            [.. nodes],
            [.. rows.Where(m => m.Type == IndexMetaType.Aggregate).Select(m => m.Code)],
            meta.Select(m => m.Code).Except(rows.Select(m => m.Code)).ToHashSet(StringComparer.Ordinal));
    }

    internal static string Words(double number) => number.ToString("R", CultureInfo.InvariantCulture);
}
