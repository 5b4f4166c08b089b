using Evaluation.Assess.Status;
using Evaluation.Model;
using Evaluation.Report.Annual;
using Evaluation.Report.Documents;

namespace Evaluation.Report.Status;

/// <summary>来源 and 数据: the released values of both indices as they were known on the day, and the documents they come from.</summary>
internal static class StatusSourceRows
{
    public static ReportTable Table(StatusAssessment assessment)
    {
        var names = Names(assessment);
        return SourceTable.Of(SourceTable.By("指标数值", Known(assessment).Select(o => (o.Source, names[o.Indicator]))), "截至该日没有已发布的数值");
    }

    public static ReportTable Observations(StatusAssessment assessment)
    {
        var names = Names(assessment);
        var areas = assessment.Inputs.Areas.ToDictionary(a => a.Code, a => a.Name, StringComparer.Ordinal);
        return new TableOf<Observation>(
            "observations",
            o => $"{o.Indicator}/{o.Area}/{o.Period}",
            ("code", o => Cell.Of(o.Indicator)),
            ("name", o => Cell.Of(names[o.Indicator])),
            ("area", o => Cell.Of(areas.GetValueOrDefault(o.Area, o.Area))),
            ("period", o => Cell.Of(o.Period.ToString())),
            ("value", o => Cell.Of(o.Value)),
            ("unit", o => Cell.Of(o.Unit)),
            ("released", o => Cell.Of(o.ReleasedOn)),
            ("status", o => Cell.Of(Words.Of(o.Status))),
            ("source", o => Cell.Of(o.Source)),
            ("note", o => Cell.Of(o.Note)))
        .From(Known(assessment), "截至该日没有已发布的数值");
    }

    /// <summary>Whole-year values of the definitions' indicators, in the latest vintage of the day.</summary>
    private static IEnumerable<Observation> Known(StatusAssessment assessment)
    {
        var inputs = assessment.Inputs;
        var used = inputs.National.Dimensions.Value.Concat(inputs.Regions.Dimensions.Value).SelectMany(d => d.Indicators.Select(i => i.Code)).ToHashSet(StringComparer.Ordinal);
        return inputs.Observations
            .Where(o => used.Contains(o.Indicator) && o.ReleasedOn <= inputs.AsOf && o.Period.Kind == PeriodKind.Year)
            .GroupBy(o => (o.Indicator, o.Area, o.Period))
            .Select(g => g.MaxBy(o => o.ReleasedOn)!)
            .OrderBy(o => o.Indicator, StringComparer.Ordinal).ThenBy(o => o.Area, StringComparer.Ordinal).ThenBy(o => o.Period);
    }

    private static Dictionary<string, string> Names(StatusAssessment assessment) =>
        assessment.Inputs.Indicators.ToDictionary(i => i.Code, i => i.Name, StringComparer.Ordinal);
}
