using Evaluation.Model.Problems;
using static Evaluation.Model.Problems.ProblemSeverity;

namespace Evaluation.Intake.Forms;

/// <summary>What can be wrong with a reporting form that came back.</summary>
public static class FormProblems
{
    public static readonly ProblemCode NotAForm = new("form-not-ours", Error,
        "This workbook is not a reporting form of the office: it carries no form identity. Fill in the form that was issued to you.",
        "该工作簿不是本办公室下发的报送表（缺少表格标识）。请使用下发的报送表填写。");

    public static readonly ProblemCode Altered = new("form-altered", Error,
        "The identity of the form was altered. Copy what was filled in into a freshly downloaded form.",
        "报送表的标识信息已被改动。请重新下载报送表，把所填内容复制过去后再提交。");

    public static readonly ProblemCode OtherPlan = new("form-other-plan", Error,
        "The form belongs to the plan of {0} with the text {1}; the plan of that year at hand has the text {2}. Use a form of this plan.",
        "该报送表属于 {0} 年推进计划（文本 {1}），而库中该年计划的文本为 {2}。请使用当前计划的报送表。");

    public static readonly ProblemCode NeverIssued = new("form-never-issued", Error,
        "No form of {0} for {1} with version {2} was ever issued here. Use the form that was issued to you.",
        "从未向 {0} 下发过 {1} 第 {2} 版报送表。请使用下发的报送表。");

    public static readonly ProblemCode OldVersion = new("form-old-version", Error,
        "The form has version {0}; version {1} was issued since, with other rows. Copy what was filled in into the new form.",
        "该报送表为第 {0} 版，之后已下发第 {1} 版（行有调整）。请在新版报送表中填写后再提交。");

    public static readonly ProblemCode OtherAgency = new("form-other-agency", Error,
        "The form is that of {0}; that of {1} is awaited here.", "该报送表属于 {0}，此处应提交 {1} 的报送表。");

    public static readonly ProblemCode AgencyUnknown = new("form-agency-unknown", Error,
        "The form is that of the agency {0}, which is not known.", "报送表所属部门 {0} 不在部门名录中。");

    public static readonly ProblemCode MeasuresMissing = new("form-measures-missing", Error,
        "The table of measures is missing. Copy what was filled in into a freshly downloaded form.",
        "找不到举措进展表。请重新下载报送表，把所填内容复制过去后再提交。");

    public static readonly ProblemCode IndicatorsMissing = new("form-indicators-missing", Error,
        "The table of figures is missing. Copy what was filled in into a freshly downloaded form.",
        "找不到指标数据表。请重新下载报送表，把所填内容复制过去后再提交。");

    public static readonly ProblemCode ColumnMissing = new("form-column-missing", Error,
        "The column {0} is missing. Restore it with its heading, or use a freshly downloaded form.",
        "缺少“{0}”列。请恢复该列及其表头，或重新下载报送表填写。");

    public static readonly ProblemCode ColumnTwice = new("form-column-twice", Error,
        "The column {0} stands in the table twice. Delete the copy.", "“{0}”列在表中出现两次，请删除多余的一列。");

    public static readonly ProblemCode RowMissing = new("form-row-missing", Error,
        "The row {0} of the form was deleted, or its number changed. Restore it; a row with nothing to report is left empty.",
        "报送表中编号为 {0} 的行被删除，或其编号被改动。请恢复该行；无内容可报的行请留空，不要删除。");

    public static readonly ProblemCode RowUnknown = new("form-row-unknown", Error,
        "The form has no row \"{0}\", but something is filled in here. Rows can't be added; write into the rows that were issued.",
        "报送表中没有编号为“{0}”的行，但此处填有内容。不能自行增加行，请在下发的行中填写。");

    public static readonly ProblemCode RowTwice = new("form-row-twice", Error,
        "The row {0} stands in the form twice, with other content the first time (sheet {1}, row {2}). Delete one of the two.",
        "编号为 {0} 的行出现两次，且与首次出现处（工作表“{1}”第 {2} 行）内容不同。请删除其中一行。");

    public static readonly ProblemCode RowRepeated = new("form-row-repeated", Notice,
        "The row {0} repeats row {2} of the sheet {1}; it was read once.", "编号为 {0} 的行与工作表“{1}”第 {2} 行重复，只读取一次。");

    public static readonly ProblemCode Empty = new("form-empty", Notice,
        "Nothing is filled in.", "报送表中没有填写任何内容。");

    public static readonly ProblemCode StatusMissing = new("form-status-missing", Error,
        "The row {0} is filled in but has no status. Choose one: {1}.", "编号为 {0} 的行已填内容，但未填完成状态。请选择：{1}。");

    public static readonly ProblemCode StatusUnknown = new("form-status-unknown", Error,
        "\"{0}\" is not a status. Choose one: {1}.", "“{0}”不是规定的完成状态，请选择：{1}。");

    public static readonly ProblemCode PercentUnreadable = new("form-percent-unreadable", Error,
        "\"{0}\" is not a percentage. Write a number from 0 to 100.", "“{0}”不是完成进度，请填写 0 到 100 之间的数字。");

    public static readonly ProblemCode PercentRange = new("form-percent-range", Error,
        "{0}% is not within 0 to 100. Write a number from 0 to 100.", "{0}% 超出范围，请填写 0 到 100 之间的数字。");

    public static readonly ProblemCode PercentFraction = new("form-percent-fraction", Notice,
        "{0} was read as {1}%.", "{0} 按 {1}% 读取。");

    public static readonly ProblemCode PercentOne = new("form-percent-one", Error,
        "1 may mean 1% or 100%. Write 1% or 100%.", "1 可能表示 1% 或 100%，请写明“1%”或“100%”。");

    public static readonly ProblemCode PercentNotFull = new("form-percent-not-full", Error,
        "The measure is reported as completed at {0}%. Correct the status or the percentage.",
        "完成状态为“已完成”，完成进度却为 {0}%。请更正完成状态或完成进度。");

    public static readonly ProblemCode PercentNotZero = new("form-percent-not-zero", Error,
        "The measure is reported as not started at {0}%. Correct the status or the percentage.",
        "完成状态为“未启动”，完成进度却为 {0}%。请更正完成状态或完成进度。");

    public static readonly ProblemCode DateUnreadable = new("form-date-unreadable", Error,
        "\"{0}\" is not a day of the calendar. Write it as 2023-12-31.", "“{0}”不是真实的日期，请写成 2023-12-31 的形式。");

    public static readonly ProblemCode DateUnclear = new("form-date-unclear", Error,
        "\"{0}\" does not tell year, month and day for certain. Write it as 2023-12-31.", "“{0}”的年、月、日不明确，请写成 2023-12-31 的形式。");

    public static readonly ProblemCode DateSerial = new("form-date-serial", Error,
        "{0} is a number, not a date; was {1} meant? Write it as 2023-12-31.", "{0} 是数字而不是日期，是否应为 {1}？请写成 2023-12-31 的形式。");

    public static readonly ProblemCode DateFuture = new("form-date-future", Error,
        "{0} is still to come (the form came on {1}). Give the day of the fact; planned dates go into the text.",
        "{0} 尚未到来（报送日为 {1}）。请填写实际发生的日期，计划日期请写入文字说明。");

    public static readonly ProblemCode NumberUnreadable = new("form-number-unreadable", Error,
        "\"{0}\" is not a number. Write the figure alone, in {1}.", "“{0}”不是数字。请只填写数字，单位为“{1}”。");

    public static readonly ProblemCode UnitOther = new("form-unit-other", Error,
        "The figure is given in \"{0}\", the indicator is in \"{1}\". Convert it and write the number alone.",
        "数值的单位为“{0}”，该指标的单位为“{1}”。请换算后只填写数字。");

    public static readonly ProblemCode FigureMissing = new("form-figure-missing", Notice,
        "The row {0} has notes but no figure; nothing was read from it.", "编号为 {0} 的行填有说明但没有数值，未读取。");

    public static readonly ProblemCode TextTooLong = new("form-text-too-long", Error,
        "The text has {0} characters; at most {1} are taken. Shorten it.", "文字共 {0} 个字符，最多 {1} 个，请精简。");

    public static readonly ProblemCode TextCleaned = new("form-text-cleaned", Notice,
        "The text held characters that can't be printed; they were left out.", "文字中含有不可打印的字符，已略去。");

    public static readonly ProblemCode CaseIncomplete = new("form-case-incomplete", Error,
        "A case needs both its title and its summary; {0} is empty.", "典型案例的名称和简介都必须填写，“{0}”为空。");

    public static readonly ProblemCode CaseTwice = new("form-case-twice", Error,
        "Another case with other content has the same title (sheet {0}, row {1}). Give each its own title.",
        "工作表“{0}”第 {1} 行的案例名称与此相同而内容不同。请为每个案例填写不同的名称。");

    public static readonly ProblemCode CaseRepeated = new("form-case-repeated", Notice,
        "The case repeats row {1} of the sheet {0}; it was read once.", "此案例与工作表“{0}”第 {1} 行重复，只读取一次。");

    public static readonly ProblemCode TaskUnreadable = new("form-task-unreadable", Error,
        "\"{0}\" is not the number of a task. Write the number alone, such as 12.", "“{0}”不是任务序号。请只填写序号，如 12。");

    public static readonly ProblemCode TaskUnknown = new("form-task-unknown", Error,
        "The plan of {1} has no task {0}.", "{1} 年推进计划中没有第 {0} 项任务，请核对任务序号。");

    public static readonly ProblemCode TaskNotOwn = new("form-task-not-own", Error,
        "{0} has no part in task {1}. Write the number of a task of your own, or leave the cell empty.",
        "{0} 未承担第 {1} 项任务。请填写本部门承担的任务序号，或留空。");

    public static readonly ProblemCode RegionUnknown = new("form-region-unknown", Error,
        "\"{0}\" is not a known area. Write its name or code as in the list of areas, or leave the cell empty.",
        "“{0}”不是已知的地区。请填写地区名录中的名称或代码，或留空。");

    public static readonly ProblemCode TooMany = new("form-too-many-problems", Error,
        "There are more problems than are listed here: {0} in all.", "问题过多，此处未全部列出，共 {0} 个。");
}
