using Evaluation.Assess.Annual;
using Evaluation.Report.Documents;

namespace Evaluation.Report.Annual;

/// <summary>Which indicators speak for which task, and what they are worth there.</summary>
public static class OutcomeRows
{
    public static string Key(TaskAssessment task, OutcomeAssessment outcome) =>
        TaskRows.Key(task.Task.Number) + "/" + outcome.Indicator.Indicator.Code;

    public static ReportTable Table(AnnualAssessment assessment)
    {
        var places = assessment.Scheme.Decimals.Value;
        return new TableOf<(TaskAssessment Task, OutcomeAssessment Outcome)>(
            "outcomes",
            o => Key(o.Task, o.Outcome),
            ("task", o => Cell.Of(o.Task.Task.Number).LinkedTo("tasks", TaskRows.Key(o.Task.Task.Number))),
            ("indicator", o => Cell.Of(o.Outcome.Indicator.Indicator.Name).LinkedTo("indicators", o.Outcome.Indicator.Indicator.Code)),
            ("role", o => Cell.Of(Words.Of(o.Outcome.Role))),
            ("period", o => Cell.Of(o.Outcome.Indicator.Latest?.Period.ToString() ?? "无数据")),
            ("value", o => Cells.Of(o.Outcome.Indicator.Latest?.Value)),
            ("unit", o => Cell.Of(o.Outcome.Indicator.Indicator.Unit)),
            ("counts", o => Cell.Of(o.Outcome.Counts ? "计分" : "不计分")),
            ("score", o => Cells.Of(o.Outcome.Score, places)))
        .From(assessment.Tasks.SelectMany(t => t.Outcomes.Select(o => (t, o))));
    }
}
