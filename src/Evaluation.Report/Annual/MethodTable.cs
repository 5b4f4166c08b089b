using Evaluation.Report.Documents;

namespace Evaluation.Report.Annual;

/// <summary>方法: the rules of any product with their values and citations, as the table <c>methods</c>.</summary>
internal static class MethodTable
{
    public static ReportTable Of(IEnumerable<(string Group, string Name, Cell Value, string Source)> rules) =>
        new TableOf<(string Group, string Name, Cell Value, string Source)>(
            "methods",
            r => r.Group + r.Name,
            ("group", r => Cell.Of(r.Group)),
            ("name", r => Cell.Of(r.Name)),
            ("value", r => r.Value),
            ("source", r => Cell.Of(r.Source)))
        .From(rules);
}
