using Evaluation.Report.Documents;

namespace Evaluation.Report.Annual;

/// <summary>结论: the findings of any product, numbered in their order, as the table <c>findings</c>.</summary>
public static class FindingTable
{
    public static ReportTable Of(IEnumerable<Finding> findings) =>
        new TableOf<(Finding Finding, int Number)>(
            "findings",
            f => f.Finding.Subject,
            ("number", f => Cell.Of(f.Number)),
            ("subject", f => Cell.Of(f.Finding.Subject)),
            ("text", f => Cell.Of(f.Finding.Text)))
        .From(findings.Select((finding, index) => (finding, index + 1)));
}
