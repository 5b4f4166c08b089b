using Evaluation.TemplateDrafts.House;
using static Evaluation.TemplateDrafts.House.CellStyle;

namespace Evaluation.TemplateDrafts.Books;

/// <summary>封面: title, what the report was made from, how to verify it, and the contents.</summary>
internal static class Cover
{
    /// <param name="isOfOnePlan">True: names the plan's issuer and text, which a report over several years does not have.</param>
    public static SheetDraft Draft(string title, string subtitle, IEnumerable<(string Label, string Value)> more, IReadOnlyList<(string Sheet, string Goal, string About)> contents, bool isOfOnePlan = true)
    {
        var sheet = new SheetDraft("封面", "nav_cover", landscape: true, 20, 110) { OnePage = true };
        sheet.Skip().Row(34, (1, title, CoverTitle)).Row(22, (1, subtitle, Title)).Row(18, (1, "数据截至{{as_of}}", Subtitle)).Skip();
        foreach (var (label, value) in more.Concat(isOfOnePlan ? PlanFacts : []).Concat(Facts))
            sheet.Row(null, (1, label, Label), (2, value, Text));
        sheet.Skip();
        sheet.Names.Add(("nav_contents", $"$A${sheet.NextRow}"));
        sheet.Heading("目录");
        foreach (var (name, goal, about) in contents)
            sheet.Link(1, name, goal, (2, about, Default));
        return sheet;
    }

    private static IEnumerable<(string Label, string Value)> PlanFacts =>
    [
        ("计划名称", "{{plan_title}}"),
        ("发文机构", "{{plan_issuer}}"),
        ("计划文本", "SHA-256 {{plan_hash}}"),
    ];

    private static IEnumerable<(string Label, string Value)> Facts =>
    [
        ("评价方案", "{{scheme_title}}（版本{{scheme_version}}），SHA-256 {{scheme_hash}}"),
        ("输入数据", "SHA-256 {{data_hash}}"),
        ("报告模板", "SHA-256 {{template_hash}}"),
        ("运行编号", "{{run_id}}（程序版本{{code_version}}）"),
        ("核验方法", "同目录 manifest.json 载有本文件的 SHA-256；执行 evaluation verify 目录 即可核验。同样的数据、方案、模板和截至日重新运行，得到逐字节相同的文件。"),
    ];
}
