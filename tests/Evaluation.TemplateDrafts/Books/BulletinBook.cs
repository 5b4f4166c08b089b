using Evaluation.TemplateDrafts.House;
using static Evaluation.TemplateDrafts.House.CellStyle;

namespace Evaluation.TemplateDrafts.Books;

/// <summary>指标动态监测: the template <c>bulletin.xlsx</c>.</summary>
internal static class BulletinBook
{
    private const string Subtitle = "{{plan_title}}　·　{{since}}之后至{{as_of}}";

    private static readonly IReadOnlyList<(string Sheet, string Goal, string About)> Contents =
    [
        ("结论与缺口", "nav_findings", "主要变化，以及缺什么、该谁发布"),
        ("总览", "nav_overview", "一页看全：关键数字、各维度变化、逾期天数"),
        ("新增数据", "nav_new", "第一次发布的{{area_name}}数据，与上年同期对照"),
        ("修订数据", "nav_revised", "与前次发布不同的{{area_name}}数据：旧值、新值、差额、两次发布日"),
        ("地区数据", "nav_regional", "各地区新增和修订的数据，按指标和数据期汇总"),
        ("状态变化", "nav_statuses", "达到或不再达到的目标，判断改变的指标，状态改变的任务和举措"),
        ("路径", "nav_paths", "主要指标逐年数值，对照从基期到目标的路径"),
        ("逾期未发布", "nav_overdue", "按各指标自己的发布规律，已过发布时间的数据"),
        ("发布日程", "nav_upcoming", "今后{{days_ahead}}天应发布的数据，以及全部{{indicators}}项指标的发布规律"),
        ("方法", "nav_methods", "变化怎样认定，发布规律怎样得出"),
        ("来源", "nav_sources", "数据来自哪些文件"),
        ("数据", "nav_data", "期间发布的全部数值，各项变化由此得出"),
    ];

    public static BookDraft Draft() => new(
        "指标动态监测",
        Cover.Draft("指标动态监测", "{{plan_title}}", [("监测期间", "{{since}}（不含）至{{as_of}}"), ("监测指标", "{{indicators}}项")], Contents),
        Findings(),
        Overview(),
        New(),
        Revised(),
        Regional(),
        Statuses(),
        Paths(),
        Overdue(),
        Upcoming(),
        MethodsAndSources.Methods(),
        MethodsAndSources.Sources(),
        Data());

    /// <summary>Rows of findings have a height of their own: programs do not fit rows with merged cells to their text.</summary>
    private static SheetDraft Findings()
    {
        var sheet = new SheetDraft("结论与缺口", "nav_findings", true, 8, 20, 34, 20, 96)
            .Head("结论与缺口", Subtitle)
            .Heading("一、主要变化")
            .Merged(2, 4, (1, "序号", Header), (2, "事项", Header), (3, "", Header), (4, "", Header), (5, "结论", Header));
        sheet.Merges.Add($"{SheetDraft.Reference(2, sheet.NextRow)}:{SheetDraft.Reference(4, sheet.NextRow)}");
        return sheet.Row(56, (1, "{{findings.number}}", Centre), (2, "{{findings.subject}}", Emphasis), (3, "", Emphasis), (4, "", Emphasis), (5, "{{findings.text}}", Text))
            .Skip()
            .Heading("二、缺口（缺什么、该谁发布）")
            .Table("gaps", "缺口表", true, new("序号", "number", Centre), new("类别", "kind", Centre), new("对象", "subject", Text), new("负责", "owner", Text), new("说明", "text", Text));
    }

    private static SheetDraft Overview()
    {
        var sheet = new SheetDraft("总览", "nav_overview", true, 26, 12, 10, 30, 12, 3, 14, 14, 14, 14, 14) { OnePage = true }
            .Head("变化总览", Subtitle);
        var first = sheet.NextRow;
        sheet.Heading("关键数字")
            .Table("keyfigures", "关键数字表", false, new("项目", "name", Text), new("数值", "value", Integer), new("单位", "unit", Centre), new("说明", "note", Text))
            .ChartBeside("changes", 7, 11, first, sheet.NextRow)
            .Skip();
        var second = sheet.NextRow;
        return sheet.Heading("各维度")
            .Table("dimensions", "维度表", false, new("维度", "dimension", Text), new("指标数", "indicators", Integer), new("新增（条）", "new", Integer), new("修订（条）", "revised", Integer), new("逾期（项）", "overdue", Integer))
            .Row(null, (1, "", Default))
            .Skip(8)
            .ChartBeside("overdue", 7, 11, second, sheet.NextRow - 1);
    }

    private static SheetDraft New() => new SheetDraft("新增数据", "nav_new", true, 34, 9, 13, 10, 12, 13, 13, 13, 10, 16, 42, 30)
        .Head("新增数据（{{area_name}}）", Subtitle)
        .Table(
            "newfigures", "新增表", true,
            new("指标", "name", Text), new("数据期", "period", Centre), new("数值", "value", General), new("单位", "unit", Centre), new("发布日", "released", Date), new("上年同期", "yearbefore", General), new("比上年增减", "yeardifference", General), new("增速（%）", "yeargrowth", TwoDecimals),
            new("性质", "status", Centre), new("提供部门", "agency", Text), new("来源", "source", Text), new("说明", "note", Text));

    private static readonly Column[] RevisionColumns =
    [
        new("数据期", "period", Centre), new("旧值", "oldvalue", General), new("旧值发布日", "oldreleased", Date), new("新值", "value", General), new("新值发布日", "released", Date), new("单位", "unit", Centre),
        new("差额", "difference", General), new("变化率（%）", "relative", TwoDecimals),
    ];

    private static SheetDraft Revised() => new SheetDraft("修订数据", "nav_revised", true, 34, 9, 13, 12, 13, 12, 10, 12, 11, 14, 40, 34)
        .Head("修订数据（{{area_name}}）", Subtitle)
        .Table(
            "revisions", "修订表", true,
            [new("指标", "name", Text), .. RevisionColumns, new("类别", "kind", Centre), new("来源", "source", Text), new("说明", "note", Text)]);

    private static SheetDraft Regional() => new SheetDraft("地区数据", "nav_regional", true, 36, 10, 13, 13, 13, 13, 13, 13, 11, 38)
        .Head("地区数据", Subtitle)
        .Heading("一、按指标和数据期汇总")
        .Table(
            "regional", "地区汇总表", true,
            new("指标", "name", Text), new("数据期", "period", Centre), new("单位", "unit", Centre), new("新增地区", "new", Integer), new("修订地区", "revised", Integer), new("数值未变", "confirmed", Integer), new("已有地区", "known", Integer), new("缺的地区", "missing", Text))
        .Skip()
        .Heading("二、变化最大的修订（每项指标每期至多5个地区，全部见“数据”）")
        .Table("regionalrevisions", "地区修订表", false, [new("指标", "name", Text), new("地区", "area", Centre), .. RevisionColumns]);

    private static SheetDraft Statuses() => new SheetDraft("状态变化", "nav_statuses", true, 48, 16, 32, 16, 18, 16, 16, 18)
        .Head("状态变化", Subtitle)
        .Heading("一、达到或不再达到的目标")
        .Table(
            "targetchanges", "目标变化表", false,
            new("指标", "name", Text), new("变化", "change", Centre), new("文件", "document", Text), new("目标期", "targetperiod", Centre), new("目标值", "targetvalue", General), new("单位", "unit", Centre), new("起始日", "before", Centre), new("截至日", "after", Centre))
        .Skip()
        .Heading("二、判断改变的指标")
        .Table(
            "verdictchanges", "判断变化表", false,
            new("指标", "name", Text), new("起始日判断", "before", Centre, true), new("起始日无法判断的原因", "oldreason", Text), new("截至日判断", "after", Centre, true), new("截至日无法判断的原因", "reason", Text), new("起始日最新值", "oldvalue", Centre), new("截至日最新值", "value", Centre), new("提供部门", "agency", Text))
        .Skip()
        .Heading("三、状态改变的任务")
        .Table(
            "taskchanges", "任务变化表", false,
            new("内容", "text", Text), new("任务", "number", Centre), new("牵头部门", "lead", Text), new("起始日状态", "before", Centre, true), new("截至日状态", "after", Centre, true), new("起始日得分", "oldscore", OneDecimal), new("截至日得分", "score", OneDecimal))
        .Skip()
        .Heading("四、状态改变的举措")
        .Table(
            "measurechanges", "举措变化表", false,
            new("内容", "text", Text), new("任务", "task", Centre), new("牵头部门", "lead", Text), new("起始日状态", "before", Centre, true), new("截至日状态", "after", Centre, true), new("举措", "measure", Centre), new("完成期限", "due", Date));

    private static SheetDraft Paths() => new SheetDraft("路径", "nav_paths", false, 32, 12, 12, 14, 14, 17, 17, 17, 17, 17)
        .Head("主要指标对照目标路径", Subtitle)
        .Row(null, (10, "虚线：目标路径", Note))
        .Chart("indicators", 1, 5, 20)
        .NewPage()
        .Heading("主要指标逐年数值")
        .Table("series", "逐年表", false, new("指标", "name", Text), new("单位", "unit", Centre), new("年份", "year", Centre), new("实际值", "value", General), new("目标路径", "path", TwoDecimals));

    private static SheetDraft Overdue() => new SheetDraft("逾期未发布", "nav_overdue", true, 40, 8, 18, 11, 13, 11, 8, 13, 10, 12, 62)
        .Head("逾期未发布", Subtitle)
        .Table(
            "overdue", "逾期表", true,
            new("指标", "name", Text), new("维度", "dimension", Centre), new("提供部门", "agency", Text), new("最新数据期", "latest", Centre), new("首次发布日", "released", Date), new("所缺数据期", "missing", Centre), new("缺期数", "count", Integer), new("应发布日", "expected", Date), new("逾期（天）", "days", Integer),
            new("比以往都迟", "than", Centre), new("依据", "basis", Text));

    private static SheetDraft Upcoming() => new SheetDraft("发布日程", "nav_upcoming", true, 40, 18, 10, 12, 13, 11, 12, 12, 62)
        .Head("发布日程", Subtitle)
        .Heading("一、今后{{days_ahead}}天应发布的数据")
        .Table(
            "upcoming", "近期发布表", false,
            new("指标", "name", Text), new("提供部门", "agency", Text), new("数据期", "period", Centre), new("应发布日", "expected", Date), new("已有最新期", "latest", Centre))
        .Skip()
        .Heading("二、各指标的发布规律")
        .Table(
            "schedules", "发布规律表", true,
            new("指标", "name", Text), new("提供部门", "agency", Text), new("频率", "frequency", Centre), new("最新数据期", "latest", Centre), new("首次发布日", "released", Date), new("可用次数", "learnt", Integer), new("间隔（天）", "lag", General), new("最迟（天）", "longest", General), new("依据", "basis", Text));

    private static SheetDraft Data() => new SheetDraft("数据", "nav_data", true, 24, 34, 10, 10, 12, 13, 10, 12, 13, 12, 12, 10, 44, 34)
        .Head("数据", Subtitle)
        .Table(
            "observations", "数值表", true,
            new("代码", "code", Text), new("指标", "name", Text), new("地区", "area", Centre), new("数据期", "period", Centre), new("类别", "kind", Centre), new("数值", "value", General), new("单位", "unit", Centre), new("发布日", "released", Date), new("前次数值", "oldvalue", General),
            new("前次单位", "oldunit", Centre), new("前次发布日", "oldreleased", Date), new("性质", "status", Centre), new("来源", "source", Text), new("说明", "note", Text));
}
