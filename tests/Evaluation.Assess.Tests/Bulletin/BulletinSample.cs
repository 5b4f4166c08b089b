using Evaluation.Assess.Annual;
using Evaluation.Assess.Bulletin;
using Evaluation.Assess.MidTerm;
using Evaluation.Assess.Tests.Annual;
using Evaluation.Model;
using Evaluation.Model.Releases;

namespace Evaluation.Assess.Tests.Bulletin;

/// <summary>Published figures with their days of release, and a plan of one task that was reported on 2024-01-15.</summary>
internal static class BulletinSample
{
    public static readonly Indicator Share = new("PATENT_INTENSIVE_GDP", "专利密集型产业增加值占GDP比重", "%", Direction.Higher, Semantics.Ratio, "运用", "A", "甲");
    public static readonly Indicator Geographic = new("GI_PRODUCT_CUM", "累计认定地理标志产品", "个", Direction.Higher, Semantics.Stock, "创造", "A", "乙");
    public static readonly Indicator Valid = new("INV_VALID_ALL", "发明专利有效量", "万件", Direction.Higher, Semantics.Stock, "创造", "A", "乙");
    public static readonly Indicator Innovation = new("GII_RANK", "全球创新指数排名", "位", Direction.Lower, Semantics.Rank, "国际", "A", "乙");
    public static readonly Indicator Applications = new("P_PCT", "PCT国际专利申请受理量（分地区）", "件", Direction.Higher, Semantics.Flow, "国际", "A", "乙");
    public static readonly Indicator Nothing = new("OVERSEAS_INV_GRANT", "海外发明专利授权量", "万件", Direction.Higher, Semantics.Flow, "创造", "A", "乙");

    public static readonly IReadOnlyList<Area> Areas =
    [
        new("CN", "全国", "nation", "", ""), new("110000", "北京", "province", "CN", "东部"), new("120000", "天津", "province", "CN", "东部"), new("130000", "河北", "province", "CN", "东部"),
    ];

    /// <summary>The national ones as published; those of the areas are examples (示例) but for Beijing's 6527 and 11463 and 11438.</summary>
    public static readonly IReadOnlyList<Observation> Figures =
    [
        Of(Share, "2018", 11.6m, "2019-12-31", "发布日期未知，按次年末计"),
        Of(Share, "2019", 11.6m, "2020-12-31"),
        Of(Share, "2020", 11.97m, "2021-12-30"),
        Of(Share, "2021", 12.44m, "2022-12-28"),
        Of(Share, "2022", 12.71m, "2023-12-29"),
        Of(Share, "2022", 12.7m, "2024-03-29"),
        Of(Share, "2022", 12.60m, "2024-12-31", "五经普修订", status: ObservationStatus.Estimated),
        Of(Share, "2023", 13.04m, "2024-12-31"),
        Of(Geographic, "2023", 2508, "2024-01-16"),
        Of(Geographic, "2024", 2544, "2025-01-15"),
        Of(Geographic, "2025-06", 2861, "2025-07-25", "截至2025-06"),
        Of(Geographic, "2025", 5066, "2026-01-29", "口径突变:统一认定并入农产品地理标志"),
        Of(Valid, "2022", 421.2m, "2023-01-16"),
        Of(Valid, "2023", 499.1m, "2024-01-16"),
        Of(Valid, "2023", 499.06m, "2024-04-30"),
        Of(Innovation, "2015", 29, "2015-09-17"),
        Of(Innovation, "2017", 22, "2017-06-15"),
        Of(Innovation, "2018", 17, "2019-12-31", "发布日期未知，按次年末计"),
        Of(Innovation, "2019", 14, "2019-07-24"),
        Of(Innovation, "2020", 14, "2021-09-20", status: ObservationStatus.Estimated),
        Of(Innovation, "2021", 12, "2021-09-20"),
        Of(Innovation, "2021", 12, "2022-04-24"),
        Of(Applications, "2022", 11463, "2023-12-31", area: "110000"),
        Of(Applications, "2023", 11438, "2024-12-31", area: "110000"),
        Of(Applications, "2022", 300, "2023-12-31", area: "120000"),
        Of(Applications, "2022", 330, "2024-06-30", area: "120000"),
        Of(Applications, "2022", 40, "2023-12-31", area: "130000"),
        Of(Applications, "2022", 44, "2024-06-30", "WIPO口径,中国来源", area: "130000"),
        Of(Applications, "2023", 48, "2024-12-31", area: "130000"),
    ];

    public static readonly IReadOnlyList<Target> Targets =
    [
        new("PATENT_INTENSIVE_GDP", "主文件", Period.Parse("2019"), 11.6m, Period.Parse("2025"), 13m, "预期性", "主文件", ""),
    ];

    public static BulletinInputs Inputs(string since, string asOf) => Inputs(Day(since), Day(asOf), Figures);

    public static BulletinInputs Inputs(DateOnly since, DateOnly asOf, IReadOnlyList<Observation> figures) => new(
        since, asOf, [Share, Geographic, Valid, Innovation, Applications, Nothing], Areas, Targets, figures, [], Plan(since, figures), Plan(asOf, figures));

    public static BulletinAssessment Between(string since, string asOf) => Bulletins.Of(Inputs(since, asOf));

    public static Observation Of(
        Indicator indicator, string period, decimal value, string released, string note = "", string area = "CN", ObservationStatus status = ObservationStatus.Published) =>
        new(indicator.Code, area, Period.Parse(period), value, indicator.Unit, Day(released), status, "公报 " + released, note);

    public static StatedLag Stated(Indicator indicator, int days) => new(indicator.Code, days, "发布日程表");

    public static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd");

    /// <summary>The plan of 2023 with one task of two measures, of which the first was reported done.</summary>
    public static AnnualAssessment Plan(DateOnly day, IReadOnlyList<Observation> figures)
    {
        var reports = new[] { Sample.Done(1) }.Where(d => d.Delivery.ReportedOn <= day);
        return (Sample.Inputs(Sample.Task(1, measures: 2)) with
        {
            AsOf = day,
            Indicators = [Share],
            Targets = Targets,
            Observations = Vintages.AsOf(figures.Where(o => o.Indicator == Share.Code), day),
            Deliveries = [.. reports],
        }).Assess();
    }
}
