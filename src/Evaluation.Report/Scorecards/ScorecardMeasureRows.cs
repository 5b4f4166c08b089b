using Evaluation.Assess.Annual;
using Evaluation.Report.Annual;
using Evaluation.Report.Documents;

namespace Evaluation.Report.Scorecards;

/// <summary>Every measure of the agency's tasks with the report that stands for it.</summary>
internal static class ScorecardMeasureRows
{
    public static ReportTable Table(AgencyAssessment agency) =>
        MeasureRows.Of("measures").From(agency.Tasks.SelectMany(t => t.Task.Measures));
}
