using Evaluation.Assess.Status;
using Evaluation.Model;
using Evaluation.Model.Indices;
using Evaluation.Model.Schemes;

namespace Evaluation.Assess.Tests.Status;

/// <summary>Two dimensions with three national indicators, four provinces with three indicators: small enough to work out by hand.</summary>
internal static class StatusSample
{
    public static readonly DateOnly AsOf = new(2024, 6, 30);

    public static readonly IReadOnlyList<Indicator> Indicators =
    [
        IndicatorOf("N_A", Direction.Higher), IndicatorOf("N_B", Direction.Lower), IndicatorOf("N_C", Direction.Higher), IndicatorOf("N_D", Direction.Higher),
        IndicatorOf("P_A", Direction.Higher), IndicatorOf("P_B", Direction.Higher), IndicatorOf("P_C", Direction.Lower),
    ];

    public static readonly IReadOnlyList<Area> Areas =
    [
        new("CN", "全国", "nation", "", ""), new("11", "甲", "province", "CN", "东部"), new("12", "乙", "province", "CN", "东部"),
        new("13", "丙", "province", "CN", "西部"), new("14", "丁", "province", "CN", "西部"),
    ];

    /// <summary>N_A 10, 11, –, 14; N_B 20, 16, 10, 10 (lower is better); N_C 50, 50, 60 and nothing for 2023; N_D has no base.</summary>
    public static readonly IReadOnlyList<Observation> National =
    [
        Value("N_A", "CN", 2020, 10), Value("N_A", "CN", 2021, 11), Value("N_A", "CN", 2023, 14),
        Value("N_B", "CN", 2020, 20), Value("N_B", "CN", 2021, 16), Value("N_B", "CN", 2022, 10), Value("N_B", "CN", 2023, 10),
        Value("N_C", "CN", 2020, 50), Value("N_C", "CN", 2021, 50), Value("N_C", "CN", 2022, 60),
        Value("N_D", "CN", 2021, 5), Value("N_D", "CN", 2022, 5), Value("N_D", "CN", 2023, 5),
    ];

    /// <summary>P_A 0, 10, 20, 40; P_B 5, 1, 3, 2; P_C 4, 3, 2, 1 of 2022 only.</summary>
    public static readonly IReadOnlyList<Observation> Regional =
    [
        .. new[] { 0m, 10, 20, 40 }.Select((v, i) => Value("P_A", $"1{i + 1}", 2023, v)),
        .. new[] { 5m, 1, 3, 2 }.Select((v, i) => Value("P_B", $"1{i + 1}", 2023, v)),
        .. new[] { 4m, 3, 2, 1 }.Select((v, i) => Value("P_C", $"1{i + 1}", 2022, v)),
    ];

    public static StatusInputs Inputs(IEnumerable<Observation>? observations = null, DateOnly? asOf = null) => new(
        2023, asOf ?? AsOf, Indicators, Areas, [.. observations ?? National.Concat(Regional)], Whole, Parts,
        new StatusScheme("s", "1", "h", R(65m), R<IReadOnlyList<Band>>([new Band("高", 60), new Band("低", 0)]), R(1)));

    public static Observation Value(string indicator, string area, int year, decimal value, DateOnly? released = null) => new(
        indicator, area, Period.OfYear(year), value, "件", released ?? new DateOnly(year + 1, 1, 15), ObservationStatus.Published, "示例", "");

    private static NationalIndexDefinition Whole => new(
        "n", "1", "h", R(2020), R("fixedBase"),
        R<IReadOnlyList<IndexDimension>>([new("创造", 1, [new("N_A", 3), new("N_B", 1)]), new("运用", 1, [new("N_C", 1), new("N_D", 1)])]),
        R(3), R("linear"), R("carryForward"), R(2), R<IReadOnlyList<ExcludedIndicator>>([]));

    private static RegionIndexDefinition Parts => new(
        "r", "1", "h",
        R<IReadOnlyList<IndexDimension>>([new("创造", 1, [new("P_A", 1), new("P_B", 1)]), new("国际", 1, [new("P_C", 1)])]),
        R(1), R("median"), R("none"), R("minMax"), R("arithmetic"),
        new RegionUncertainty(R(200), R(7), Rs("none", "median"), Rs("none"), Rs("minMax", "zScore"), Rs("arithmetic", "geometric"), R(25m), R(true)));

    private static Indicator IndicatorOf(string code, Direction direction) => new(code, code, "件", direction, Semantics.Flow, "创造", "A", "示例部");

    private static Rule<T> R<T>(T value) => new(value, "示例");

    private static Rule<IReadOnlyList<string>> Rs(params string[] words) => new(words, "示例");
}
