using Evaluation.TemplateDrafts.House;
using static Evaluation.TemplateDrafts.House.CellStyle;

namespace Evaluation.TemplateDrafts.Books;

/// <summary>典型案例: the template <c>cases.xlsx</c>.</summary>
internal static class CasesBook
{
    private const string Subtitle = "{{plan_title}}　·　数据截至{{as_of}}";

    private static readonly IReadOnlyList<(string Sheet, string Goal, string About)> Contents =
    [
        ("结论与缺口", "nav_findings", "征集和选用了多少，来自哪里，哪里没有"),
        ("入选案例", "nav_selected", "{{selected}}件入选案例的全文"),
        ("案例名录", "nav_register", "{{offered}}件案例及其选用情况"),
        ("统计", "nav_counts", "按章节、地区和部门统计"),
        ("方法", "nav_methods", "怎样收录、选用和统计"),
        ("来源", "nav_sources", "案例来自哪些文件"),
    ];

    private static readonly IReadOnlyList<(string Label, string Value)> Facts =
    [
        ("计划名称", "{{plan_title}}"),
        ("发文机构", "{{plan_issuer}}"),
        ("计划文本", "SHA-256 {{plan_hash}}"),
        ("输入数据", "SHA-256 {{data_hash}}"),
        ("报告模板", "SHA-256 {{template_hash}}"),
        ("运行编号", "{{run_id}}（程序版本{{code_version}}）"),
        ("核验方法", "同目录 manifest.json 载有本文件的 SHA-256；执行 evaluation verify 目录 即可核验。同样的数据、模板和截至日重新运行，得到逐字节相同的文件。"),
    ];

    public static BookDraft Draft() => new(
        "典型案例",
        Front(),
        Findings(),
        Selected(),
        Register(),
        Counts(),
        Methods(),
        MethodsAndSources.Sources());

    private static SheetDraft Front()
    {
        var sheet = new SheetDraft("封面", "nav_cover", true, 20, 110) { OnePage = true };
        sheet.Skip().Row(34, (1, "{{year}}年度典型案例", CoverTitle)).Row(22, (1, "{{plan_title}}", Title)).Row(18, (1, "数据截至{{as_of}}", CellStyle.Subtitle)).Skip();
        foreach (var (label, value) in Facts)
            sheet.Row(null, (1, label, Label), (2, value, Text));
        sheet.Skip();
        sheet.Names.Add(("nav_contents", $"$A${sheet.NextRow}"));
        sheet.Heading("目录");
        foreach (var (name, goal, about) in Contents)
            sheet.Link(1, name, goal, (2, about, Default));
        return sheet;
    }

    private static SheetDraft Findings() => new SheetDraft("结论与缺口", "nav_findings", true, 18, 18, 80, 18, 44)
        .Head("结论与缺口", Subtitle)
        .Heading("一、主要结论")
        .Merged(3, 5, (1, "序号", Header), (2, "事项", Header), (3, "结论", Header), (4, "", Header), (5, "", Header))
        .Merged(3, 5, (1, "{{findings.number}}", Centre), (2, "{{findings.subject}}", Emphasis), (3, "{{findings.text}}", Text), (4, "", Text), (5, "", Text))
        .Skip()
        .Heading("二、缺口（缺什么、是谁的）")
        .Merged(2, 3, (1, "类别", Header), (2, "对象", Header), (3, "", Header), (4, "负责", Header), (5, "说明", Header))
        .Merged(2, 3, (1, "{{gaps.kind}}", Centre), (2, "{{gaps.subject}}", Text), (3, "", Text), (4, "{{gaps.owner}}", Centre), (5, "{{gaps.text}}", Text));

    private static SheetDraft Selected() => new SheetDraft("入选案例", "nav_selected", false, 14, 16, 92)
        .Head("入选案例", Subtitle)
        .Row(null, (1, "{{cases_about}}", Default))
        .Table("blocks", "入选案例表", true, new("编号", "code", Label), new("项目", "label", Centre), new("内容", "text", Text));

    private static SheetDraft Register() => new SheetDraft("案例名录", "nav_register", true, 12, 9, 32, 16, 9, 6.5, 22, 11.5, 8.5, 24, 14, 11.5, 20) { StatusWords = [("入选", 0), ("待定", 2), ("未入选", 4)] }
        .Head("案例名录", Subtitle)
        .Row(null, (1, "{{cases_about}}", Default))
        .Table(
            "register", "案例名录表", true,
            new("编号", "code", Centre), new("批次", "batch", Centre), new("案例名称", "title", Text), new("报送部门", "agency", Text), new("地区", "region", Centre), new("任务", "task", Centre), new("所属章", "chapter", Text), new("报送日", "reported", Date),
            new("选用", "state", Centre, true), new("理由", "reason", Text), new("决定人", "by", Text), new("决定日", "on", Date), new("佐证", "evidence", Text));

    private static Column[] CountColumns(string heading, params Column[] more) =>
    [
        new(heading, "name", Text), new("征集", "offered", Integer), new("入选", "selected", Integer), new("未入选", "notselected", Integer), new("待定", "pending", Integer),
        .. more,
    ];

    private static SheetDraft Counts()
    {
        var sheet = new SheetDraft("统计", "nav_counts", true, 36, 10, 10, 10, 10, 12, 3, 14, 14, 14, 14, 14)
            .Head("案例统计", Subtitle);
        var first = sheet.NextRow;
        sheet.Heading("各章（件）").Table("bychapter", "章节案例表", false, CountColumns("章"))
            .Skip()
            .Heading("各区域（件）").Table("byregion", "区域案例表", false, CountColumns("区域"))
            .ChartBeside("chaptercases", 8, 12, first, sheet.NextRow - 1);
        return sheet.Skip()
            .Heading("各部门（件）").Table("byagency", "部门案例表", false, CountColumns("部门"))
            .Skip()
            .Heading("各地区（件）").Table("byarea", "地区案例表", false, CountColumns("地区", new Column("区域", "group", Centre)));
    }

    private static SheetDraft Methods() => new SheetDraft("方法", "nav_methods", true, 12, 26, 60, 44)
        .Head("收录、选用和统计方法", Subtitle)
        .Table("methods", "方法表", true, new("类别", "group", Centre), new("事项", "name", Text), new("做法", "value", Text), new("依据", "source", Text));
}
