using Evaluation.TemplateDrafts.House;
using static Evaluation.TemplateDrafts.House.CellStyle;

namespace Evaluation.TemplateDrafts.Books;

/// <summary>督查: the same list in every product.</summary>
internal static class Supervision
{
    public static SheetDraft Draft(string title, string sheet = "督查") => new SheetDraft(sheet, "nav_supervision", true, 7, 7, 16, 20, 7, 9, 78, 12, 10)
        .Head(title, "{{plan_title}}　·　数据截至{{as_of}}")
        .Table(
            "supervision", "督查表", true,
            new("序号", "number", Centre), new("颜色", "light", Centre, true), new("事由", "cause", Centre), new("负责部门", "agency", Text), new("任务", "task", Centre), new("举措", "measure", Centre), new("举措或指标", "subject", Text), new("期限", "due", Date), new("逾期（天）", "days", Integer));
}
