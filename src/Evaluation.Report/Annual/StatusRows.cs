using Evaluation.Assess.Annual;
using Evaluation.Report.Documents;

namespace Evaluation.Report.Annual;

/// <summary>Counts by status, with and without the tasks that never end.</summary>
public static class StatusRows
{
    public static ReportTable Table(AnnualAssessment assessment)
    {
        var tasks = assessment.Overall.TaskStatuses;
        var measures = assessment.Overall.MeasureStatuses;
        return new TableOf<WorkStatus>(
            "statuses",
            s => s.ToString(),
            ("status", s => Cell.Of(Words.Of(s))),
            ("tasks", s => Cell.Of(tasks[s])),
            ("share", s => Share(tasks[s], tasks.Total)),
            ("share_without_ongoing", s => s == WorkStatus.Ongoing
                ? Cell.Of("不计")
                : Share(tasks[s], tasks.Total - tasks[WorkStatus.Ongoing])),
            ("measures", s => Cell.Of(measures[s])))
        .From(Enum.GetValues<WorkStatus>());
    }

    private static Cell Share(int part, int whole) => whole == 0 ? Cell.Of("无") : Cells.Rounded(100m * part / whole, 1);
}
