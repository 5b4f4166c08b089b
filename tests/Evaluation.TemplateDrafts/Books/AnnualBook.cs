using Evaluation.TemplateDrafts.House;
using static Evaluation.TemplateDrafts.House.CellStyle;

namespace Evaluation.TemplateDrafts.Books;

/// <summary>年度监测评估: the template <c>annual.xlsx</c>.</summary>
internal static class AnnualBook
{
    private const string Subtitle = "{{plan_title}}　·　数据截至{{as_of}}";

    private static readonly IReadOnlyList<(string Sheet, string Goal, string About)> Contents =
    [
        ("结论与缺口", "nav_findings", "主要结论，以及本报告缺什么"),
        ("总览", "nav_overview", "一页看全：关键数字、任务状态、主要指标、章节比较"),
        ("章节", "nav_chapters", "各章、各节的任务状态、得分、覆盖率和排名"),
        ("任务", "nav_tasks", "{{plan_tasks}}项任务的分工、得分、状态和原因"),
        ("举措", "nav_measures", "{{plan_measures}}项举措的报送、佐证和得分"),
        ("指标", "nav_indicators", "各项指标的水平与进度"),
        ("路径", "nav_paths", "主要指标逐年数值，对照从基期到目标的路径"),
        ("成效", "nav_outcomes", "指标怎样进入任务得分"),
        ("部门", "nav_agencies", "{{plan_agencies}}个部门的得分、覆盖率和报送质量"),
        ("督查", "nav_supervision", "逾期、漏报、缺佐证和数据未更新的事项"),
        ("上年对比", "nav_yearonyear", "总体、各章、部门和指标与上年比较，以及哪些不可比"),
        ("任务对照", "nav_yeartasks", "哪些任务延续上年、哪些新增、哪些退出"),
        ("案例", "nav_cases", "入选的典型案例"),
        ("方法", "nav_methods", "评价规则及其出处"),
        ("来源", "nav_sources", "数据来自哪些文件"),
        ("数据", "nav_data", "全部数值和报送，各项得分由此得出"),
    ];

    public static BookDraft Draft() => new(
        "年度监测评估报告",
        Cover.Draft("{{year}}年度监测评估报告", "{{plan_title}}", [], Contents),
        Findings(),
        Overview(),
        Chapters(),
        Tasks(),
        Measures(),
        Indicators(),
        Paths(),
        Outcomes(),
        Agencies(),
        Supervision.Draft("督查事项"),
        YearOnYear(),
        YearTasks(),
        Cases(),
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

    private static SheetDraft Overview()
    {
        var sheet = new SheetDraft("总览", "nav_overview", true, 34, 13, 13, 28, 13, 3, 13, 13, 13, 13, 13, 13) { OnePage = true }
            .Head("{{year}}年度总览", Subtitle);
        var first = sheet.NextRow;
        sheet.Heading("关键数字")
            .Table("keyfigures", "关键数字表", false, new("项目", "name", Text), new("数值", "value", General), new("单位", "unit", Centre), new("说明", "note", Text))
            .Skip()
            .Heading("任务状态")
            .Table("statuses", "状态表", false, new("状态", "status", Centre, true), new("任务数", "tasks", Integer), new("占比（%）", "share", OneDecimal), new("占比（%），不含常态化推进", "share_without_ongoing", OneDecimal), new("举措数", "measures", Integer));
        sheet.ChartBeside("chapterstatus", 7, 12, first, sheet.NextRow - 1).Skip();
        var second = sheet.NextRow;
        sheet.Heading("主要指标")
            .Table("mainindicators", "主要指标表", false, new("指标", "name", Text), new("最新值", "latestvalue", General), new("目标值", "targetvalue", General), new("判断", "verdict", Centre, true), new("目标进度（%）", "road", OneDecimal));
        return sheet.Row(null, (1, "", Default)).Skip(10).ChartBeside("chapterprofile", 7, 12, second, sheet.NextRow - 1);
    }

    private static Column[] GroupColumns(string heading, params Column[] last) =>
    [
        new(heading, "name", Text),
        new("任务数", "tasks", Integer), new("举措数", "measures", Integer), new("已完成", "completed", Integer), new("常态化推进", "ongoing", Integer),
        new("推进中", "inprogress", Integer), new("逾期或未启动", "late", Integer), new("未报送等", "missing", Integer),
        new("综合得分", "score", OneDecimal), new("有数据任务平均", "reportedscore", OneDecimal), new("覆盖率（%）", "coverage", OneDecimal), new("名次", "rank", Centre),
        new("可完结举措完成率（%）", "ending", OneDecimal), new("全部举措完成率（%）", "all", OneDecimal), new("上年得分", "previous", OneDecimal),
        .. last,
    ];

    private static SheetDraft Chapters() => new SheetDraft("章节", "nav_chapters", true, 34, 7.5, 7.5, 7.5, 9, 7.5, 9, 9, 9, 10, 9, 10, 11, 11, 9, 26)
        .Head("章节评价", Subtitle)
        .Heading("各章")
        .Table("chapters", "章表", true, GroupColumns("章"))
        .Row(null, (1, "“未报送等”含未报送、未到期和不适用。", CellStyle.Subtitle))
        .Skip()
        .Heading("各节")
        .Table("sections", "节表", false, GroupColumns("节", new Column("所属章", "parent", Text)));

    private static SheetDraft Tasks() => new SheetDraft("任务", "nav_tasks", true, 6, 16, 52, 13, 22, 6.5, 6.5, 8.5, 8.5, 8.5, 6.5, 11, 20, 20)
        .Head("任务评价", Subtitle)
        .Table(
            "tasks", "任务表", true,
            new("序号", "number", Centre), new("章", "chapter", Text), new("任务", "text", Text), new("牵头部门", "lead", Text), new("参与部门", "participants", Text),
            new("举措数", "measures", Integer), new("已办", "done", Integer), new("落实分", "delivery", OneDecimal), new("成效分", "outcome", OneDecimal), new("任务得分", "total", OneDecimal), new("等次", "band", Centre),
            new("状态", "status", Centre, true), new("原因", "reason", Text), new("佐证", "evidence", Text));

    private static SheetDraft Measures() => new SheetDraft("举措", "nav_measures", true, 6, 7, 48, 8, 11, 11, 7.5, 7, 14, 36, 11, 20, 7, 8)
        .Head("举措落实", Subtitle)
        .Table(
            "measures", "举措表", true,
            new("任务", "task", Centre), new("举措", "number", Centre), new("内容", "text", Text), new("类型", "kind", Centre), new("期限", "due", Date), new("状态", "status", Centre, true),
            new("完成（%）", "percent", General), new("得分", "credit", TwoDecimals), new("报送部门", "agency", Text), new("报送内容", "report", Text), new("日期", "date", Date), new("佐证", "evidence", Text),
            new("佐证计分", "evidencecounts", Centre), new("审核", "review", Centre));

    private static SheetDraft Indicators() => new SheetDraft("指标", "nav_indicators", true, 32, 9, 15.5, 7, 9.5, 7, 9.5, 8, 10, 11, 10, 10, 10, 10, 10.5, 9, 10.5, 15)
        .Head("指标监测", Subtitle)
        .Table(
            "indicators", "指标表", true,
            new("指标", "name", Text), new("单位", "unit", Centre), new("提供部门", "agency", Text), new("基期", "baseperiod", Centre), new("基期值", "basevalue", General), new("目标期", "targetperiod", Centre), new("目标值", "targetvalue", General),
            new("数据期", "latestperiod", Centre), new("最新值", "latestvalue", General), new("发布日", "released", Date), new("目标实现程度（%）", "attainment", OneDecimal), new("目标进度（%）", "road", OneDecimal), new("时序进度（%）", "time", OneDecimal),
            new("进度比", "pace", TwoDecimals), new("国际可比状态", "opensdg", Centre), new("走势", "trend", Centre), new("判断", "verdict", Centre, true), new("说明", "reason", Text));

    private static SheetDraft Paths() => new SheetDraft("路径", "nav_paths", false, 32, 12, 12, 14, 14, 17, 17, 17, 17, 17)
        .Head("主要指标对照目标路径", Subtitle)
        .Row(null, (10, "虚线：目标路径", Note))
        .Chart("indicators", 1, 5, 20)
        .NewPage()
        .Heading("主要指标逐年数值")
        .Table("series", "逐年表", false, new("指标", "name", Text), new("单位", "unit", Centre), new("年份", "year", Centre), new("实际值", "value", General), new("目标路径", "path", TwoDecimals));

    private static SheetDraft Outcomes() => new SheetDraft("成效", "nav_outcomes", true, 10, 44, 10, 12, 14, 12, 12, 12)
        .Head("指标与任务", Subtitle)
        .Table(
            "outcomes", "成效表", true,
            new("任务", "task", Centre), new("指标", "indicator", Text), new("作用", "role", Centre), new("数据期", "period", Centre), new("数值", "value", General), new("单位", "unit", Centre), new("计分", "counts", Centre), new("得分", "score", OneDecimal));

    private static SheetDraft Agencies() => new SheetDraft("部门", "nav_agencies", false, 11, 26, 9, 9, 10, 9, 9, 9, 10, 9, 10, 11, 10)
        .Head("部门评价", Subtitle)
        .Table(
            "agencies", "部门表", true,
            new("名次", "rank", Centre), new("部门", "name", Text), new("牵头任务", "led", Integer), new("参与任务", "joined", Integer), new("任务得分", "taskscore", OneDecimal), new("应报举措", "due", Integer), new("已报", "reported", Integer),
            new("按时", "ontime", Integer), new("报送质量", "discipline", OneDecimal), new("扣分", "deductions", OneDecimal), new("部门得分", "score", OneDecimal), new("覆盖率（%）", "coverage", OneDecimal), new("等次", "grade", Centre, true))
        .NewPage()
        .Heading("部门得分")
        .Chart("agencyscores", 1, 13, 60);

    private static SheetDraft YearOnYear() => new SheetDraft("上年对比", "nav_yearonyear", true, 52, 11, 11, 11, 11, 11, 11, 11, 11, 16)
        .Head("与上年比较", Subtitle)
        .Row(null, (1, "{{year_on_year}}", Default))
        .Skip()
        .Heading("一、可比性提示")
        .Merged(2, 10, [(1, "类别", Header), (2, "说明", Header), .. Blank(3, 10, Header)])
        .Merged(2, 10, [(1, "{{comparability.issue}}", Emphasis), (2, "{{comparability.text}}", Text), .. Blank(3, 10, Text)])
        .Skip()
        .Heading("二、总体与各章")
        .Table(
            "yeargroups", "上年各章表", false,
            new("总体与各章", "name", Text), new("上年得分", "scorethen", OneDecimal), new("本年得分", "scorenow", OneDecimal), new("变化", "change", OneDecimal), new("上年覆盖率\n（%）", "coveragethen", OneDecimal), new("本年覆盖率\n（%）", "coveragenow", OneDecimal),
            new("上年完成率\n（%）", "donethen", OneDecimal), new("本年完成率\n（%）", "donenow", OneDecimal), new("变化\n（百分点）", "donechange", OneDecimal), new("提示", "note", Centre))
        .Skip()
        .Heading("三、部门")
        .Table(
            "yearagencies", "上年部门表", false,
            new("部门", "name", Text), new("上年得分", "scorethen", OneDecimal), new("本年得分", "scorenow", OneDecimal), new("变化", "change", OneDecimal), new("上年名次", "rankthen", Centre), new("本年名次", "ranknow", Centre), new("名次上升\n（位）", "placeswon", Integer),
            new("上年覆盖率\n（%）", "coveragethen", OneDecimal), new("本年覆盖率\n（%）", "coveragenow", OneDecimal), new("提示", "note", Centre))
        .Skip()
        .Heading("四、指标")
        .Table(
            "yearindicators", "上年指标表", false,
            new("指标（单位）", "name", Text), new("上年数据期", "periodthen", Centre), new("上年数值", "valuethen", General), new("本年数据期", "periodnow", Centre), new("本年数值", "valuenow", General), new("变化", "change", General),
            new("上年实现程度\n（%）", "attainmentthen", OneDecimal), new("本年实现程度\n（%）", "attainmentnow", OneDecimal), new("变化\n（百分点）", "attainmentchange", OneDecimal), new("走势", "trend", Centre));

    private static IEnumerable<(int Column, string Text, CellStyle Style)> Blank(int first, int last, CellStyle style) =>
        Enumerable.Range(first, last - first + 1).Select(column => (column, "", style));

    private static SheetDraft YearTasks() => new SheetDraft("任务对照", "nav_yeartasks", true, 9, 8, 8, 72, 16, 12, 12, 10, 10, 9) { StatusWords = [("延续", 1), ("新增", 0), ("退出", 4)] }
        .Head("任务对照", Subtitle)
        .Row(null, (1, "{{task_courses}}", Default))
        .Table(
            "yeartasks", "任务对照表", true,
            new("去向", "course", Centre, true), new("本年序号", "number", Centre), new("上年序号", "previousnumber", Centre), new("任务（退出的为上年文字）", "text", Text), new("牵头部门", "lead", Text),
            new("上年状态", "statusthen", Centre, true), new("本年状态", "statusnow", Centre, true), new("上年得分", "scorethen", OneDecimal), new("本年得分", "scorenow", OneDecimal), new("变化", "change", OneDecimal));

    private static SheetDraft Cases() => new SheetDraft("案例", "nav_cases", true, 12, 26, 16, 9, 7, 98, 20, 9)
        .Head("典型案例", Subtitle)
        .Row(null, (1, "{{cases_about}}", Default))
        .Table(
            "cases", "案例表", true,
            new("编号", "code", Centre), new("案例名称", "title", Text), new("报送部门", "agency", Text), new("地区", "region", Centre), new("任务", "task", Centre), new("案例简介", "summary", Text), new("佐证", "evidence", Text), new("批次", "batch", Centre));

    private static SheetDraft Data() => new SheetDraft("数据", "nav_data", true, 24, 32, 8, 9, 12, 42, 11, 10, 32, 9, 11)
        .Head("数据", Subtitle)
        .Heading("一、指标数值（截至日当时已发布的版本）")
        .Table(
            "observations", "数值表", true,
            new("代码", "code", Text), new("指标", "name", Text), new("地区", "area", Centre), new("数据期", "period", Centre), new("数值", "value", General), new("来源", "source", Text), new("发布日", "released", Date), new("单位", "unit", Centre), new("备注", "note", Text), new("性质", "status", Centre))
        .Skip()
        .Heading("二、任务报送（截至日已知的最新报送）")
        .Table(
            "deliveries", "报送表", false,
            new("部门", "agency", Text), new("内容", "text", Text), new("任务", "task", Centre), new("举措", "measure", Centre), new("状态", "status", Centre, true), new("佐证", "evidence", Text), new("日期", "date", Date), new("完成（%）", "percent", General), new("来源", "source", Text), new("审核", "review", Centre), new("报送日", "reported", Date));
}
