using Evaluation.Assess.Annual;
using Evaluation.Model;

namespace Evaluation.Report.Tests.Annual;

/// <summary>示例: the sample plan with a year before it and typical cases, assessed by the engine.</summary>
internal static class NextYear
{
    public static readonly IReadOnlyList<Area> Areas =
        [new("CN", "全国", "nation", "", ""), new("110000", "北京", "province", "CN", "东部"), new("420000", "湖北", "province", "CN", "中部"), new("210000", "辽宁", "province", "CN", "东北")];

    public static readonly IReadOnlyList<RegisteredCase> Cases =
    [
        new(Case("2", "示例甲部", "420000", 3), new(2023, "2", true, "可复制", "示例办公室", Sample.AsOf)),
        new(Case("1", "示例甲部", "CN", null), new(2023, "1", false, "重复", "示例办公室", Sample.AsOf)),
        new(Case("3", "示例乙部", "", 1) with { Evidence = "" }, null),
        new(Case("4", "示例甲部", "420000", 9), new(2023, "4", true, "", "示例办公室", Sample.AsOf)),
    ];

    /// <summary>Task 1 carries on task 1 of the year before, 2 and 3 are new, its task 2 was dropped.</summary>
    public static AnnualAssessment Assessment { get; } = Assess([new(2023, 1, 1)]);

    public static AnnualAssessment NotConfirmed { get; } = Assess([]);

    private static AnnualInputs Now => Sample.Assessment.Inputs;

    private static AnnualAssessment Assess(IReadOnlyList<TaskMatch> matches) => AnnualEvaluation.Assess(Now with
    {
        PreviousYear = AnnualEvaluation.Assess(Before),
        TaskMatches = matches,
        Cases = Cases,
        Areas = Areas,
    });

    /// <summary>Two tasks of which one was completed: 50 points, half of the weight with data.</summary>
    private static AnnualInputs Before => Now with
    {
        Plan = Now.Plan with { Year = 2022, Title = "2022年示例推进计划", Tasks = [.. Now.Plan.Tasks.Take(2)] },
        AsOf = new DateOnly(2023, 6, 30),
        Observations = [Now.Observations[0] with { Period = Period.OfYear(2021), Value = 12.4m, ReleasedOn = new DateOnly(2023, 1, 1) }],
        Deliveries = [.. Now.Deliveries.Take(1).Select(d => d with { Delivery = d.Delivery with { PlanYear = 2022, ReportedOn = new DateOnly(2022, 12, 1) } })],
    };

    private static TypicalCase Case(string code, string agency, string area, int? task) =>
        new(2023, code, agency, area, task, $"示例案例{code}", "=示例做法。", $"示例〔2023〕{code}号", "第一批", "示例报送表", Sample.AsOf);
}
