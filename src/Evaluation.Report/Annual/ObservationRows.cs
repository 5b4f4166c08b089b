using Evaluation.Assess.Annual;
using Evaluation.Model;
using Evaluation.Report.Documents;

namespace Evaluation.Report.Annual;

/// <summary>数据: every value the indicators of this evaluation stand on, as of the day.</summary>
public static class ObservationRows
{
    public static ReportTable Table(AnnualAssessment assessment)
    {
        var indicators = assessment.Indicators.ToDictionary(i => i.Indicator.Code, i => i.Indicator, StringComparer.Ordinal);
        return new TableOf<Observation>(
            "observations",
            o => $"{o.Indicator}/{o.Area}/{o.Period}",
            ("code", o => Cell.Of(o.Indicator)),
            ("name", o => Cell.Of(indicators[o.Indicator].Name)),
            ("area", o => Cell.Of(o.Area)),
            ("period", o => Cell.Of(o.Period.ToString())),
            ("value", o => Cell.Of(o.Value)),
            ("unit", o => Cell.Of(o.Unit)),
            ("released", o => Cell.Of(o.ReleasedOn)),
            ("status", o => Cell.Of(Words.Of(o.Status))),
            ("source", o => Cell.Of(o.Source)),
            ("note", o => Cell.Of(o.Note)))
        .From(Used(assessment), "截至该日没有已发布的数值");
    }

    /// <summary>The values of the indicators' series, in the order of the indicators.</summary>
    public static IEnumerable<Observation> Used(AnnualAssessment assessment) => assessment.Indicators.SelectMany(i => i.Series);
}
