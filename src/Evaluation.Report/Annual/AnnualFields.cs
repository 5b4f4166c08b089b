using Evaluation.Assess.Annual;
using Evaluation.Report.Documents;

namespace Evaluation.Report.Annual;

/// <summary>The single values that every template of a yearly product may use.</summary>
public static class AnnualFields
{
    public static Dictionary<string, Cell> Of(AnnualAssessment assessment, RunStamp stamp) => new(StringComparer.Ordinal)
    {
        ["year"] = Cell.Of(assessment.Plan.Year),
        ["plan_title"] = Cell.Of(assessment.Plan.Title),
        ["plan_issuer"] = Cell.Of(assessment.Plan.IssuingBody.Length == 0 ? "未载明" : assessment.Plan.IssuingBody),
        ["plan_hash"] = Cell.Of(assessment.Plan.TextHash),
        ["plan_tasks"] = Cell.Of(assessment.Tasks.Count),
        ["plan_measures"] = Cell.Of(assessment.Tasks.Sum(t => t.Measures.Count)),
        ["plan_agencies"] = Cell.Of(assessment.Agencies.Count),
        ["as_of"] = Cell.Of(stamp.AsOf),
        ["scheme_title"] = Cell.Of(assessment.Scheme.Title),
        ["scheme_version"] = Cell.Of(assessment.Scheme.Version),
        ["scheme_hash"] = Cell.Of(stamp.SchemeHash),
        ["data_hash"] = Cell.Of(stamp.DataHash),
        ["template_hash"] = Cell.Of(stamp.TemplateHash),
        ["run_id"] = Cell.Of(stamp.RunId),
        ["code_version"] = Cell.Of(stamp.CodeVersion),
        ["coverage_gate"] = Cell.Of(assessment.Scheme.Group.MinCoveragePercent.Value),
    };
}
