using Evaluation.TemplateDrafts.House;
using static Evaluation.TemplateDrafts.House.CellStyle;

namespace Evaluation.TemplateDrafts.Books;

/// <summary>部门评价表: the template <c>scorecard.xlsx</c>.</summary>
internal static class ScorecardBook
{
    private const string Subtitle = "{{agency_name}}　·　{{plan_title}}　·　数据截至{{as_of}}";

    private static readonly IReadOnlyList<(string Sheet, string Goal, string About)> Contents =
    [
        ("总览", "nav_overview", "本部门得分、位次和任务状态"),
        ("牵头", "nav_led", "牵头的{{agency_led}}项任务"),
        ("参与", "nav_joined", "参与的{{agency_joined}}项任务"),
        ("举措", "nav_measures", "逐项举措的报送、佐证和得分"),
        ("待办", "nav_supervision", "逾期、漏报、缺佐证和数据未更新的事项"),
        ("方法", "nav_methods", "评价规则及其出处"),
    ];

    public static BookDraft Draft() => new(
        "部门评价表",
        Cover.Draft("{{year}}年度部门评价表", "{{agency_name}}", [("部门", "{{agency_name}}（{{agency_code}}）"), ("本次报送期限", "{{deadline}}"), ("下一年度报送期限", "{{next_deadline}}")], Contents),
        Overview(),
        Tasks("牵头", "nav_led", "led", "牵头任务", "牵头表"),
        Tasks("参与", "nav_joined", "joined", "参与任务", "参与表"),
        Measures(),
        Supervision.Draft("待办事项", "待办"),
        MethodsAndSources.Methods());

    private static SheetDraft Overview()
    {
        var sheet = new SheetDraft("总览", "nav_overview", true, 30, 14, 44, 13, 13, 14, 16) { OnePage = true }
            .Head("{{agency_name}}：{{agency_position}}", Subtitle)
            .Row(null, (1, "{{agency_summary}}", Default))
            .Skip()
            .Heading("得分构成")
            .Table("parts", "得分表", false, new("项目", "name", Text), new("数值", "value", OneDecimal), new("说明", "note", Text))
            .Skip()
            .Heading("任务状态")
            .Table("roles", "状态表", false, new("分工", "role", Text), new("任务数", "tasks", Integer), new("已完成", "completed", Integer), new("常态化推进", "ongoing", Integer), new("推进中", "inprogress", Integer), new("逾期或未启动", "late", Integer), new("未报送、未到期或不适用", "missing", Integer))
            .Skip()
            .Chart("roles", 1, 7, 12)
            .Skip()
            .Heading("提高得分的途径（牵头任务，全部完成并附佐证时部门得分可提高的分数，前10项）")
            .Table("gains", "增分表", false, new("任务", "number", Centre), new("现状", "status", Centre, true), new("缺什么", "missing", Text), new("可增（分）", "gain", TwoDecimals))
            .Skip()
            .Heading("本部门提供的指标");
        return sheet.Table("supplies", "供数表", false, new("指标", "name", Text), new("单位", "unit", Centre), new("判断", "verdict", Centre, true), new("数据期", "period", Centre), new("最新值", "value", General), new("目标值", "target", General));
    }

    private static SheetDraft Tasks(string name, string navigation, string table, string title, string range) => new SheetDraft(name, navigation, true, 6, 62, 18, 7, 7, 12, 9, 9, 9, 7, 15)
        .Head(title, Subtitle)
        .Table(
            table, range, true,
            new("序号", "number", Centre), new("任务", "text", Text), new("牵头部门", "lead", Text), new("举措数", "measures", Integer), new("已办", "done", Integer), new("状态", "status", Centre, true),
            new("落实分", "delivery", OneDecimal), new("成效分", "outcome", OneDecimal), new("计入得分", "score", OneDecimal), new("权重", "weight", General), new("取值依据", "basis", Centre));

    private static SheetDraft Measures() => new SheetDraft("举措", "nav_measures", true, 7, 52, 8, 11, 12, 8, 7, 40, 11, 22, 8)
        .Head("举措落实", Subtitle)
        .Table(
            "measures", "举措表", true,
            new("举措", "number", Centre), new("内容", "text", Text), new("类型", "kind", Centre), new("期限", "due", Date), new("状态", "status", Centre, true), new("完成（%）", "percent", General), new("得分", "credit", TwoDecimals),
            new("报送内容", "report", Text), new("日期", "date", Date), new("佐证", "evidence", Text), new("审核", "review", Centre));
}
