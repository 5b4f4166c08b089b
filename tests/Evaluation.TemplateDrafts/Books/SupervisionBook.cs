using Evaluation.TemplateDrafts.House;
using static Evaluation.TemplateDrafts.House.CellStyle;

namespace Evaluation.TemplateDrafts.Books;

/// <summary>督促检查: the template <c>supervision.xlsx</c>.</summary>
internal static class SupervisionBook
{
    private const string Subtitle = "{{plan_title}}　·　数据截至{{as_of}}";

    private static readonly IReadOnlyList<(string Sheet, string Goal, string About)> Contents =
    [
        ("结论与缺口", "nav_findings", "主要结论，以及本台账缺什么"),
        ("总览", "nav_overview", "一页看全：关键数字、事由、部门"),
        ("部门", "nav_agencies", "各部门未销号、已销号事项和数据质量线索"),
        ("任务", "nav_tasks", "各项任务的督查事项"),
        ("督查台账", "nav_open", "未销号的{{open_items}}项，由重到轻"),
        ("参与", "nav_joined", "参与部门的未了事项，只列示、不亮灯"),
        ("已销号", "nav_closed", "已销号的{{closed_items}}项，由谁何时销号"),
        ("升级记录", "nav_escalations", "各事项何日转蓝、转黄、转红"),
        ("数据质量", "nav_quality", "需要核对的报送和数值，不直接扣分"),
        ("方法", "nav_methods", "督查规则及其出处"),
        ("来源", "nav_sources", "数据来自哪些文件"),
    ];

    private static readonly Column[] Lights = [new("红", "red", Integer), new("黄", "yellow", Integer), new("蓝", "blue", Integer)];

    public static BookDraft Draft() => new(
        "督查台账",
        Cover.Draft("{{year}}年督查台账", "{{plan_title}}", [], Contents),
        Findings(),
        Overview(),
        Agencies(),
        Tasks(),
        Open(),
        Joined(),
        Closed(),
        Escalations(),
        Quality(),
        MethodsAndSources.Methods(),
        MethodsAndSources.Sources());

    private static SheetDraft Findings() => new SheetDraft("结论与缺口", "nav_findings", true, 8, 22, 34, 24, 90)
        .Head("结论与缺口", Subtitle)
        .Heading("一、主要结论")
        .Merged(2, 4, (1, "序号", Header), (2, "事项", Header), (3, "", Header), (4, "", Header), (5, "结论", Header))
        .Merged(2, 4, (1, "{{findings.number}}", Centre), (2, "{{findings.subject}}", Emphasis), (3, "", Emphasis), (4, "", Emphasis), (5, "{{findings.text}}", Text))
        .Skip()
        .Heading("二、缺口（本台账缺什么、是谁的）")
        .Table("gaps", "缺口表", true, new("序号", "number", Centre), new("类别", "kind", Centre), new("对象", "subject", Text), new("负责", "owner", Text), new("说明", "text", Text));

    private static SheetDraft Overview()
    {
        var sheet = new SheetDraft("总览", "nav_overview", true, 20, 10, 10, 34, 10, 3, 13, 13, 13, 13, 13, 13) { OnePage = true }
            .Head("{{year}}年督查总览", Subtitle);
        var first = sheet.NextRow;
        sheet.Heading("关键数字")
            .Table("keyfigures", "关键数字表", false, new("项目", "name", Text), new("数值", "value", Integer), new("单位", "unit", Centre), new("说明", "note", Text))
            .Skip()
            .Heading("按事由")
            .Table("causes", "事由表", false, new("事由", "cause", Text), new("红", "red", Integer), new("黄", "yellow", Integer), new("蓝（含即将到期）", "blue", Integer), new("合计", "open", Integer));
        sheet.ChartBeside("causes", 7, 12, first, sheet.NextRow - 1).Skip();
        return sheet.Heading("按部门").Chart("agencies", 1, 12, 34);
    }

    private static SheetDraft Agencies() => new SheetDraft("部门", "nav_agencies", true, 26, 7, 7, 7, 9, 10, 8, 12, 14, 10, 9, 10, 10, 9, 12)
        .Head("部门督查情况", Subtitle)
        .Table(
            "agencies", "部门表", true,
            [
                new("部门", "name", Text), .. Lights, new("未销号", "open", Integer), new("逾期未报", "late", Integer), new("空报", "empty", Integer), new("退回未重报", "returned", Integer),
                new("已报送待审核", "pending", Integer), new("相互矛盾", "contradicted", Integer), new("缺佐证", "noevidence", Integer), new("指标逾期", "indicator", Integer), new("即将到期", "soon", Integer),
                new("已销号", "closed", Integer), new("数据质量线索", "findings", Integer),
            ]);

    private static SheetDraft Tasks() => new SheetDraft("任务", "nav_tasks", true, 7, 60, 18, 6, 6, 6, 8, 8, 32, 24)
        .Head("任务督查情况", Subtitle)
        .Table(
            "tasks", "任务表", true,
            [
                new("序号", "number", Centre), new("任务", "text", Text), new("牵头部门", "lead", Text), .. Lights, new("未销号", "open", Integer), new("已销号", "closed", Integer),
                new("事由", "causes", Text), new("负责部门", "agencies", Text),
            ]);

    private static SheetDraft Open() => new SheetDraft("督查台账", "nav_open", true, 6, 6, 13, 18, 6, 6, 52, 14, 11, 8, 11, 20, 30)
        .Head("督查台账（未销号）", Subtitle)
        .Table(
            "open", "台账表", true,
            new("序号", "number", Centre), new("颜色", "light", Centre, true), new("事由", "cause", Centre), new("负责部门", "agency", Text), new("任务", "task", Centre), new("举措", "measure", Centre), new("举措或指标", "subject", Text),
            new("报告期", "period", Centre), new("期限", "due", Date), new("逾期（工作日）", "days", Integer), new("报送日", "came", Date), new("升级", "history", Text), new("说明", "note", Text));

    private static SheetDraft Joined() => new SheetDraft("参与", "nav_joined", true, 7, 22, 8, 14, 7, 7, 70, 16, 12, 10)
        .Head("参与部门未了事项（只列示，不亮灯）", Subtitle)
        .Table(
            "joined", "参与表", true,
            new("序号", "number", Centre), new("部门", "agency", Text), new("作用", "role", Centre), new("事由", "cause", Centre), new("任务", "task", Centre), new("举措", "measure", Centre), new("举措内容", "subject", Text),
            new("报告期", "period", Centre), new("期限", "due", Date), new("逾期（工作日）", "days", Integer));

    private static SheetDraft Closed() => new SheetDraft("已销号", "nav_closed", true, 6, 6, 12, 18, 6, 6, 46, 14, 11, 8, 11, 11, 10, 12, 24)
        .Head("已销号事项", Subtitle)
        .Table(
            "closed", "销号表", true,
            new("序号", "number", Centre), new("颜色", "light", Centre, true), new("事由", "cause", Centre), new("负责部门", "agency", Text), new("任务", "task", Centre), new("举措", "measure", Centre), new("举措或指标", "subject", Text),
            new("报告期", "period", Centre), new("期限", "due", Date), new("逾期（工作日）", "days", Integer), new("报送日", "came", Date), new("销号日", "closed", Date), new("决定", "decision", Centre), new("审核人", "reviewer", Centre), new("理由", "reason", Text));

    private static SheetDraft Escalations() => new SheetDraft("升级记录", "nav_escalations", true, 12, 7, 20, 14, 7, 7, 64, 16, 12, 17)
        .Head("升级记录", Subtitle)
        .Table(
            "escalations", "升级表", true,
            new("日期", "day", Date), new("颜色", "light", Centre, true), new("负责部门", "agency", Text), new("事由", "cause", Centre), new("任务", "task", Centre), new("举措", "measure", Centre), new("举措或指标", "subject", Text),
            new("报告期", "period", Centre), new("期限", "due", Date), new("现状", "now", Centre));

    private static SheetDraft Quality() => new SheetDraft("数据质量", "nav_quality", true, 6, 18, 18, 6, 6, 50, 14, 18, 50, 10)
        .Head("数据质量线索（供核对，不直接扣分）", Subtitle)
        .Table(
            "quality", "质量表", true,
            new("序号", "number", Centre), new("类别", "kind", Centre), new("部门", "agency", Text), new("任务", "task", Centre), new("举措", "measure", Centre), new("举措或指标", "subject", Text),
            new("报告期", "period", Centre), new("对方", "other", Text), new("依据", "text", Text), new("审核", "state", Centre));
}
