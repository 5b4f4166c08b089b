using Evaluation.Report.Documents;

namespace Evaluation.Report.Annual;

/// <summary>来源: the documents that any product comes from, as the table <c>sources</c>.</summary>
internal static class SourceTable
{
    public static ReportTable Of(IEnumerable<(string Kind, string Source, string Used, int Count)> sources, string whenEmpty = "无") =>
        new TableOf<(string Kind, string Source, string Used, int Count)>(
            "sources",
            s => s.Kind + s.Source,
            ("kind", s => Cell.Of(s.Kind)),
            ("source", s => Cell.Of(s.Source)),
            ("used", s => Cell.Of(s.Used)),
            ("count", s => Cell.Of(s.Count)))
        .From(sources, whenEmpty);

    /// <summary>Each source once, with the names of what was taken from it.</summary>
    /// <param name="uses">One for each value taken.</param>
    /// <returns>By source.</returns>
    public static IEnumerable<(string Kind, string Source, string Used, int Count)> By(string kind, IEnumerable<(string Source, string Name)> uses) =>
        uses.GroupBy(u => u.Source, StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => (kind, g.Key, string.Join("、", g.Select(u => u.Name).Distinct(StringComparer.Ordinal)), g.Count()));
}
