using Evaluation.TemplateDrafts.House;
using static Evaluation.TemplateDrafts.House.CellStyle;

namespace Evaluation.TemplateDrafts.Books;

/// <summary>发展状况年度评价报告: the template <c>status.xlsx</c>.</summary>
internal static class StatusBook
{
    private const string Subtitle = "{{plan_title}}　·　数据截至{{as_of}}";

    private static readonly IReadOnlyList<(string Sheet, string Goal, string About)> Contents =
    [
        ("结论与缺口", "nav_findings", "主要结论，数据覆盖，以及本报告缺什么"),
        ("总览", "nav_overview", "一页看全：关键数字、总指数、各区域、得分前十"),
        ("总指数", "nav_national", "总指数和各维度指数"),
        ("逐年数值", "nav_nationalcells", "各项指标逐年数值，填补的数值逐格标记"),
        ("贡献", "nav_contributions", "每项指标对指数变化贡献多少点，合计等于变化"),
        ("地区", "nav_regions", "各地区得分、名次及其90%区间、等次"),
        ("名次", "nav_ranks", "各地区名次的中位数与90%区间"),
        ("热力", "nav_heat", "各地区各维度、各指标得分，颜色越深得分越高"),
        ("分组", "nav_groups", "各区域的平均与中位数"),
        ("雷达", "nav_radars", "各地区各项指标得分与各地区平均"),
        ("敏感性", "nav_sensitivity", "哪一项选择最能改变排名"),
        ("方法", "nav_methods", "评价方案、指数定义及其出处"),
        ("来源", "nav_sources", "数据来自哪些文件"),
        ("地区数值", "nav_regioncells", "地区指数所用数值、来历和得分"),
        ("数据", "nav_data", "全部数值，各项指数由此得出"),
    ];

    private static readonly IReadOnlyList<(string Label, string Value)> Facts =
    [
        ("数据覆盖", "{{coverage}}"),
        ("评价方案", "{{scheme_title}}（版本{{scheme_version}}），SHA-256 {{scheme_hash}}"),
        ("总指数定义", "{{national_title}}（版本{{national_version}}），SHA-256 {{national_hash}}"),
        ("地区指数定义", "{{regions_title}}（版本{{regions_version}}），SHA-256 {{regions_hash}}"),
        ("输入数据", "SHA-256 {{data_hash}}"),
        ("报告模板", "SHA-256 {{template_hash}}"),
        ("运行编号", "{{run_id}}（程序版本{{code_version}}）"),
        ("核验方法", "同目录 manifest.json 载有本文件的 SHA-256；执行 evaluation verify 目录 即可核验。同样的数据、方案、定义、模板和截至日重新运行，得到逐字节相同的文件。"),
    ];

    public static BookDraft Draft() => new(
        "发展状况年度评价报告",
        Front(),
        Findings(),
        Overview(),
        National(),
        NationalValues(),
        Contributions(),
        Regions(),
        Ranks(),
        Heat(),
        Groups(),
        Radars(),
        Sensitivity(),
        MethodsAndSources.Methods(),
        MethodsAndSources.Sources(),
        RegionValues(),
        Data());

    private static SheetDraft Front()
    {
        var sheet = new SheetDraft("封面", "nav_cover", true, 20, 110) { OnePage = true };
        sheet.Skip().Row(34, (1, "{{year}}年发展状况年度评价报告", CoverTitle)).Row(22, (1, "{{area_name}}指数（{{base_year}}年=100）与地区比较", Title)).Row(18, (1, "数据截至{{as_of}}", CellStyle.Subtitle)).Skip();
        foreach (var (label, value) in Facts)
            sheet.Row(null, (1, label, Label), (2, value, Text));
        sheet.Skip();
        sheet.Names.Add(("nav_contents", $"$A${sheet.NextRow}"));
        sheet.Heading("目录");
        foreach (var (name, goal, about) in Contents)
            sheet.Link(1, name, goal, (2, about, Default));
        return sheet;
    }

    private static SheetDraft Findings() => new SheetDraft("结论与缺口", "nav_findings", true, 8, 20, 34, 20, 96)
        .Head("结论与缺口", Subtitle)
        .Heading("一、主要结论")
        .Merged(2, 4, (1, "序号", Header), (2, "事项", Header), (3, "", Header), (4, "", Header), (5, "结论", Header))
        .Merged(2, 4, (1, "{{findings.number}}", Centre), (2, "{{findings.subject}}", Emphasis), (3, "", Emphasis), (4, "", Emphasis), (5, "{{findings.text}}", Text))
        .Skip()
        .Heading("二、缺口与填补（本报告缺什么、填补了什么、是谁的）")
        .Table("gaps", "缺口表", true, new("序号", "number", Centre), new("类别", "kind", Centre), new("对象", "subject", Text), new("负责", "owner", Text), new("说明", "text", Text));

    private static SheetDraft Overview()
    {
        var sheet = new SheetDraft("总览", "nav_overview", true, 24, 14, 9, 30, 12, 12, 12, 3, 14, 14, 14, 14) { OnePage = true }
            .Head("{{year}}年度总览", Subtitle);
        var first = sheet.NextRow;
        sheet.Heading("关键数字")
            .Table("keyfigures", "关键数字表", false, new("项目", "name", Text), new("数值", "value", General), new("单位", "unit", Centre), new("说明", "note", Text))
            .Skip(4)
            .ChartBeside("nationalindex", 9, 12, first, sheet.NextRow - 1)
            .Skip();
        var second = sheet.NextRow;
        return sheet.Heading("各区域")
            .Table(
                "groups", "区域表", false,
                new("区域", "name", Text), new("地区数", "count", Integer), new("有得分", "scored", Integer), new("最高", "best", Centre), new("最低", "worst", Centre), new("平均", "mean", OneDecimal), new("中位数", "median", OneDecimal))
            .Skip(11)
            .ChartBeside("regionsleading", 9, 12, second, sheet.NextRow - 1);
    }

    private static Column[] DimensionColumns(string index, int count, CellStyle style) =>
        [.. Enumerable.Range(1, count).Select(place => new Column($"{{{{{index}_d{place}}}}}", $"d{place}", style))];

    private static SheetDraft National() => new SheetDraft("总指数", "nav_national", true, 10, 34, 12, 12, 11, 11, 13, 11, 12, 11, 14)
        .Head("{{area_name}}指数（{{base_year}}年=100）", Subtitle)
        .Heading("指数与维度")
        .Table(
            "levels", "指数表", false,
            [
                new("年份", "year", Centre), new("总指数", "level", TwoDecimals), new("比上年（点）", "change", TwoDecimals),
                .. DimensionColumns("national", 5, TwoDecimals),
                new("覆盖率（%）", "coverage", OneDecimal), new("填补数", "filled", Integer), new("说明", "note", Centre),
            ])
        .Skip()
        .Chart("nationaldimensions", 1, 11, 20);

    private static SheetDraft NationalValues() => new SheetDraft("逐年数值", "nav_nationalcells", true, 12, 44, 14, 12, 12, 16, 16, 14)
        .Head("{{area_name}}指数逐年数值", Subtitle)
        .Row(null, (1, "内插、沿用的数值由规则填补，不是发布值；“未采用”的指标不参加指数，原因见“结论与缺口”。", CellStyle.Subtitle))
        .Table(
            "nationalcells", "逐年数值表", true,
            new("维度", "dimension", Centre), new("指标", "indicator", Text), new("单位", "unit", Centre), new("方向", "direction", Centre), new("年份", "year", Centre), new("数值", "value", General), new("性质", "origin", Centre, true), new("指数", "level", TwoDecimals));

    private static SheetDraft Contributions() => new SheetDraft("贡献", "nav_contributions", false, 10, 38, 11, 12, 12, 12, 11, 14, 16) { OnePage = true }
        .Head("各指标对指数变化的贡献", Subtitle)
        .Table(
            "contributions", "贡献表", true,
            new("维度", "dimension", Centre), new("指标", "indicator", Text), new("权重（%）", "share", TwoDecimals), new("{{base_year}}年", "basevalue", General), new("{{last_year}}年", "lastvalue", General), new("性质", "origin", Centre, true), new("指数", "level", TwoDecimals), new("比上年（点）", "last", TwoDecimals), new("自{{base_year}}年（点）", "total", TwoDecimals))
        .Skip()
        .Chart("contributions", 1, 9, 28)
        .Skip()
        .Heading("各维度对各年变化的贡献（点）")
        .Table("dimensionpoints", "维度贡献表", false, [new("年份", "year", Centre), new("图中名称", "label", Text), new("变化合计", "change", TwoDecimals), .. DimensionColumns("national", 5, TwoDecimals)])
        .Skip()
        .Chart("dimensionpoints", 1, 9, 24);

    private static SheetDraft Regions() => new SheetDraft("地区", "nav_regions", false, 8, 14, 10, 10, 10, 10, 11, 11, 11, 10, 11, 11, 10, 10) { OnePage = true }
        .Head("地区得分与名次", Subtitle)
        .Row(null, (1, "90%区间：按不同做法重算{{runs}}次，名次落在其中的有九成；区间重叠的地区不宜分出高下。覆盖低于{{coverage_gate}}%的不评分、不排名。", CellStyle.Subtitle))
        .Table(
            "regions", "地区表", true,
            [
                new("名次", "rank", Centre), new("地区", "name", Text), new("区域", "region", Centre), new("得分", "score", OneDecimal), new("名次中位", "median", OneDecimal), new("区间下限", "lower", OneDecimal), new("区间上限", "upper", OneDecimal),
                new("等次", "band", Centre, true), new("覆盖率（%）", "coverage", OneDecimal), new("上年名次", "previous", Centre), new("变化", "change", Centre), new("代用或填补", "filled", Integer),
                .. DimensionColumns("region", 2, OneDecimal),
            ])
        .Skip()
        .Chart("regionscores", 1, 14, 46);

    private static SheetDraft Ranks() => new SheetDraft("名次", "nav_ranks", false, 28, 9, 12, 12, 12, 14, 14) { OnePage = true }
        .Head("名次及其90%区间", Subtitle)
        .Row(null, (1, "按不同做法重算{{runs}}次：条为名次的中位数，线为90%区间。线与线重叠的地区不宜分出高下。", CellStyle.Subtitle))
        .Table(
            "rankintervals", "名次表", true,
            new("名次 地区（区间取整）", "label", Text), new("名次", "rank", Centre), new("名次中位", "median", OneDecimal), new("区间下限", "lower", OneDecimal), new("区间上限", "upper", OneDecimal), new("中位距下限", "minus", OneDecimal), new("中位距上限", "plus", OneDecimal))
        .Skip()
        .Chart("rankintervals", 1, 7, 46);

    private static SheetDraft Heat()
    {
        var sheet = new SheetDraft("热力", "nav_heat", false, 8, 14, 11, 11, 11, 15, 15, 15, 15, 15) { OnePage = true }
            .Head("各地区各维度、各指标得分", Subtitle)
            .Row(null, (1, "0—100分，颜色越深得分越高；“无数据”不着色。", CellStyle.Subtitle));
        return sheet
            .Table(
                "regionheat", "热力表", true,
                [
                    new("名次", "rank", Centre), new("地区", "name", Text), new("得分", "score", OneDecimal), .. DimensionColumns("region", 2, OneDecimal),
                    .. Enumerable.Range(1, 5).Select(place => new Column($"{{{{region_i{place}}}}}", $"i{place}", OneDecimal)),
                ])
            .ChartBeside("regionheat", 3, 10, sheet.NextRow - 1, sheet.NextRow - 1);
    }

    private static SheetDraft Groups() => new SheetDraft("分组", "nav_groups", true, 14, 16, 16, 16, 16, 16, 16)
        .Head("各区域", Subtitle)
        .Table(
            "groups", "分组表", true,
            new("区域", "name", Text), new("地区数", "count", Integer), new("有得分", "scored", Integer), new("平均", "mean", OneDecimal), new("中位数", "median", OneDecimal), new("最高", "best", Centre), new("最低", "worst", Centre))
        .Skip()
        .Chart("groups", 1, 7, 20);

    /// <summary>Each row of radars is a single row of the sheet: no page break can cut one.</summary>
    private static SheetDraft Radars()
    {
        var sheet = new SheetDraft("雷达", "nav_radars", false, 50, 50)
            .Head("各地区各项指标得分", Subtitle)
            .Row(null, (1, "按名次排列；每轴0—100分，浅色为各地区平均。得分见“地区数值”。", CellStyle.Subtitle), (2, "　", Default));
        return sheet.Row(228).ChartBeside("radars", 1, 1, sheet.NextRow - 1, sheet.NextRow - 1);
    }

    private static SheetDraft Sensitivity() => new SheetDraft("敏感性", "nav_sensitivity", true, 36, 12, 12, 12, 12, 12, 12, 12) { OnePage = true }
        .Head("敏感性", Subtitle)
        .Row(null, (1, "排名平均移动的方差，有多少来自各项选择：单独效应（只定下这一项能消去的份额）、总效应（只剩这一项未定时仍在的份额）；区间为95%自助法区间。", CellStyle.Subtitle))
        .Table(
            "sensitivity", "敏感性表", true,
            new("选择", "factor", Text), new("备选数", "ways", Centre), new("单独效应", "first", TwoDecimals), new("下限", "firstlower", TwoDecimals), new("上限", "firstupper", TwoDecimals), new("总效应", "total", TwoDecimals), new("下限", "totallower", TwoDecimals), new("上限", "totalupper", TwoDecimals))
        .Skip()
        .Chart("sensitivity", 1, 8, 18)
        .Skip()
        .Heading("异常值处理")
        .Table(
            "treatments", "处理表", false,
            new("指标", "indicator", Text), new("处理", "outcome", Centre), new("移动点数", "moved", Integer), new("偏度", "skewness", TwoDecimals), new("峰度", "kurtosis", TwoDecimals), new("处理后偏度", "skewnessafter", TwoDecimals), new("处理后峰度", "kurtosisafter", TwoDecimals));

    private static SheetDraft Data() => new SheetDraft("数据", "nav_data", true, 26, 38, 9, 9, 13, 46, 12, 10, 32, 9)
        .Head("数据", Subtitle)
        .Row(null, (1, "截至日当时已发布的版本。", CellStyle.Subtitle))
        .Table(
            "observations", "数值表", true,
            new("代码", "code", Text), new("指标", "name", Text), new("地区", "area", Centre), new("数据期", "period", Centre), new("数值", "value", General), new("来源", "source", Text), new("发布日", "released", Date), new("单位", "unit", Centre), new("备注", "note", Text), new("性质", "status", Centre));

    private static SheetDraft RegionValues() => new SheetDraft("地区数值", "nav_regioncells", true, 12, 44, 10, 14, 14, 60, 10, 12)
        .Head("地区指数所用数值与得分", Subtitle)
        .Row(null, (1, "“沿用前年”为较早年份代用；得分0—100。", CellStyle.Subtitle))
        .Table(
            "regioncells", "地区数值表", true,
            new("地区", "area", Text), new("指标", "indicator", Text), new("数据期", "period", Centre), new("性质", "origin", Centre, true), new("数值", "value", General), new("来源", "source", Text), new("得分", "score", OneDecimal), new("各地区平均", "mean", OneDecimal));
}
