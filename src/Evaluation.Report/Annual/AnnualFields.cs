using Evaluation.Assess.Annual;
using Evaluation.Report.Documents;

namespace Evaluation.Report.Annual;

/// <summary>The single values that every template of a yearly product may use.</summary>
public static class AnnualFields
{
    public static Dictionary<string, Cell> Of(AnnualAssessment assessment, RunStamp stamp) => new(StringComparer.Ordinal)
    {
        ["year"] = Cell.Of(assessment.Plan.Year),
        ["plan.title"] = Cell.Of(assessment.Plan.Title),
        ["plan.issuer"] = Cell.Of(assessment.Plan.IssuingBody.Length == 0 ? "未载明" : assessment.Plan.IssuingBody),
        ["plan.hash"] = Cell.Of(assessment.Plan.TextHash),
        ["plan.tasks"] = Cell.Of(assessment.Tasks.Count),
        ["plan.measures"] = Cell.Of(assessment.Tasks.Sum(t => t.Measures.Count)),
        ["plan.agencies"] = Cell.Of(assessment.Agencies.Count),
        ["asof"] = Cell.Of(stamp.AsOf),
        ["scheme.title"] = Cell.Of(assessment.Scheme.Title),
        ["scheme.version"] = Cell.Of(assessment.Scheme.Version),
        ["scheme.hash"] = Cell.Of(stamp.SchemeHash),
        ["data.hash"] = Cell.Of(stamp.DataHash),
        ["template.hash"] = Cell.Of(stamp.TemplateHash),
        ["run.id"] = Cell.Of(stamp.RunId),
        ["code.version"] = Cell.Of(stamp.CodeVersion),
        ["coverage.gate"] = Cell.Of(assessment.Scheme.Group.MinCoveragePercent.Value),
    };
}
