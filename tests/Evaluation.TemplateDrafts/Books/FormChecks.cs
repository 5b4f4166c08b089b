using Evaluation.TemplateDrafts.House;

namespace Evaluation.TemplateDrafts.Books;

/// <summary>What the cells of a reporting form accept.</summary>
internal static class FormChecks
{
    /// <summary>Defined names on the hidden sheet of lists.</summary>
    public const string FirstDay = "form_first_day", LastDay = "form_last_day", Tasks = "form_tasks";

    public static readonly Validation Status = new(
        "list", "", "\"未启动,推进中,已完成,常态化推进,不适用\"", null, "完成状态",
        "从下拉列表中选择，含义见“填报说明”。本期不报的举措整行留空。",
        "只能填：未启动、推进中、已完成、常态化推进、不适用。");

    public static readonly Validation Percent = new(
        "decimal", "between", "0", "100", "完成进度（%）", "填0至100之间的数，例如85；无法量化的留空。", "请填0至100之间的数，例如85。");

    public static readonly Validation Number = new(
        "decimal", "between", "-1000000000000000", "1000000000000000", "数值", "按本行“计量单位”填数，只填数字，不写单位；没有数据的留空。", "请只填数字，不写单位和文字。");

    public static Validation Day(string title) => new(
        "date", "between", FirstDay, LastDay, title, "填年月日，例如2023-09-15；没有的留空。", "请填日期，例如2023-09-15；日期应在计划年度的上一年年初至下一年年末之间。");

    public static readonly Validation Task = new(
        "list", "", Tasks, null, "对应任务", "从下拉列表中选择本部门承担的任务序号；与具体任务无关的留空。", "请从下拉列表中选择任务序号；与具体任务无关的留空。");

    public static Validation Text(string title, int length, string prompt) => new(
        "textLength", "lessThanOrEqual", $"{length}", null, title, $"{prompt}不超过{length}字。", $"文字过长，请压缩到{length}字以内。");
}
