using Evaluation.Report.Documents;

namespace Evaluation.Report.Annual;

/// <summary>关键数字: the handful of figures a reader of any product takes away, as the table <c>keyfigures</c>.</summary>
internal static class KeyFigureTable
{
    public static ReportTable Of(IEnumerable<(string Name, Cell Value, string Unit, string Note)> figures) =>
        new TableOf<(string Name, Cell Value, string Unit, string Note)>(
            "keyfigures",
            f => f.Name,
            ("name", f => Cell.Of(f.Name)),
            ("value", f => f.Value),
            ("unit", f => Cell.Of(f.Unit)),
            ("note", f => Cell.Of(f.Note)))
        .From(figures);

    /// <summary>Of figures that are counts.</summary>
    public static ReportTable Of(IEnumerable<(string Name, int Value, string Unit, string Note)> counts) =>
        Of(counts.Select(c => (c.Name, Cell.Of(c.Value), c.Unit, c.Note)));
}
