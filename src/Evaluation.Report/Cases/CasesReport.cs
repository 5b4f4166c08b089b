using Evaluation.Report.Annual;
using Evaluation.Report.Documents;

namespace Evaluation.Report.Cases;

/// <summary>The register of typical cases (典型案例) as a document for the template <c>cases</c>.</summary>
public static class CasesReport
{
    public const string Template = "cases";

    public static ReportDocument Render(CasesInputs inputs, RunStamp stamp)
    {
        var chapters = CaseCounts.Chapters(inputs);
        ReportTable[] tables =
        [
            FindingTable.Of(CaseFindings.Of(inputs)),
            CaseGapRows.Table(inputs),
            CaseBlockRows.Table(inputs),
            CaseRegisterRows.Table(inputs),
            CaseCountRows.Table("bychapter", chapters),
            CaseCountRows.Table("byregion", CaseCounts.Regions(inputs)),
            CaseCountRows.Table("byagency", CaseCounts.Agencies(inputs)),
            CaseCountRows.Table("byarea", CaseCounts.Areas(inputs)),
            CaseMethodRows.Table(inputs),
            CaseSourceRows.Table(inputs),
        ];
        return new(Template, Fields(inputs, stamp), tables, [.. CaseCountRows.Charts(inputs, chapters, $"来源：典型案例名录，截至{Sentence.Day(inputs.AsOf)}")]);
    }

    private static Dictionary<string, Cell> Fields(CasesInputs inputs, RunStamp stamp) => new(StringComparer.Ordinal)
    {
        ["year"] = Cell.Of(inputs.Plan.Year),
        ["plan_title"] = Cell.Of(inputs.Plan.Title),
        ["plan_issuer"] = Cell.Of(inputs.Plan.IssuingBody.Length == 0 ? "未载明" : inputs.Plan.IssuingBody),
        ["plan_hash"] = Cell.Of(inputs.Plan.TextHash),
        ["as_of"] = Cell.Of(stamp.AsOf),
        ["offered"] = Cell.Of(inputs.Cases.Count),
        ["selected"] = Cell.Of(inputs.Cases.Count(c => c.IsSelected)),
        ["cases_about"] = Cell.Of(CaseSentences.About(inputs.Cases)),
        ["data_hash"] = Cell.Of(stamp.DataHash),
        ["template_hash"] = Cell.Of(stamp.TemplateHash),
        ["run_id"] = Cell.Of(stamp.RunId),
        ["code_version"] = Cell.Of(stamp.CodeVersion),
    };
}
