using Evaluation.Model.Problems;

namespace Evaluation.Host.Jobs;

/// <summary>Why a schedule or a slot can't be used.</summary>
public static class JobProblems
{
    public static readonly ProblemCode FileUnusable = new(
        "schedules-unusable", ProblemSeverity.Error, "The schedules can't be read: {0}", "定时任务文件无法读取：{0}");

    public static readonly ProblemCode NameTwice = new(
        "schedule-twice", ProblemSeverity.Error, "There are two schedules called {0}.", "有两个定时任务同名：{0}。");

    public static readonly ProblemCode NameForm = new(
        "schedule-name", ProblemSeverity.Error, "'{0}' is no name of a schedule: lower-case letters, digits and hyphens.", "“{0}”不能作为定时任务名称，只可用小写字母、数字和连字符。");

    public static readonly ProblemCode CronInvalid = new(
        "schedule-cron", ProblemSeverity.Error, "'{0}' is no Quartz cron expression.", "“{0}”不是有效的 Quartz cron 表达式。");

    public static readonly ProblemCode Never = new(
        "schedule-never", ProblemSeverity.Error, "'{0}' names no moment: there is no such day.", "“{0}”所列日期不存在，永不执行。");

    public static readonly ProblemCode TooOften = new(
        "schedule-too-often", ProblemSeverity.Error, "'{0}' fires more than once an hour.", "“{0}”每小时执行不止一次，间隔至少为一小时。");

    public static readonly ProblemCode ProductUnknown = new(
        "schedule-product", ProblemSeverity.Error, "There is no product {0}; there are: {1}.", "没有产品{0}；已有：{1}。");

    public static readonly ProblemCode ScheduleUnknown = new(
        "schedule-unknown", ProblemSeverity.Error, "There is no schedule {0}; there are: {1}.", "没有定时任务{0}；已有：{1}。");

    public static readonly ProblemCode TitleMissing = new(
        "schedule-title", ProblemSeverity.Error, "The schedule {0} has no title, or one of more than {1} characters.", "定时任务{0}没有标题，或标题超过{1}个字。");

    public static readonly ProblemCode SinceNotTaken = new(
        "since-not-taken", ProblemSeverity.Error, "Only {0} tells what changed since a day; leave the day away for any other product.", "只有“{0}”使用起始日，其他产品请勿填写。");

    public static readonly ProblemCode RoundNotTaken = new(
        "round-not-taken", ProblemSeverity.Error, "Only {0} takes a period, a last day and agencies; leave them away for any other product.", "只有“{0}”使用时期、报送期限和部门，其他产品请勿填写。");

    public static readonly ProblemCode AgencyUnknown = new(
        "agency-unknown", ProblemSeverity.Error, "The agency '{0}' is not known.", "部门“{0}”不在部门名录中。");

    public static readonly ProblemCode NotOpen = new(
        "slot-not-open", ProblemSeverity.Error, "There is no slot {0} waiting or running.", "没有等待中或执行中的任务{0}。");

    public static readonly ProblemCode NotDone = new(
        "slot-not-done", ProblemSeverity.Error, "The slot {0} came to nothing ({1}): {2}", "任务{0}未成（{1}）：{2}");
}
