using Evaluation.Report.Annual;
using Evaluation.Report.Documents;

namespace Evaluation.Report.Cases;

/// <summary>来源: where the cases and the plan come from.</summary>
internal static class CaseSourceRows
{
    public static ReportTable Table(CasesInputs inputs) =>
        SourceTable.Of([("计划文本", inputs.Plan.Title, $"SHA-256 {inputs.Plan.TextHash}", inputs.Plan.Tasks.Count), .. Cases(inputs), .. Decisions(inputs)]);

    private static IEnumerable<(string, string, string, int)> Cases(CasesInputs inputs) =>
        inputs.Cases.GroupBy(c => c.Case.Source, StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => ("案例报送", g.Key, $"来自{g.Select(c => c.Case.Agency).Distinct(StringComparer.Ordinal).Count()}个部门", g.Count()));

    private static IEnumerable<(string, string, string, int)> Decisions(CasesInputs inputs) =>
        inputs.Cases.Where(c => c.Selection is not null)
            .GroupBy(c => c.Selection!.SelectedBy, StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => ("选用记录", g.Key, $"入选{g.Count(c => c.IsSelected)}件", g.Count()));
}
