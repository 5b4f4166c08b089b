using Evaluation.Assess.Annual;
using Evaluation.Assess.Progress;
using Evaluation.Model;
using Evaluation.Model.Schemes;
using Evaluation.Report.Documents;

namespace Evaluation.Report.Tests.Annual;

/// <summary>示例: a plan of two chapters and three tasks, assessed by hand, so that rendering is tested apart from assessing.</summary>
internal static class Sample
{
    public static readonly DateOnly AsOf = new(2024, 6, 30);

    public static readonly RunStamp Stamp = new("0123456789abcdef", AsOf, "d", "s", "t", "0.1.0");

    private static readonly Agency Lead = new("B01", "示例甲部", [], true, AgencyKind.Agency, "");
    private static readonly Agency Other = new("B02", "示例乙部", [], true, AgencyKind.Agency, "");
    private static readonly Indicator Share = new("X_SHARE", "示例占比", "%", Direction.Higher, Semantics.Ratio, "运用", "A", "示例甲部");
    private static readonly Target ShareTarget = new("X_SHARE", "示例规划", Period.OfYear(2019), 11.6m, Period.OfYear(2025), 13m, "预期性", "示例规划", "");
    private static readonly Observation ShareValue = new("X_SHARE", "CN", Period.OfYear(2022), 12.7m, "%", new DateOnly(2024, 3, 29), ObservationStatus.Published, "示例公报", "");

    public static AnnualAssessment Assessment { get; } = Assess();

    private static AnnualAssessment Assess()
    {
        var tasks = new[]
        {
            Task(1, "一、完善制度", "（一）法规", WorkStatus.Completed, Score.Of(85.55m)),
            Task(2, "一、完善制度", "（二）政策", WorkStatus.InProgress, Score.Of(45m)),
            Task(3, "二、强化保护", "", WorkStatus.NotReported, Score.Unscored(UnscoredReason.NotReported)),
        };
        var indicator = new IndicatorAssessment(
            Share, ShareTarget, [ShareValue], ShareValue, Score.Of(97.692307m), Score.Of(0.785714m), Score.Of(0.5m), Score.Of(1.571428m),
            false, false, Score.Of(1.5992m), OpenSdgStatus.SubstantialProgress, Trend.Unknown, Verdict.Ahead, null, true);
        var inputs = new AnnualInputs(
            new Plan(2023, "2023年示例推进计划", "", "hash", [.. tasks.Select(t => t.Task)]), AsOf, new AgencyDirectory([Lead, Other]),
            [Share], [], [ShareTarget], [ShareValue], [.. tasks.SelectMany(t => t.Measures).Select(m => m.Standing).OfType<ReviewedDelivery>()], Scheme, null);
        return new AnnualAssessment(
            inputs,
            Group("2023年示例推进计划", tasks, Score.Of(43.5166m), Score.Of(1)),
            [Group("一、完善制度", tasks[..2], Score.Of(65.275m), Score.Of(1)), Group("二、强化保护", tasks[2..], Score.Of(0), Score.Unscored(UnscoredReason.LowCoverage))],
            [],
            tasks,
            [indicator],
            [Agency(Lead, AssignmentRole.Lead, tasks, Score.Of(43.5166m), Score.Of(1)), Agency(Other, AssignmentRole.Participant, tasks[..1], Score.Of(85.55m), Score.Unscored(UnscoredReason.TooFewTasks))],
            [new SupervisionItem(SupervisionCause.NotReported, SupervisionLight.Red, "示例甲部", tasks[2].Task, tasks[2].Task.Measures[0], null, new DateOnly(2023, 12, 31), 182)],
            [new Gap(GapKind.TaskNotReported, tasks[2].Task, null, null, 1), new Gap(GapKind.IndicatorNotCurrent, null, Share, null, 0), new Gap(GapKind.NoPreviousYear, null, null, null, 0)]);
    }

    private static TaskAssessment Task(int number, string chapter, string section, WorkStatus status, Score total)
    {
        var measure = new Measure(1, "=完成示例文件。", MeasureKind.Deliverable, [], null);
        var task = new PlanTask(number, chapter, section, ResponsibilityMode.Responsible, "=完成示例文件。",
            [new("示例甲部", "示例甲部", AssignmentRole.Lead), new("示例乙部", "示例乙部", AssignmentRole.Participant)], [measure]);
        var standing = status == WorkStatus.NotReported
            ? null
            : new ReviewedDelivery(new Delivery(2023, number, 1, "示例甲部", DeliveryStatus.Completed, null, "已印发", new DateOnly(2023, 9, 1), "示例〔2023〕1号", "示例报送", new DateOnly(2023, 9, 1)), null);
        var assessed = new MeasureAssessment(task, measure, standing is null ? [] : [standing], standing, status, Score.Of(standing is null ? 0 : 1), standing is not null, new DateOnly(2023, 12, 31));
        return new TaskAssessment(task, 1, [assessed], [], total, Score.Unscored(UnscoredReason.NotApplicable), total,
            total.IsScored ? total : Score.Of(0), total.IsScored, status, total.IsScored ? "良" : "", standing is null ? 0 : 1);
    }

    private static GroupAssessment Group(string name, TaskAssessment[] tasks, Score score, Score rank)
    {
        var counts = new StatusCounts(Enum.GetValues<WorkStatus>().ToDictionary(s => s, s => tasks.Count(t => t.Status == s)));
        return new GroupAssessment(name, "", tasks, counts, counts, score, score, 100m * tasks.Count(t => t.HasData) / tasks.Length, rank, Score.Of(100m / 3), Score.Of(100m / 3), Score.Unscored(UnscoredReason.NoData));
    }

    private static AgencyAssessment Agency(Agency agency, AssignmentRole role, IReadOnlyList<TaskAssessment> tasks, Score score, Score rank) => new(
        agency, [.. tasks.Select(t => new AgencyTask(t, role, 1, false, t.Counted))], score, new ReportingDiscipline(3, 2, 2, 1, 1), Score.Of(70), [], score, 66.7m, rank, rank.IsScored ? Grade.Pass : Grade.Ungraded);

    private static Rule<T> Rule<T>(T value) => new(value, "示例规则");

    private static AnnualScheme Scheme => new(
        "annual", "示例方案", "1", "hash", Rule("示例规划"),
        new(Rule(1m), Rule(0.8m), Rule(0.9m), Rule(50m), Rule(0m), Rule(0m), Rule(false)),
        new(Rule(0.7m), Rule(0.3m), Rule(OutcomeMeasure.RoadElseAttainment), Rule(false), Rule<IReadOnlyDictionary<int, decimal>>(new Dictionary<int, decimal>()), Rule(31)),
        new(Rule(65m)),
        new(Rule(1m), Rule(0.5m), Rule(0.1m), Rule(3), Rule(60m), Rule(15m), Rule<IReadOnlyList<Deduction>>([])),
        new(Rule(1.10m), Rule(0.90m)),
        new(Rule(30), Rule(90), Rule(400)),
        Rule<IReadOnlyList<Band>>([new("优", 90), new("良", 75), new("中", 60), new("差", 0)]),
        Rule(1));
}
