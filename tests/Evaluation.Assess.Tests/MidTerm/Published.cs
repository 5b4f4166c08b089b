using Evaluation.Assess.MidTerm;
using Evaluation.Model;
using Evaluation.Model.Schemes;

namespace Evaluation.Assess.Tests.MidTerm;

/// <summary>
/// The eight main indicators of “十四五”国家知识产权保护和运用规划 (国发〔2021〕20号) and their values as published: 国新办 press conferences of
/// 2022-01-12, 2023-01-16, 2024-01-16 and 2025-07-17; CNIPA announcements 509 and 562; 国家统计局 2021-12-30 and 2024-12-31;
/// 光明日报 2024-03-30; 国家版权局 2024-01-25 and 2025-04-24; 知识产权强国建设发展报告 2023.
/// </summary>
internal static class Published
{
    public const string Document = "十四五规划";

    public static readonly DateOnly AsOf = new(2024, 3, 31);

    public static readonly IReadOnlyList<(string Code, string Name, string Unit, int? From, decimal? Baseline, decimal Goal)> Main =
    [
        ("HV_PATENT_PER10K", "每万人口高价值发明专利拥有量", "件/万人", 2020, 6.3m, 12),
        ("OVERSEAS_INV_GRANT", "海外发明专利授权量", "万件", 2020, 4, 9),
        ("PLEDGE_AMT", "知识产权质押融资登记金额", "亿元", 2020, 2180, 3200),
        ("IP_ROYALTY_TRADE", "知识产权使用费年进出口总额", "亿元", 2020, 3194.4m, 3500),
        ("PATENT_INTENSIVE_GDP", "专利密集型产业增加值占GDP比重", "%", 2019, 11.6m, 13),
        ("COPYRIGHT_GDP", "版权产业增加值占GDP比重", "%", 2019, 7.39m, 7.5m),
        ("IP_SATISFACTION", "知识产权保护社会满意度", "分", 2020, 80.05m, 82),
        ("CIVIL_FIRST_ACCEPT", "知识产权民事一审案件服判息诉率", "%", null, null, 85),
    ];

    private static readonly (string Code, string Period, decimal Value, string Released)[] Values =
    [
        ("HV_PATENT_PER10K", "2020", 6.3m, "2022-01-12"), ("HV_PATENT_PER10K", "2021", 7.5m, "2022-01-12"),
        ("HV_PATENT_PER10K", "2022", 9.4m, "2023-01-16"), ("HV_PATENT_PER10K", "2023", 11.8m, "2024-01-16"),
        ("HV_PATENT_PER10K", "2024", 14, "2025-01-15"), ("HV_PATENT_PER10K", "2025-06", 15.3m, "2025-07-17"),
        ("PLEDGE_AMT", "2020", 2180, "2021-01-24"), ("PLEDGE_AMT", "2021", 3098, "2022-01-12"),
        ("PLEDGE_AMT", "2022", 4868.8m, "2023-04-24"), ("PLEDGE_AMT", "2023", 8539.9m, "2024-03-29"),
        ("IP_ROYALTY_TRADE", "2020", 3194.4m, "2025-07-17"), ("IP_ROYALTY_TRADE", "2022", 3872.5m, "2023-04-24"),
        ("IP_ROYALTY_TRADE", "2023", 3765.2m, "2024-03-29"), ("IP_ROYALTY_TRADE", "2024", 3987.1m, "2025-07-17"),
        ("PATENT_INTENSIVE_GDP", "2018", 11.6m, "2019-12-31"), ("PATENT_INTENSIVE_GDP", "2019", 11.6m, "2020-12-31"),
        ("PATENT_INTENSIVE_GDP", "2020", 11.97m, "2021-12-30"), ("PATENT_INTENSIVE_GDP", "2021", 12.44m, "2022-12-28"),
        ("PATENT_INTENSIVE_GDP", "2022", 12.71m, "2023-12-29"), ("PATENT_INTENSIVE_GDP", "2022", 12.7m, "2024-03-29"),
        ("PATENT_INTENSIVE_GDP", "2022", 12.6m, "2024-12-31"), ("PATENT_INTENSIVE_GDP", "2023", 13.04m, "2024-12-31"),
        ("COPYRIGHT_GDP", "2014", 7.28m, "2016-04-27"), ("COPYRIGHT_GDP", "2015", 7.3m, "2017-04-25"), ("COPYRIGHT_GDP", "2017", 7.35m, "2018-12-31"),
        ("COPYRIGHT_GDP", "2018", 7.37m, "2019-12-30"), ("COPYRIGHT_GDP", "2021", 7.41m, "2023-12-31"), ("COPYRIGHT_GDP", "2022", 7.41m, "2024-01-25"),
        ("COPYRIGHT_GDP", "2023", 7.44m, "2025-04-24"),
        ("IP_SATISFACTION", "2018", 76.88m, "2019-05-01"), ("IP_SATISFACTION", "2019", 78.98m, "2020-04-30"), ("IP_SATISFACTION", "2020", 80.05m, "2021-01-24"),
        ("IP_SATISFACTION", "2021", 80.61m, "2022-09-06"), ("IP_SATISFACTION", "2022", 81.25m, "2023-04-24"), ("IP_SATISFACTION", "2023", 82.04m, "2024-03-29"),
        ("CIVIL_FIRST_ACCEPT", "2023", 91.9m, "2024-03-29"),
    ];

    public static MidTermInputs Inputs(DateOnly asOf, int year = 2023, MidTermScheme? scheme = null) => new(
        year,
        asOf,
        [.. Main.Select(m => new Indicator(m.Code, m.Name, m.Unit, Direction.Higher, m.Code.StartsWith("HV", StringComparison.Ordinal) ? Semantics.Stock : Semantics.Flow, "", "A", "国家知识产权局"))],
        [.. Main.Select(m => new Target(m.Code, Document, m.From is { } y ? Period.OfYear(y) : null, m.Baseline, Period.OfYear(2025), m.Goal, "预期性", Document, ""))],
        [.. Values.Select(v => new Observation(v.Code, "CN", Period.Parse(v.Period), v.Value, "", Day(v.Released), ObservationStatus.Published, v.Released, ""))],
        Official,
        [],
        scheme ?? Scheme());

    public static MidTermScheme Scheme(decimal aheadAbove = 1.1m, decimal onTrackFrom = 0.9m) => new(
        "midterm",
        "中期评估方案",
        "1.0",
        "0",
        Rule(Document),
        new(Rule(aheadAbove), Rule(onTrackFrom)),
        new(Rule(TrendMethod.TheilSen), Rule(6), Rule(2_000), Rule(20231231)),
        new(Rule(0.5m)),
        new(Rule(2m), Rule(120m), Rule(0.05m)),
        Rule(1));

    /// <summary>The finding of March 2024: four met early and two ahead by name, the other two as expected.</summary>
    private static IReadOnlyList<OfficialFinding> Official =>
    [
        .. new (string Code, string Verdict)[]
        {
            ("HV_PATENT_PER10K", "快于预期"), ("OVERSEAS_INV_GRANT", "符合预期"), ("PLEDGE_AMT", "提前实现"), ("IP_ROYALTY_TRADE", "提前实现"),
            ("PATENT_INTENSIVE_GDP", "快于预期"), ("COPYRIGHT_GDP", "符合预期"), ("IP_SATISFACTION", "提前实现"), ("CIVIL_FIRST_ACCEPT", "提前实现"),
        }.Select(f => new OfficialFinding(f.Code, f.Verdict, new(2024, 3, 29), "光明日报 2024-03-30", "")),
    ];

    private static Rule<T> Rule<T>(T value) => new(value, "test");

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
