using Evaluation.Assess.Annual;
using Evaluation.Report.Annual;
using Evaluation.Report.Documents;

namespace Evaluation.Report.Scorecards;

/// <summary>What would raise the agency's score most: tasks led, by the points its mean would gain if they were done with evidence.</summary>
internal static class GainRows
{
    private const int Shown = 10;

    public static ReportTable Table(AnnualAssessment assessment, AgencyAssessment agency) =>
        new TableOf<(AgencyTask Task, decimal Gain)>(
            "gains",
            g => TaskRows.Key(g.Task.Task.Task.Number),
            ("number", g => Cell.Of(g.Task.Task.Task.Number).LinkedTo("measures", MeasureRows.Key(g.Task.Task.Task.Number, 1))),
            ("status", g => Cell.Of(Words.Of(g.Task.Task.Status))),
            ("missing", g => Cell.Of(Missing(g.Task.Task))),
            ("gain", g => Cells.Rounded(g.Gain, assessment.Scheme.Decimals.Value)))
        .From(Of(assessment, agency), "牵头任务均已完成");

    private static IEnumerable<(AgencyTask Task, decimal Gain)> Of(AnnualAssessment assessment, AgencyAssessment agency)
    {
        var weight = agency.Tasks.Where(t => t.Score.IsScored).Sum(t => t.Weight);
        if (weight == 0)
            return [];
        var share = 1 - assessment.Scheme.Agency.DisciplineWeight.Value;
        return agency.Led
            .Where(t => t.Score.IsScored)
            .Select(t => (Task: t, Gain: share * t.Weight * (Best(t.Task, assessment) - t.Score.Value) / weight))
            .Where(g => g.Gain > 0)
            .OrderByDescending(g => g.Gain)
            .ThenBy(g => g.Task.Task.Task.Number)
            .Take(Shown);
    }

    /// <summary>The task's score with every measure done with evidence and its outcome as it is.</summary>
    private static decimal Best(TaskAssessment task, AnnualAssessment assessment)
    {
        var delivery = assessment.Scheme.Credit.Completed.Value * 100;
        if (!task.Outcome.TryGet(out var outcome))
            return delivery;
        var rules = assessment.Scheme.Task;
        return (rules.DeliveryWeight.Value * delivery) + (rules.OutcomeWeight.Value * outcome);
    }

    private static string Missing(TaskAssessment task)
    {
        var open = task.Measures.Where(m => m.Credit.IsScored && (m.Status is not (WorkStatus.Completed or WorkStatus.Ongoing) || !m.EvidenceCounts));
        return string.Join("；", open.Select(m => $"举措{m.Measure.Number}：{Words.Of(m.Status)}{(m.Standing is not null && !m.EvidenceCounts ? "，缺佐证" : "")}"));
    }
}
