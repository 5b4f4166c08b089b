using Evaluation.Assess.Status;
using Evaluation.Report.Documents;

namespace Evaluation.Report.Status;

/// <summary>The single values that the template of the development-status report may use.</summary>
internal static class StatusFields
{
    public static Dictionary<string, Cell> Of(StatusAssessment assessment, RunStamp stamp)
    {
        var inputs = assessment.Inputs;
        var fields = new Dictionary<string, Cell>(StringComparer.Ordinal)
        {
            ["year"] = Cell.Of(inputs.Year),
            ["plan_title"] = Cell.Of($"{inputs.Year}年发展状况年度评价"),
            ["area_name"] = Cell.Of(inputs.AreaName),
            ["as_of"] = Cell.Of(stamp.AsOf),
            ["base_year"] = Cell.Of(inputs.National.BaseYear.Value),
            ["last_year"] = Cell.Of(assessment.National?.Years[^1].Year ?? inputs.Year),
            ["scheme_title"] = Cell.Of(inputs.Scheme.Title),
            ["scheme_version"] = Cell.Of(inputs.Scheme.Version),
            ["scheme_hash"] = Cell.Of(inputs.Scheme.Hash),
            ["national_title"] = Cell.Of(inputs.National.Title),
            ["national_version"] = Cell.Of(inputs.National.Version),
            ["national_hash"] = Cell.Of(inputs.National.Hash),
            ["regions_title"] = Cell.Of(inputs.Regions.Title),
            ["regions_version"] = Cell.Of(inputs.Regions.Version),
            ["regions_hash"] = Cell.Of(inputs.Regions.Hash),
            ["data_hash"] = Cell.Of(stamp.DataHash),
            ["template_hash"] = Cell.Of(stamp.TemplateHash),
            ["run_id"] = Cell.Of(stamp.RunId),
            ["code_version"] = Cell.Of(stamp.CodeVersion),
            ["coverage"] = Cell.Of(StatusFindings.Of(assessment).First().Text),
            ["coverage_gate"] = Cell.Of(inputs.Scheme.MinCoveragePercent.Value),
            ["runs"] = Cell.Of(inputs.Regions.Uncertainty.Runs.Value),
        };
        for (var place = 0; place < DimensionCells.Most; place++)
        {
            fields.Add(DimensionCells.Field("national", place), Cell.Of(inputs.National.Dimensions.Value.ElementAtOrDefault(place)?.Name ?? ""));
            fields.Add(DimensionCells.Field("region", place), Cell.Of(inputs.Regions.Dimensions.Value.ElementAtOrDefault(place)?.Name ?? ""));
        }

        var indicators = inputs.Indicators.ToDictionary(i => i.Code, StringComparer.Ordinal);
        var regional = inputs.Regions.Dimensions.Value.SelectMany(d => d.Indicators).Select(i => RegionRows.Spoke(indicators[i.Code])).ToList();
        for (var place = 0; place < DimensionCells.MostIndicators; place++)
            fields.Add($"region_{DimensionCells.Indicator(place)}", Cell.Of(regional.ElementAtOrDefault(place) ?? ""));

        return fields;
    }
}
