using Evaluation.Assess.Annual;
using Evaluation.Model;
using Evaluation.Model.Schemes;

namespace Evaluation.Assess.Tests.Annual;

/// <summary>Small inputs to change one thing of: agencies 甲 乙 丙 丁 (丁 no member), the office 办, the collective 全体.</summary>
internal static class Sample
{
    public const int Year = 2023;

    /// <summary>After the general due day of reports, 2024-01-31.</summary>
    public static readonly DateOnly AsOf = new(2024, 6, 30);

    public static AgencyDirectory Agencies { get; } = new(
    [
        new("A1", "甲", ["甲局"], true, AgencyKind.Agency, ""),
        new("A2", "乙", [], true, AgencyKind.Agency, ""),
        new("A3", "丙", [], true, AgencyKind.Agency, ""),
        new("A4", "丁", [], false, AgencyKind.Agency, ""),
        new("B1", "办", [], null, AgencyKind.Office, ""),
        new("C1", "全体", [], null, AgencyKind.Collective, ""),
    ]);

    public static AnnualScheme Scheme() => new(
        "annual",
        "年度评价",
        "1",
        "hash",
        R("主文件"),
        new CreditRules(R(1m), R(0.8m), R(0.9m), R(50m), R(0m), R(0m), R(false)),
        new TaskRules(R(0.7m), R(0.3m), R(OutcomeMeasure.RoadElseAttainment), R(false), R<IReadOnlyDictionary<int, decimal>>(new Dictionary<int, decimal>()), R(31)),
        new GroupRules(R(65m)),
        new AgencyRules(R(1m), R(0.5m), R(0.1m), R(3), R(60m), R(15m), R<IReadOnlyList<Deduction>>([])),
        new PaceRules(R(1.10m), R(0.90m)),
        new SupervisionRules(R(30), R(90), R(500)),
        R<IReadOnlyList<Band>>([new("优", 90), new("良", 75), new("中", 60), new("差", 0)]),
        R(1));

    public static Rule<T> R<T>(T value) => new(value, "测试");

    public static AnnualInputs Inputs(params IReadOnlyList<PlanTask> tasks) => new(
        new Plan(Year, "2023年计划", "办", "", tasks), AsOf, Agencies, [], [], [], [], [], Scheme(), null);

    public static AnnualInputs Report(this AnnualInputs inputs, params IReadOnlyList<ReviewedDelivery> deliveries) =>
        inputs with { Deliveries = [.. inputs.Deliveries, .. deliveries] };

    public static AnnualAssessment Assess(this AnnualInputs inputs) => AnnualEvaluation.Assess(inputs);

    /// <summary>A task led by the first agency, with as many deliverable measures as asked for.</summary>
    public static PlanTask Task(int number, string agencies = "甲", int measures = 1, MeasureKind kind = MeasureKind.Deliverable) => new(
        number,
        "一、章",
        "（一）节",
        ResponsibilityMode.Responsible,
        $"任务{number}。",
        [.. agencies.Split('、').Select((a, i) => new Assignment(a, a, i == 0 ? AssignmentRole.Lead : AssignmentRole.Participant))],
        [.. Enumerable.Range(1, measures).Select(n => new Measure(n, $"举措{n}。", kind, [], null))]);

    public static PlanTask With(this PlanTask task, Func<Measure, Measure> change) => task with { Measures = [.. task.Measures.Select(change)] };

    public static ReviewedDelivery Done(int task, int measure = 1, string agency = "甲", string evidence = "文号") =>
        Delivery(task, measure, agency, DeliveryStatus.Completed, evidence: evidence);

    public static ReviewedDelivery Delivery(
        int task, int measure, string agency, DeliveryStatus status, decimal? percent = null, string evidence = "", DateOnly? on = null) =>
        new(new Delivery(Year, task, measure, agency, status, percent, "做了", null, evidence, "来源", on ?? new DateOnly(2024, 1, 15)), null);

    public static ReviewedDelivery Reviewed(this ReviewedDelivery report, ReviewDecision decision, DeliveryStatus? status = null) =>
        report with { Review = new Review(decision, "理由", status, "审核人", new DateOnly(2024, 2, 1)) };

    public static Indicator Indicator(string code, Direction direction = Direction.Higher, string agency = "甲") =>
        new(code, $"指标{code}", "件", direction, Semantics.Flow, "创造", "A", agency);

    public static Observation Value(string code, int year, decimal value) =>
        new(code, "CN", Period.OfYear(year), value, "件", new DateOnly(year + 1, 3, 1), ObservationStatus.Published, "公报", "");

    public static Target Target(string code, int? fromYear, decimal? from, int toYear, decimal to, string document = "主文件") =>
        new(code, document, fromYear is { } year ? Period.OfYear(year) : null, from, Period.OfYear(toYear), to, "预期性", document, "");
}
