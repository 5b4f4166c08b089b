using Evaluation.Model.Problems;

namespace Evaluation.Intake.Plans;

/// <summary>What can be wrong with a plan's text.</summary>
public static class PlanProblems
{
    public static readonly ProblemCode Empty = new("plan-empty", ProblemSeverity.Error,
        "The plan is empty.", "计划文本为空。");

    public static readonly ProblemCode NotText = new("plan-not-text", ProblemSeverity.Error,
        "The file is not plain text ({0}); save the plan as text in UTF-8.", "文件不是纯文本（{0}）；请将计划另存为 UTF-8 文本。");

    public static readonly ProblemCode BytesCutOff = new("plan-bytes-cut-off", ProblemSeverity.Error,
        "The file ends in the middle of a character; its last {0} bytes are not read.", "文件在一个字符中间中断，最后 {0} 个字节未读入。");

    public static readonly ProblemCode OtherEncoding = new("plan-encoding", ProblemSeverity.Notice,
        "The text is not UTF-8; it was read as {0}.", "文本不是 UTF-8 编码，按 {0} 读取。");

    public static readonly ProblemCode NoTask = new("plan-no-task", ProblemSeverity.Error,
        "The text has no task: no numbered item with a responsibility clause.", "文本中没有任务：未见带责任分工的编号条目。");

    public static readonly ProblemCode YearMissing = new("plan-year-missing", ProblemSeverity.Error,
        "Neither title nor preamble nor file name says which year the plan is for.", "标题、前言和文件名均未标明计划年度。");

    public static readonly ProblemCode NumberDuplicate = new("plan-number-duplicate", ProblemSeverity.Error,
        "There are two tasks {0}; the other one stands in line {1}.", "任务编号 {0} 重复，另一处在第 {1} 行。");

    public static readonly ProblemCode NumberGap = new("plan-number-gap", ProblemSeverity.Notice,
        "Task {1} follows task {0}: the numbers between are missing.", "任务 {0} 之后是任务 {1}，其间编号缺失。");

    public static readonly ProblemCode NumberOrder = new("plan-number-order", ProblemSeverity.Notice,
        "Task {1} stands after task {0}.", "任务 {1} 排在任务 {0} 之后，顺序颠倒。");

    public static readonly ProblemCode ClauseMissing = new("plan-clause-missing", ProblemSeverity.Error,
        "Task {0} names no responsible body.", "任务 {0} 没有责任单位。");

    public static readonly ProblemCode TaskCutOff = new("plan-task-cut-off", ProblemSeverity.Error,
        "Task {0} is cut off: “…{1}”.", "任务 {0} 的文本不完整：“…{1}”。");

    public static readonly ProblemCode BracketUnclosed = new("plan-bracket-unclosed", ProblemSeverity.Notice,
        "The responsibility clause of task {0} has no closing bracket.", "任务 {0} 的责任分工括号不完整。");

    public static readonly ProblemCode OthersUnnamed = new("plan-others-unnamed", ProblemSeverity.Notice,
        "Task {0} also speaks of bodies it does not name: “{1}”.", "任务 {0} 另有未列名的单位：“{1}”。");

    public static readonly ProblemCode ClauseRemainder = new("plan-clause-remainder", ProblemSeverity.Notice,
        "In the responsibility clause of task {0}, “{1}” is neither a body nor a role nor a deadline.", "任务 {0} 的责任分工中，“{1}”不是单位、分工或时限。");

    public static readonly ProblemCode ClauseInherited = new("plan-clause-inherited", ProblemSeverity.Notice,
        "Task {0} has no responsibility clause; an earlier one holds for it (下同).", "任务 {0} 无责任分工，按前文“下同”处理。");

    public static readonly ProblemCode NameCompleted = new("plan-name-completed", ProblemSeverity.Notice,
        "In task {0}, “{1}” is read as “{2}”.", "任务 {0} 中的“{1}”按“{2}”处理。");

    public static readonly ProblemCode TextAfterClause = new("plan-text-after-clause", ProblemSeverity.Notice,
        "Task {0} goes on after its last responsibility clause: “{1}…”.", "任务 {0} 的责任分工之后还有文字：“{1}…”。");

    public static readonly ProblemCode TextOutsideTasks = new("plan-text-outside-tasks", ProblemSeverity.Notice,
        "This text belongs to no task: “{0}…” ({1} characters).", "以下文字不属于任何任务：“{0}…”（{1} 字）。");

    public static readonly ProblemCode Annex = new("plan-annex", ProblemSeverity.Notice,
        "An annex after the tasks is not read: “{0}…” ({1} characters).", "任务之后的附件未读入：“{0}…”（{1} 字）。");

    public static readonly ProblemCode PageNumbers = new("plan-page-numbers", ProblemSeverity.Notice,
        "Page numbers are left out: {0} of them, the first “{1}”.", "页码已略去，共 {0} 处，首个为“{1}”。");

    public static readonly ProblemCode Contents = new("plan-contents", ProblemSeverity.Notice,
        "The table of contents is left out: {0} lines.", "目录已略去，共 {0} 行。");

    public static readonly ProblemCode Invisible = new("plan-invisible", ProblemSeverity.Notice,
        "{0} invisible characters are left out.", "不可见字符已略去，共 {0} 个。");

    public static readonly ProblemCode AgencyUnknown = new("agency-unknown", ProblemSeverity.Error,
        "Task {0}: no agency is called “{1}”. Did you mean “{2}”?", "任务 {0}：没有名为“{1}”的单位，是否为“{2}”？");

    public static readonly ProblemCode AgencyUnknownNoneLike = new("agency-unknown", ProblemSeverity.Error,
        "Task {0}: no agency is called “{1}”, and none has a name like it.", "任务 {0}：没有名为“{1}”的单位，也没有相近的名称。");
}
