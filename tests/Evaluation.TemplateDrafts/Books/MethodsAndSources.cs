using Evaluation.TemplateDrafts.House;
using static Evaluation.TemplateDrafts.House.CellStyle;

namespace Evaluation.TemplateDrafts.Books;

/// <summary>方法 and 来源, alike in every product.</summary>
internal static class MethodsAndSources
{
    private const string Subtitle = "{{scheme_title}}　·　版本{{scheme_version}}";

    public static SheetDraft Methods() => new SheetDraft("方法", "nav_methods", true, 16, 40, 40, 60)
        .Head("评价方法", Subtitle)
        .Table("methods", "方法表", true, new("类别", "group", Centre), new("规则", "name", Text), new("取值", "value", Text), new("出处", "source", Text));

    public static SheetDraft Sources() => new SheetDraft("来源", "nav_sources", true, 14, 60, 60, 10)
        .Head("数据来源", "{{plan_title}}　·　数据截至{{as_of}}")
        .Table("sources", "来源表", true, new("类别", "kind", Centre), new("来源", "source", Text), new("用于", "used", Text), new("条数", "count", Integer));
}
