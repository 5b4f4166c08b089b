using Evaluation.Model;
using Evaluation.Model.Schemes;

namespace Evaluation.Assess.Annual;

/// <summary>The two days of a measure: when it must be done, and when a report on it must be there.</summary>
internal static class DueDays
{
    public static DateOnly EndOfYear(Plan plan) => new(plan.Year, 12, 31);

    /// <summary>Last day on which the measure is in time: its own deadline, else the end of the plan's year.</summary>
    public static DateOnly OfMeasure(Plan plan, Measure measure) => measure.Due ?? EndOfYear(plan);

    /// <summary>Last day on which a report is in time: so many days after the plan's year, or the measure's own deadline if that is earlier.</summary>
    public static DateOnly OfReport(Plan plan, Measure measure, TaskRules rules)
    {
        var general = EndOfYear(plan).AddDays(rules.ReportingDueDays.Value);
        return measure.Due < general ? measure.Due.Value : general;
    }
}
