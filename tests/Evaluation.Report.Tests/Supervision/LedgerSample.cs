using Evaluation.Assess.Supervision;
using Evaluation.Model;
using Evaluation.Model.Schemes;

namespace Evaluation.Report.Tests.Supervision;

/// <summary>示例: two tasks, a form for the first quarter of 2023 due on 14 April, as of 10 May.</summary>
internal static class LedgerSample
{
    public static readonly DateOnly AsOf = new(2023, 5, 10);

    private static readonly Period Q1 = Period.Parse("2023-Q1");

    public static SupervisionInputs Inputs { get; } = new(
        new Plan(2023, "2023年示例推进计划", "", "hash", [Task(1), Task(2)]),
        AsOf,
        new AgencyDirectory([new("B01", "示例甲部", [], true, AgencyKind.Agency, ""), new("B02", "示例乙部", [], true, AgencyKind.Agency, "")]),
        new WorkCalendar(new Dictionary<DateOnly, bool>(), new HashSet<int>()),
        [
            new("B01", Q1, new DateOnly(2023, 4, 14), new DateOnly(2023, 3, 20), new DateOnly(2023, 4, 12)),
            new("B02", Q1, new DateOnly(2023, 4, 14), new DateOnly(2023, 3, 20), null),
        ],
        [
            new(Row(1, "示例甲部", DeliveryStatus.Completed, "=1+1 已印发示例办法"), [new(ReviewDecision.Accepted, "材料齐全", null, "示例审核人", new DateOnly(2023, 4, 24))]),
            new(Row(1, "示例乙部", DeliveryStatus.InProgress, "正在会签"), []),
        ],
        [new("X", "示例指标", "件", Direction.Higher, Semantics.Flow, "创造", "A", "示例甲部")],
        [new(1, "X", IndicatorRole.Outcome)],
        [],
        new SupervisionScheme(
            "supervision", "示例督查方案", "1", "hash",
            new(R(10), R(5), R(5)),
            new(R(5), R(15)),
            new(R<IReadOnlyList<MeasureKind>>([MeasureKind.Deliverable]), R<IReadOnlyList<DeliveryStatus>>([DeliveryStatus.Completed])),
            new(R(3), R(0.85m), R(20), R(0m), R(30m), R(50m)),
            new(R(400), R(120), R(90), R(60))),
        new TaskRules(R(0.7m), R(0.3m), R(OutcomeMeasure.RoadElseAttainment), R(false), R<IReadOnlyDictionary<int, decimal>>(new Dictionary<int, decimal>()), R(31)));

    public static SupervisionLedger Ledger => SupervisionLedger.Of(Inputs);

    private static Rule<T> R<T>(T value) => new(value, "示例规则");

    private static PlanTask Task(int number) => new(
        number, "一、示例", "", ResponsibilityMode.Responsible, $"示例任务{number}。",
        [new("示例甲部", "示例甲部", AssignmentRole.Lead), new("示例乙部", "示例乙部", AssignmentRole.Participant)],
        [new Measure(1, $"印发示例文件{number}。", MeasureKind.Deliverable, [], null)]);

    private static Delivery Row(int task, string agency, DeliveryStatus status, string text) =>
        new(2023, task, 1, agency, status, null, text, null, "", "示例报送", new DateOnly(2023, 4, 12)) { Period = Q1 };
}
