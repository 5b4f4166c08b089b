using Evaluation.Assess.Quality;
using Evaluation.Assess.Reviewing;
using Evaluation.Assess.Tests.Annual;
using Evaluation.Model;
using Evaluation.Model.Schemes;
using static Evaluation.Assess.Tests.Annual.Sample;

namespace Evaluation.Assess.Tests.Quality;

/// <summary>Reports on the plan of <see cref="Sample"/>, and the shipped values of the supervision scheme written down again.</summary>
internal static class QualitySample
{
    public static readonly Period Q1 = Period.Parse("2023-Q1");
    public static readonly Period Q2 = Period.Parse("2023-Q2");

    public static SupervisionScheme Rules { get; } = new(
        "supervision", "督查方案", "1", "hash",
        new(R(10), R(5), R(5)),
        new(R(5), R(15)),
        new(R<IReadOnlyList<MeasureKind>>([MeasureKind.Deliverable]), R<IReadOnlyList<DeliveryStatus>>([DeliveryStatus.Completed])),
        new(R(3), R(0.85m), R(20), R(0m), R(30m), R(50m)),
        new(R(400), R(120), R(90), R(60)));

    public static DeliveryHistory Report(
        Period period, DeliveryStatus status, int task = 1, int measure = 1, string agency = "甲", decimal? percent = null, string text = "", DateOnly? date = null, string evidence = "文号",
        DateOnly? on = null) =>
        new(new Delivery(Year, task, measure, agency, status, percent, text, date, evidence, "报送", on ?? period.LastDay.AddDays(5)) { Period = period }, []);

    public static DeliveryHistory Said(this DeliveryHistory row, ReviewDecision decision, DateOnly? on = null, DeliveryStatus? status = null) =>
        row with { Reviews = [.. row.Reviews, new(decision, "理由", status, "审核人", on ?? row.Delivery.ReportedOn.AddDays(1))] };

    public static IReadOnlyList<QualityFinding> Check(IReadOnlyList<PlanTask> tasks, params IReadOnlyList<DeliveryHistory> rows) =>
        QualityChecks.Of(Inputs(tasks, rows));

    public static QualityInputs Inputs(IReadOnlyList<PlanTask> tasks, IReadOnlyList<DeliveryHistory> rows) =>
        new(new Plan(Year, "计划", "办", "", tasks), AsOf, Agencies, rows, [], [], Rules);
}
