using Evaluation.Model;
using Evaluation.Model.Reporting;
using Evaluation.Report.Documents;
using Evaluation.Report.Forms;

namespace Evaluation.Report.Tests.Forms;

/// <summary>示例: a form of three measures in two tasks and two figures.</summary>
internal static class FormSample
{
    public const string Signature = "00ff";

    public static readonly Agency Agency = new("B01", "示例甲部", [], true, AgencyKind.Agency, "");

    private static readonly Indicator Share = new("X_SHARE", "示例占比", "%", Direction.Higher, Semantics.Ratio, "运用", "A", "示例甲部");

    public static ReportingForm Form { get; } = new(
        new(2023, "示例哈希", "B01", Period.Parse("2023-Q4"), 1),
        "2023年示例推进计划",
        Agency,
        new DateOnly(2024, 1, 15),
        [
            new(Task(2, 2), Task(2, 2).Measures[0], AssignmentRole.Lead, new(Report(DeliveryStatus.InProgress, 60m), new(ReviewDecision.Returned, "缺少文号", null, "示例", new DateOnly(2023, 10, 20)))),
            new(Task(2, 2), Task(2, 2).Measures[1], AssignmentRole.Lead, null),
            new(Task(7, 1), Task(7, 1).Measures[0], AssignmentRole.Participant, new(Report(DeliveryStatus.NotStarted, null), null)),
        ],
        [
            new(Share, "CN", Period.OfYear(2022), new("X_SHARE", "CN", Period.OfYear(2021), 12.71m, "%", new DateOnly(2022, 12, 30), ObservationStatus.Published, "示例公报", "")),
            new(Share, "CN", Period.OfYear(2023), null),
        ]);

    public static ReportDocument Document(ReportingForm form) => FormDocument.Render(form, Signature);

    public static PlanTask Task(int number, int measures) => new(
        number, "一、示例章", "（一）示例节", ResponsibilityMode.Responsible, $"示例任务{number}。",
        [new("示例甲部", "示例甲部", AssignmentRole.Lead)],
        [.. Enumerable.Range(1, measures).Select(n => new Measure(n, $"完成示例举措{n}。", MeasureKind.Deliverable, [], n == 2 ? new DateOnly(2023, 9, 30) : null))]);

    public static Delivery Report(DeliveryStatus status, decimal? percent, string text = "示例进展") =>
        new(2023, 2, 1, "示例甲部", status, percent, text, null, "", "示例报送", new DateOnly(2023, 10, 10)) { Period = Period.Parse("2023-Q3") };
}
