using Evaluation.Model.Problems;
using static Evaluation.Model.Problems.ProblemSeverity;

namespace Evaluation.Intake.Records;

/// <summary>What can be wrong with a cell or a row.</summary>
public static class RecordProblems
{
    public static readonly ProblemCode CellEmpty = new("cell-empty", Error,
        "The column {0} must not be empty.", "列 {0} 不能为空。");

    public static readonly ProblemCode NotANumber = new("not-a-number", Error,
        "\"{0}\" is not a number.", "“{0}”不是数字。");

    public static readonly ProblemCode NumberSpelling = new("number-spelling", Error,
        "\"{0}\" is not written as a number; did you mean {1}?", "“{0}”不是规范的数字写法，是否应为 {1}？");

    public static readonly ProblemCode PercentRange = new("percent-out-of-range", Error,
        "{0} is not a percentage from 0 to 100.", "{0} 不是 0 到 100 之间的百分数。");

    public static readonly ProblemCode NotADate = new("not-a-date", Error,
        "\"{0}\" is not a day of the calendar in the form 2023-12-31.", "“{0}”不是形如 2023-12-31 的真实日期。");

    public static readonly ProblemCode NotAPeriod = new("not-a-period", Error,
        "\"{0}\" is not a period such as 2023, 2023-S1, 2023-Q3 or 2023-09.", "“{0}”不是形如 2023、2023-S1、2023-Q3、2023-09 的时期。");

    public static readonly ProblemCode NotAWord = new("word-unknown", Error,
        "\"{0}\" is none of: {1}.", "“{0}”不在可选值之内：{1}。");

    public static readonly ProblemCode CodeUnknown = new("code-unknown", Error,
        "{0} \"{1}\" is not known.", "{0}“{1}”不存在。");

    public static readonly ProblemCode CodeUnknownLike = new("code-unknown-like", Error,
        "{0} \"{1}\" is not known; did you mean {2}?", "{0}“{1}”不存在，是否应为 {2}？");

    public static readonly ProblemCode AgencyUnknown = new("agency-unknown", Error,
        "The agency \"{0}\" is not known.", "部门“{0}”不在部门名录中。");

    public static readonly ProblemCode AgencyUnknownLike = new("agency-unknown-like", Error,
        "The agency \"{0}\" is not known; did you mean {1}?", "部门“{0}”不在部门名录中，是否应为“{1}”？");

    public static readonly ProblemCode KeyTwice = new("key-twice", Error,
        "{0} already stands in row {1} with other content.", "{0} 已见于第 {1} 行，且内容不同。");

    public static readonly ProblemCode RowTwice = new("row-twice", Notice,
        "The row repeats row {0}; it was read once.", "此行与第 {0} 行重复，只读取一次。");

    public static readonly ProblemCode UnitMismatch = new("unit-mismatch", Error,
        "The unit {0} is not that of {1}, which is {2}.", "计量单位“{0}”与指标 {1} 的单位“{2}”不符。");

    public static readonly ProblemCode BaselineHalf = new("baseline-incomplete", Error,
        "A baseline needs both its period and its value.", "基期值必须同时给出时期和数值。");

    public static readonly ProblemCode TargetNotAfterBaseline = new("target-not-after-baseline", Error,
        "The target period {0} is not later than the baseline period {1}.", "目标期 {0} 不晚于基期 {1}。");

    public static readonly ProblemCode TaskUnknown = new("task-unknown", Error,
        "The plan of {1} has no task {0}.", "{1} 年推进计划中没有第 {0} 项任务。");

    public static readonly ProblemCode MeasureUnknown = new("measure-unknown", Error,
        "Task {0} has {1} measures, none with the number {2}.", "第 {0} 项任务有 {1} 条举措，没有第 {2} 条。");

    public static readonly ProblemCode NotAssigned = new("delivery-agency-not-assigned", Error,
        "{0} has no part in task {1}; the task is assigned to {2}.", "{0} 未承担第 {1} 项任务；该任务由 {2} 负责。");

    public static readonly ProblemCode MatchesUnconfirmed = new("task-matches-unconfirmed", Notice,
        "{0} matches are not confirmed and were not taken.", "有 {0} 条任务对应关系未经确认，未采用。");

    public static readonly ProblemCode WorkdayAnyway = new("workday-anyway", Notice,
        "{0} is a working day by the week's rule; is it a make-up day of another date?", "{0} 本来就是工作日，请核对调休上班的日期。");

    public static readonly ProblemCode ReturnWithoutReason = new("review-return-without-reason", Error,
        "A report can't be sent back without a reason.", "退回必须填写理由。");

    public static readonly ProblemCode OverrideIncomplete = new("review-override-incomplete", Error,
        "Another status needs its status, a reason and evidence; {0} is empty.", "审核调整必须填写状态、理由和依据，列 {0} 为空。");

    public static readonly ProblemCode NotAHash = new("not-a-hash", Error,
        "\"{0}\" is not the hash of a report: 64 hexadecimal digits. Copy it from the list of reports to review.",
        "“{0}”不是报送内容的校验值（64 位十六进制数字）。请从待审核清单中复制。");
}
