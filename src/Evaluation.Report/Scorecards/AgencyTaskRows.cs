using Evaluation.Assess.Annual;
using Evaluation.Report.Annual;
using Evaluation.Report.Documents;

namespace Evaluation.Report.Scorecards;

/// <summary>An agency's tasks in one role.</summary>
internal static class AgencyTaskRows
{
    public static ReportTable Table(string name, IEnumerable<AgencyTask> tasks, AnnualAssessment assessment)
    {
        var places = assessment.Scheme.Decimals.Value;
        return new TableOf<AgencyTask>(
            name,
            t => TaskRows.Key(t.Task.Task.Number),
            ("number", t => Cell.Of(t.Task.Task.Number).LinkedTo("measures", MeasureRows.Key(t.Task.Task.Number, 1))),
            ("text", t => Cell.Of(t.Task.Task.Text)),
            ("lead", t => Cell.Of(t.Task.Task.Lead?.Agency ?? "未载明")),
            ("role", t => Cell.Of(Words.Of(t.Role))),
            ("measures", t => Cell.Of(t.Task.Measures.Count)),
            ("done", t => Cell.Of(t.Task.Done)),
            ("status", t => Cell.Of(Words.Of(t.Task.Status))),
            ("delivery", t => Cells.Of(t.Task.Delivery, places)),
            ("outcome", t => Cells.Of(t.Task.Outcome, places)),
            ("score", t => Cells.Of(t.Score, places)),
            ("weight", t => Cell.Of(t.Weight)),
            ("basis", t => Cell.Of(t.IsOwnPart ? "本部门分工部分" : "任务得分")))
        .From(tasks);
    }
}
