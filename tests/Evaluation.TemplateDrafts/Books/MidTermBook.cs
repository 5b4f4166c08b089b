using Evaluation.TemplateDrafts.House;
using static Evaluation.TemplateDrafts.House.CellStyle;

namespace Evaluation.TemplateDrafts.Books;

/// <summary>中期评估: the template <c>midterm.xlsx</c>.</summary>
internal static class MidTermBook
{
    private const string Subtitle = "{{plan_title}}　·　数据截至{{as_of}}";

    private static readonly IReadOnlyList<(string Sheet, string Goal, string About)> Contents =
    [
        ("结论与缺口", "nav_findings", "主要结论，以及本报告缺什么"),
        ("总览", "nav_overview", "一页看全：{{plan_indicators}}项主要指标的进展、预测和判断"),
        ("指标", "nav_indicators", "基期、目标、水平、进度、预测和判断"),
        ("对照", "nav_verdicts", "本评估的判断与官方结论对照，不一致的说明理由"),
        ("预测", "nav_projections", "各指标到目标年的路径和预测区间"),
        ("任务", "nav_chapters", "年度计划（{{plan_years}}）各章任务落实情况"),
        ("风险", "nav_risks", "可能达不到或保不住目标的指标"),
        ("调整", "nav_adjustments", "建议研究调整的目标"),
        ("方法", "nav_methods", "评价规则及其出处"),
        ("来源", "nav_sources", "数据来自哪些文件"),
        ("数据", "nav_data", "全部数值，各项结论由此得出"),
    ];

    public static BookDraft Draft() => new(
        "中期评估报告",
        Cover.Draft("中期评估报告（{{year}}年）", "{{plan_title}}", [("评价对象", "{{plan_title}}"), ("年度计划", "{{plan_years}}")], Contents, isOfOnePlan: false),
        Findings(),
        Overview(),
        Indicators(),
        Verdicts(),
        Projections(),
        Chapters(),
        List("风险", "nav_risks", "风险", "risks", "风险表", "可能达不到或保不住目标的指标"),
        List("调整", "nav_adjustments", "目标调整建议", "adjustments", "调整表", "按方案的规则提出，供制定部门研究"),
        MethodsAndSources.Methods(),
        MethodsAndSources.Sources(),
        Data());

    private static SheetDraft Findings() => new SheetDraft("结论与缺口", "nav_findings", true, 8, 20, 34, 24, 90)
        .Head("结论与缺口", Subtitle)
        .Heading("一、主要结论")
        .Merged(2, 4, (1, "序号", Header), (2, "事项", Header), (3, "", Header), (4, "", Header), (5, "结论", Header))
        .Merged(2, 4, (1, "{{findings.number}}", Centre), (2, "{{findings.subject}}", Emphasis), (3, "", Emphasis), (4, "", Emphasis), (5, "{{findings.text}}", Text))
        .Skip()
        .Heading("二、缺口（本报告缺什么、是谁的）")
        .Table("gaps", "缺口表", true, new("序号", "number", Centre), new("类别", "kind", Centre), new("对象", "subject", Text), new("负责", "owner", Text), new("说明", "text", Text));

    private static SheetDraft Overview() => new SheetDraft("总览", "nav_overview", true, 36, 12, 12, 12, 12, 12, 12, 14, 14) { OnePage = true }
        .Head("中期总览（{{year}}年）", Subtitle)
        .Heading("主要指标")
        .Table(
            "mainindicators", "总览指标表", false,
            new("指标", "name", Text), new("单位", "unit", Centre), new("基期值", "basevalue", General), new("最新值", "latestvalue", General), new("目标值", "targetvalue", General),
            new("目标进度（%）", "road", OneDecimal), new("时序进度（%）", "time", OneDecimal), new("达标概率（%）", "probability", OneDecimal), new("判断", "verdict", Centre, true))
        .Skip()
        .Heading("年度计划各章任务状态")
        .Chart("chapterstatus", 1, 9, 18);

    private static SheetDraft Indicators() => new SheetDraft("指标", "nav_indicators", true, 30, 8, 7, 9, 8, 9, 11, 7, 9, 11, 10, 10, 8, 11, 12, 12, 11, 11, 18)
        .Head("主要指标", Subtitle)
        .Table(
            "indicators", "指标表", true,
            new("指标", "name", Text), new("单位", "unit", Centre), new("基期", "baseperiod", Centre), new("基期值", "basevalue", General), new("数据期", "latestperiod", Centre), new("最新值", "latestvalue", General), new("发布日", "released", Date),
            new("目标期", "targetperiod", Centre), new("目标值", "targetvalue", General), new("目标实现程度（%）", "attainment", OneDecimal), new("目标进度（%）", "road", OneDecimal), new("时序进度（%）", "time", OneDecimal), new("进度比", "pace", TwoDecimals),
            new("目标年预测", "projected", General), new("80%区间下限", "lower80", General), new("80%区间上限", "upper80", General), new("达标概率（%）", "probability", OneDecimal), new("判断", "verdict", Centre, true), new("说明", "reason", Text));

    private static SheetDraft Verdicts() => new SheetDraft("对照", "nav_verdicts", true, 30, 9, 11, 11, 9, 60, 12, 26, 30)
        .Head("判断与官方结论对照", Subtitle)
        .Table(
            "verdicts", "对照表", true,
            new("指标", "name", Text), new("进度比", "pace", TwoDecimals), new("本评估", "own", Centre, true), new("官方结论", "official", Centre, true), new("是否一致", "agreement", Centre), new("不一致的理由", "explanation", Text),
            new("官方公布日", "published", Date), new("官方出处", "source", Text), new("官方结论的读法", "note", Text));

    private static SheetDraft Projections() => new SheetDraft("预测", "nav_projections", false, 31, 9, 8, 10, 12, 14, 14, 14, 14, 14, 14)
        .Head("路径与预测", Subtitle)
        .Heading("主要指标对照目标路径（细实线之间为80%预测区间，细点线之间为95%预测区间）")
        .Chart("indicators", 1, 5, 16)
        .Skip()
        .Heading("逐年数值（预测自最新数据年的发布值起）")
        .Table(
            "projections", "预测表", true,
            new("指标", "name", Text), new("单位", "unit", Centre), new("年份", "year", Centre), new("数值", "value", General), new("性质", "kind", Centre), new("目标路径", "path", TwoDecimals), new("趋势预测", "projected", General),
            new("80%下限", "lower80", General), new("80%上限", "upper80", General), new("95%下限", "lower95", General), new("95%上限", "upper95", General));

    private static SheetDraft Chapters() => new SheetDraft("任务", "nav_chapters", true, 9, 40, 9, 9, 9, 11, 9, 13, 16, 14, 11, 11)
        .Head("年度计划任务", Subtitle)
        .Table(
            "chapters", "任务表", true,
            new("年度", "year", Centre), new("章", "name", Text), new("任务数", "tasks", Integer), new("举措数", "measures", Integer), new("已完成", "completed", Integer), new("常态化推进", "ongoing", Integer), new("推进中", "inprogress", Integer),
            new("逾期或未启动", "late", Integer), new("未报送、未到期或不适用", "missing", Integer), new("可完结举措完成率（%）", "ending", OneDecimal), new("综合得分", "score", OneDecimal), new("覆盖率（%）", "coverage", OneDecimal));

    private static SheetDraft List(string sheet, string navigation, string title, string table, string range, string about) => new SheetDraft(sheet, navigation, true, 8, 22, 38, 20, 88)
        .Head(title, Subtitle)
        .Row(null, (1, about, Default))
        .Table(table, range, true, new("序号", "number", Centre), new("类别", "kind", Centre), new("指标", "name", Text), new("提供部门", "agency", Text), new("说明", "text", Text));

    private static SheetDraft Data() => new SheetDraft("数据", "nav_data", true, 24, 36, 10, 12, 14, 12, 13, 12, 60, 40)
        .Head("数据", Subtitle)
        .Table(
            "observations", "数值表", true,
            new("代码", "code", Text), new("指标", "name", Text), new("地区", "area", Centre), new("数据期", "period", Centre), new("数值", "value", General), new("单位", "unit", Centre), new("发布日", "released", Date), new("性质", "status", Centre), new("来源", "source", Text), new("备注", "note", Text));
}
